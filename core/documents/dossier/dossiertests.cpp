// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/dossiertests.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/papertext.h"
#include "core/model/agreementchecks.h"

#include <QJsonDocument>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

TestResult passedAt(int page)
{
    return {true, page, page > 0 ? words("documents", "卷内第 %1 页。").arg(page) : QString()};
}

TestResult missing(const QString &message)
{
    return {false, 0, message};
}

QString joined(const QStringList &parts)
{
    return parts.join(words("documents", "、", "between the items of a list"));
}

} // namespace

DossierTests::DossierTests(const CaseFile &file, const QList<CaseMaterial> &materials,
                           const DossierDates &dates)
    : m_file(file), m_dates(dates), m_plan(planDossier(file, materials))
{
    for (const CaseMaterial &material : materials)
        if (!material.isRemoved())
            m_materials += material;
}

int DossierTests::pageOf(const QString &id) const
{
    for (const DossierItem &item : m_plan.items)
        if (item.id == id)
            return item.first;
    return 0;
}

QList<IssuedDocument> DossierTests::papersOf(const QStringList &kinds) const
{
    QList<IssuedDocument> papers;
    for (const IssuedDocument &document : m_file.documents)
        if (kinds.contains(document.kind) && !document.voidedAt.isValid())
            papers += document;
    return papers;
}

/// Files of these sections that stand for themselves: not the signed copies of other papers.
QList<CaseMaterial> DossierTests::filesIn(const QStringList &sections) const
{
    QList<CaseMaterial> files;
    for (const CaseMaterial &material : m_materials)
        if (!material.isLocked() && sections.contains(code(material.section)))
            files += material;
    return files;
}

TestResult DossierTests::run(const DossierRule &rule) const
{
    if (rule.test == "paper"_L1)
        return paper(rule);
    if (rule.test == "signed"_L1)
        return isSigned(rule);
    if (rule.test == "served"_L1)
        return served(rule);
    if (rule.test == "closed"_L1)
        return closed();
    if (rule.test == "acceptance-days"_L1)
        return acceptanceDays();
    if (rule.test == "evidence-files"_L1)
        return evidenceFiles();
    if (rule.test == "hearing-records"_L1)
        return hearingRecords();
    if (rule.test == "time-limit"_L1)
        return timeLimit();
    if (rule.test == "copies"_L1)
        return copies();
    if (rule.test == "voided"_L1)
        return voided();
    return datesInOrder();
}

TestResult DossierTests::paper(const DossierRule &rule) const
{
    const QList<IssuedDocument> papers = papersOf(rule.kinds);
    if (!papers.isEmpty())
        return passedAt(pageOf(papers.first().id.text()));
    const QList<CaseMaterial> files = filesIn(rule.sections);
    if (!files.isEmpty())
        return passedAt(pageOf(files.first().id.text()));
    return missing(words("documents", "卷内没有，请出具文书，或者存入扫描件。"));
}

/// Every live paper of these kinds has its signed copy; a scan alone is one as well.
TestResult DossierTests::isSigned(const DossierRule &rule) const
{
    const QList<IssuedDocument> papers = papersOf(rule.kinds);
    int page = 0;
    QStringList unsignedPapers;
    for (const IssuedDocument &document : papers) {
        const auto copy = std::find_if(
            m_materials.cbegin(), m_materials.cend(),
            [&document](const CaseMaterial &m) { return m.documentId == document.id; });
        if (copy == m_materials.cend())
            unsignedPapers += shownTitle(document.title);
        else if (page == 0)
            page = pageOf(copy->id.text());
    }
    if (!unsignedPapers.isEmpty())
        return missing(words("documents", "没有存入签名盖章件：%1。").arg(joined(unsignedPapers)));
    if (papers.isEmpty())
        return missing(words("documents", "还没有出具文书，也没有签名盖章件。"));
    return passedAt(page);
}

/// A receipt names what was served in its values; a scanned one, in its name or note.
bool DossierTests::isNamedInReceipt(const QString &title) const
{
    const QList<IssuedDocument> receipts = papersOf({u"service-receipt"_s});
    for (const IssuedDocument &receipt : receipts)
        if (QString::fromUtf8(QJsonDocument(receipt.values).toJson()).contains(title))
            return true;
    const QList<CaseMaterial> scans = filesIn({code(DossierSection::Service)});
    return std::any_of(scans.cbegin(), scans.cend(), [&title](const CaseMaterial &scan) {
        return scan.name.contains(title) || scan.note.contains(title);
    });
}

TestResult DossierTests::served(const DossierRule &rule) const
{
    QStringList open;
    const QList<IssuedDocument> papers = papersOf(rule.kinds);
    for (const IssuedDocument &document : papers)
        if (!isNamedInReceipt(document.title) && !open.contains(shownTitle(document.title)))
            open += shownTitle(document.title);
    if (!open.isEmpty())
        return missing(words("documents", "没有送达回证：%1。").arg(joined(open)));
    for (const DossierItem &item : m_plan.items)
        if (item.section == DossierSection::Service)
            return passedAt(item.first);
    return passedAt(0);
}

