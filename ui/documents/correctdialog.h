// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/issuedocument.h"
#include "ui/services/workbench.h"

#include <QDialog>

namespace hezhong {

class FormGrid;
class LineField;
class PaperRequestForm;

/// Corrects an issued paper: why, and what the new one needs beyond the case. It closes when the new paper
/// has been issued.
class CorrectDialog final : public QDialog {
    Q_OBJECT
public:
    CorrectDialog(const Workbench &bench, const IssuedDocument &document, const CaseFile &file,
                  QWidget *parent = nullptr);

    /// The paper that was issued in the place of the wrong one.
    [[nodiscard]] Id<IssuedDocument> corrected() const { return m_corrected; }

private:
    void tryCorrect();

    Workbench m_bench;
    Id<IssuedDocument> m_document;
    FormGrid *m_grid;
    LineField *m_reason;
    PaperRequestForm *m_request;
    Id<IssuedDocument> m_corrected;
};

} // namespace hezhong
