// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/documentcopies.h"
#include "ui/services/workbench.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

namespace hezhong {

class ComboField;
class FormGrid;
class LineField;
class PaperPreview;
class RowList;

/// Makes a copy of an issued paper for somebody: whom it is for, what it will look like with the numbers of
/// others masked, and which copies were given before. Printing or saving writes it into the case first.
class CopyDialog final : public QDialog {
    Q_OBJECT
public:
    CopyDialog(const Workbench &bench, const IssuedDocument &document, const QString &caseNumber,
               QWidget *parent = nullptr);

    /// The copy that is shown; nothing while the fields name nobody.
    [[nodiscard]] const std::optional<MadeCopy> &copy() const { return m_copy; }

private:
    [[nodiscard]] QWidget *makeForm();
    void fillFoot(QHBoxLayout *foot);
    void chooseSide();
    void refresh();
    void showGiven();
    void print();
    void saveAs();
    /// Writes the copy down before it leaves the program; false when that failed.
    [[nodiscard]] bool record();
    [[nodiscard]] CopyRecipient recipient() const;
    [[nodiscard]] QString fileName() const;

    Workbench m_bench;
    IssuedDocument m_document;
    QString m_caseNumber;
    FormGrid *m_form;
    ComboField *m_purpose;
    ComboField *m_party;
    ComboField *m_manner;
    LineField *m_note;
    RowList *m_given;
    PaperPreview *m_preview;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    std::optional<MadeCopy> m_copy;
};

} // namespace hezhong
