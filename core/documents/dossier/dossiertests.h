// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/dossiercheck.h"

namespace hezhong {

struct TestResult {
    bool passed = false;
    int page = 0;
    QString message;
};

/// The tests that the items of a list name.
class DossierTests {
public:
    DossierTests(const CaseFile &file, const QList<CaseMaterial> &materials,
                 const DossierDates &dates);

    [[nodiscard]] TestResult run(const DossierRule &rule) const;

private:
    [[nodiscard]] TestResult paper(const DossierRule &rule) const;
    [[nodiscard]] TestResult isSigned(const DossierRule &rule) const;
    [[nodiscard]] TestResult served(const DossierRule &rule) const;
    [[nodiscard]] TestResult closed() const;
    [[nodiscard]] TestResult acceptanceDays() const;
    [[nodiscard]] TestResult evidenceFiles() const;
    [[nodiscard]] TestResult hearingRecords() const;
    [[nodiscard]] TestResult timeLimit() const;
    [[nodiscard]] TestResult copies() const;
    [[nodiscard]] TestResult datesInOrder() const;
    [[nodiscard]] TestResult voided() const;

    [[nodiscard]] int pageOf(const QString &id) const;
    [[nodiscard]] QList<IssuedDocument> papersOf(const QStringList &kinds) const;
    [[nodiscard]] QList<CaseMaterial> filesIn(const QStringList &sections) const;
    [[nodiscard]] bool isNamedInReceipt(const QString &title) const;

    const CaseFile &m_file;
    QList<CaseMaterial> m_materials; ///< those that are in the case
    DossierDates m_dates;
    DossierPlan m_plan;
};

} // namespace hezhong
