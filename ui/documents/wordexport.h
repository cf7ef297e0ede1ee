// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/exportdocument.h"
#include "ui/services/workbench.h"

#include <QCoreApplication>

namespace hezhong {

/// Asks where to, and saves a paper as a Word file: an issued one as it was issued, or what is about
/// to be issued as a draft. Errors and what was done are told in the window.
class WordExport {
    Q_DECLARE_TR_FUNCTIONS(hezhong::WordExport)

public:
    WordExport(const Workbench &bench, QWidget *window) : m_bench(bench), m_window(window) {}

    void saveDraft(const CaseFile &file, const PaperRequest &request) const;
    void saveIssued(const CaseFile &file, IssuedDocument document) const;

private:
    [[nodiscard]] QString askForFile(const CaseFile &file, const QString &title) const;
    void save(const QString &path, const Result<ExportedDocument> &made) const;

    const Workbench &m_bench;
    QWidget *m_window;
};

} // namespace hezhong
