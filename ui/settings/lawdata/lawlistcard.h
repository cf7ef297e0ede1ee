// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/settings/lawdata/lawrow.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hezhong {

/// A list of law data with one button below that adds to it, and a form that opens in its place.
class LawListCard : public Card {
    Q_OBJECT
public:
    /// Reads the list again.
    virtual void reload() = 0;
    /// True when a form was open.
    bool closeForm();

protected:
    /// `name` + "-add" is the button's object name; `note` says what the list is for.
    LawListCard(const QString &name, const QString &title, const QString &note,
                const QString &addWord, const Workbench &bench, QWidget *parent);

    /// The button was pressed.
    virtual void add() = 0;
    void setRows(const QList<LawRow> &rows);
    /// Shows a form below the list until closeForm().
    void openForm(QWidget *form);
    [[nodiscard]] QWidget *openedForm() const { return m_form; }
    /// A file chosen and read; nothing when that was cancelled or failed, which has been told.
    [[nodiscard]] std::optional<QByteArray> readFile(const QString &title, const QString &filter,
                                                     QString *path);
    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    Workbench m_bench;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QWidget *m_form = nullptr;
};

} // namespace hezhong
