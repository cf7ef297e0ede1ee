// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/services/workbench.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace hezhong {

class PaperActions;

/// What can be done with an issued paper: print it, keep it as a file, sign, correct, copy or void it.
class IssuedActions final : public QWidget {
    Q_OBJECT

public:
    explicit IssuedActions(const Workbench &bench, QWidget *parent = nullptr);

    /// The paper that the buttons are about; `pdf` is empty when its file cannot be opened.
    void setPaper(const CaseFile &file, const IssuedDocument &document, const QByteArray &pdf);
    void focusPrint();

Q_SIGNALS:
    void corrected(const hezhong::Id<hezhong::IssuedDocument> &by); ///< the new paper

private:
    QPushButton *add(const QString &name, const QString &words, const QString &kind,
                     void (IssuedActions::*act)());
    void print();
    void saveAs();
    void sign();
    void voidPaper();
    [[nodiscard]] QString fileName(const QString &ending) const;

    Workbench m_bench;
    QString m_number; ///< of the case
    std::optional<IssuedDocument> m_document;
    QByteArray m_pdf;
    QHBoxLayout *m_layout;
    PaperActions *m_more;
    QPushButton *m_void;
    QPushButton *m_sign;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace hezhong
