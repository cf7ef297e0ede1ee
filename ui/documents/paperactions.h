// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QPushButton;

namespace hezhong {

/// What can be done with an issued paper beside printing it: correct it, give a copy. Stands in the foot of
/// the page that shows the paper.
class PaperActions final : public QWidget {
    Q_OBJECT
public:
    explicit PaperActions(const Workbench &bench, QWidget *parent = nullptr);

    /// The paper that is shown; a voided one can be neither corrected nor copied.
    void setPaper(const CaseFile &file, const IssuedDocument &document);

Q_SIGNALS:
    void corrected(const hezhong::Id<hezhong::IssuedDocument> &by); ///< the new paper

private:
    void correct();
    void giveCopy();

    Workbench m_bench;
    CaseFile m_file;
    IssuedDocument m_document;
    QPushButton *m_correct;
    QPushButton *m_copy;
};

/// 查验文书…: asks for a PDF and tells whether this office issued it and whether it was changed.
void checkPaperFile(const Workbench &bench, QWidget *parent);

} // namespace hezhong
