// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/clausephrases.h"
#include "ui/widgets/filterpopup.h"

class QLabel;
class QTabBar;

namespace hezhong {

/// The clauses behind Ctrl+J: typing narrows them (characters or pinyin), Page Up and Page Down change
/// the category, the words of the chosen one stand below, Enter takes it, Esc closes.
class ClausePicker final : public FilterPopup {
    Q_OBJECT

public:
    explicit ClausePicker(const QList<ClausePhrase> &clauses, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    void fill() override;
    void take() override;
    bool turn(int pages) override;

private:
    void addCategories();
    void showText();

    QList<ClausePhrase> m_clauses;
    QTabBar *m_categories;
    QLabel *m_text;
};

} // namespace hezhong