TestResult DossierTests::closed() const
{
    if (m_file.record.closedOn.isValid() || m_file.record.refusedOn.isValid())
        return passedAt(0);
    return missing(words("documents", "案件还没有办结，卷宗还会变化。"));
}

TestResult DossierTests::acceptanceDays() const
{
    const QDate decided =
        m_file.record.refusedOn.isValid() ? m_file.record.refusedOn : m_file.record.acceptedOn;
    if (!m_dates.acceptanceDue.isValid() || decided <= m_dates.acceptanceDue)
        return passedAt(0);
    return missing(words("documents", "应当在 %1 前决定，实际在 %2。")
                       .arg(isoDate(m_dates.acceptanceDue), isoDate(decided)));
}

TestResult DossierTests::evidenceFiles() const
{
    QStringList open;
    int page = 0;
    for (const Evidence &evidence : m_file.evidence) {
        const auto file = std::find_if(
            m_materials.cbegin(), m_materials.cend(),
            [&evidence](const CaseMaterial &m) { return m.evidenceId == evidence.id; });
        if (file == m_materials.cend())
            open += evidence.name;
        else if (page == 0)
            page = pageOf(file->id.text());
    }
    return open.isEmpty()
               ? passedAt(page)
               : missing(words("documents", "清单已列、尚未存入：%1。").arg(joined(open)));
}

TestResult DossierTests::hearingRecords() const
{
    QStringList open;
    const QList<IssuedDocument> records = papersOf({u"mediation-record"_s});
    qsizetype scans = filesIn({code(DossierSection::Record)}).size();
    for (const HearingFile &hearing : m_file.hearings) {
        const QString ordinal = chineseCount(hearing.hearing.ordinal);
        const bool issued =
            std::any_of(records.cbegin(), records.cend(), [&ordinal](const IssuedDocument &record) {
                return record.values.value(u"ordinal"_s).toString() == ordinal;
            });
        if (!issued && scans-- <= 0)
            open += QString::number(hearing.hearing.ordinal);
    }
    if (!open.isEmpty())
        return missing(words("documents", "没有笔录的调解：第 %1 次。").arg(joined(open)));
    return passedAt(records.isEmpty() ? 0 : pageOf(records.first().id.text()));
}

/// In time by the limit itself, or the consent of both sides to the extension is in the file.
TestResult DossierTests::timeLimit() const
{
    const AgreementFile *agreement = m_file.agreement();
    QDate ended = m_file.record.closedOn;
    if (agreement && agreement->agreement.signedOn.isValid())
        ended = agreement->agreement.signedOn;
    if (!m_dates.mediationDue.isValid() || !ended.isValid() || ended <= m_dates.mediationDue)
        return passedAt(0);
    const QDate extended = m_file.record.extendedTo;
    if (!extended.isValid() || ended > extended)
        return missing(words("documents", "期限到 %1，实际办结在 %2。")
                           .arg(isoDate(extended.isValid() ? extended : m_dates.mediationDue),
                                isoDate(ended)));
    const QList<IssuedDocument> consents = papersOf({u"extension-consent"_s});
    const QList<CaseMaterial> scans = filesIn({code(DossierSection::Extension)});
    if (consents.isEmpty() && scans.isEmpty())
        return missing(words("documents", "延期办结，但卷内没有延期调解同意书。"));
    return passedAt(
        pageOf(consents.isEmpty() ? scans.first().id.text() : consents.first().id.text()));
}

TestResult DossierTests::copies() const
{
    const AgreementFile *agreement = m_file.agreement();
    const int fewest = fewestCopies(m_file);
    if (!agreement)
        return missing(words("documents", "本案没有调解协议。"));
    if (agreement->agreement.copies >= fewest)
        return passedAt(0);
    return missing(words("documents", "协议写明 %1 份，当事人和调解组织各一份至少要 %2 份。")
                       .arg(agreement->agreement.copies)
                       .arg(fewest));
}

TestResult DossierTests::datesInOrder() const
{
    QList<QDate> days{m_file.record.receivedOn, m_file.record.acceptedOn.isValid()
                                                    ? m_file.record.acceptedOn
                                                    : m_file.record.refusedOn};
    for (const HearingFile &hearing : m_file.hearings)
        days += hearing.hearing.on;
    if (const AgreementFile *agreement = m_file.agreement())
        days += agreement->agreement.signedOn;
    days += m_file.record.closedOn;
    days.removeIf([](const QDate &day) { return !day.isValid(); });
    for (qsizetype i = 1; i < days.size(); ++i)
        if (days.at(i) < days.at(i - 1))
            return missing(words("documents", "%1 的事项排在 %2 之后，请核对日期。")
                               .arg(isoDate(days.at(i)), isoDate(days.at(i - 1))));
    return passedAt(0);
}

TestResult DossierTests::voided() const
{
    int count = 0;
    for (const IssuedDocument &document : m_file.documents)
        count += document.voidedAt.isValid();
    return {true, 0,
            count == 0 ? QString()
                       : words("documents", "作废的文书 %1 份，没有编入卷内。").arg(count)};
}

} // namespace hezhong
