// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/dossiercheck.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/dossier/dossiertests.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool isFinished(const Case &record)
{
    switch (record.status) {
    case CaseStatus::Refused:
    case CaseStatus::Failed:
    case CaseStatus::Withdrawn:
    case CaseStatus::Closed:
        return true;
    default:
        return false;
    }
}

bool holdsFlag(const QString &flag, const CaseFile &file)
{
    const Case &record = file.record;
    if (flag == "accepted"_L1)
        return record.acceptedOn.isValid();
    if (flag == "decided"_L1)
        return record.acceptedOn.isValid() || record.refusedOn.isValid();
    if (flag == "finished"_L1)
        return isFinished(record);
    if (flag == "agents"_L1)
        return !file.agents.isEmpty();
    if (flag == "collective"_L1)
        return record.headcount >= 10 || file.on(Side::Applicant).size() >= 10;
    if (flag == "evidence"_L1)
        return !file.evidence.isEmpty();
    return flag == "hearings"_L1 && !file.hearings.isEmpty();
}

/// The outcome that decides which papers belong to the file; a signed agreement counts at once.
QString outcomeOf(const Case &record)
{
    if (record.status == CaseStatus::Refused)
        return u"refused"_s;
    if (record.status == CaseStatus::Agreed)
        return code(Outcome::Agreed);
    return code(record.outcome);
}

bool concerns(const DossierCondition &when, const CaseFile &file)
{
    const auto fits = [](const QStringList &wanted, const QString &value) {
        return wanted.isEmpty() || wanted.contains(value);
    };
    return fits(when.outcomes, outcomeOf(file.record))
           && fits(when.sources, code(file.record.source))
           && fits(when.profiles, code(file.office.profile))
           && std::all_of(when.flags.cbegin(), when.flags.cend(),
                          [&file](const QString &flag) { return holdsFlag(flag, file); });
}

DossierFinding found(const DossierRule &rule, const DossierTests &tests, const CaseFile &file)
{
    DossierFinding finding;
    finding.rule = rule.rule;
    finding.title = rule.title;
    finding.basis = rule.basis;
    finding.points = rule.points;
    finding.kinds = rule.kinds;
    finding.test = rule.test;
    if (!concerns(rule.when, file)) {
        finding.message = words("documents", "本案不涉及。");
        return finding;
    }
    finding.isRequired = rule.isMust || rule.mustFor.contains(code(file.office.profile));
    const TestResult result = tests.run(rule);
    finding.page = result.page;
    finding.message = result.message;
    finding.state = result.passed ? DossierState::Present : DossierState::Missing;
    // What nobody asked for is no gap.
    if (!result.passed && !finding.isRequired && rule.when.isEmpty() && rule.test == "paper"_L1) {
        finding.state = DossierState::NotNeeded;
        finding.message = words("documents", "按需归档，本案没有。");
    }
    return finding;
}

int scoreOf(const QList<DossierFinding> &findings)
{
    int reached = 0;
    int possible = 0;
    for (const DossierFinding &finding : findings) {
        if (finding.state == DossierState::NotNeeded)
            continue;
        possible += finding.points;
        reached += finding.state == DossierState::Present ? finding.points : 0;
    }
    return possible == 0 ? 100 : (100 * reached + possible / 2) / possible;
}

} // namespace

bool DossierReport::lacksMust() const
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const DossierFinding &finding) {
        return finding.isRequired && finding.state == DossierState::Missing;
    });
}

QString code(DossierState state)
{
    switch (state) {
    case DossierState::Present:
        return u"present"_s;
    case DossierState::Missing:
        return u"missing"_s;
    case DossierState::NotNeeded:
        break;
    }
    return u"not-needed"_s;
}

DossierReport checkDossier(const DossierList &list, const CaseFile &file,
                           const QList<CaseMaterial> &materials, const DossierDates &dates)
{
    const DossierTests tests(file, materials, dates);
    DossierReport report;
    for (const DossierRule &rule : list.rules)
        report.findings += found(rule, tests, file);
    report.score = scoreOf(report.findings);
    return report;
}

} // namespace hezhong
