// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/walk.h"

#include "core/base/dates.h"
#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/model/jsonreader.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/demodata.h"
#include "core/operations/intake.h"
#include "core/operations/issuedocument.h"
#include "core/operations/makeagreement.h"
#include "core/operations/officeadmin.h"
#include "core/operations/recordhearing.h"

#include <QDir>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// One case on its way: the desk, the day of the demonstration, where papers go.
class Walker {
public:
    Walker(Desk desk, ManualClock &clock, const QString &papers, WalkReport &report)
        : m_desk(desk), m_clock(clock), m_papers(papers), m_report(report)
    {
    }

    Status walk(const QJsonObject &plan)
    {
        HEZHONG_ASSIGN(QJsonObject intake, demoObject(plan.value(u"intake"_s).toString()));
        addAgents(intake, plan.value(u"agents"_s).toArray());
        HEZHONG_ASSIGN(const IntakeRequest request, intakeFromJson(intake));
        moveTo(request.receivedOn);
        HEZHONG_ASSIGN(const Done<Case> done, registerCase(m_desk, request));
        m_id = done.value.id;
        for (const QJsonValue step : plan.value(u"steps"_s).toArray())
            HEZHONG_TRY(take(step.toObject()));
        return tell();
    }

private:
    static void addAgents(QJsonObject &intake, const QJsonArray &agents)
    {
        QJsonArray respondents = intake.value(u"respondents"_s).toArray();
        for (const QJsonValue value : agents) {
            QJsonObject agent = value.toObject();
            const qsizetype index = agent.take(u"respondent"_s).toInt();
            QJsonObject party = respondents.at(index).toObject();
            party.insert(u"agents"_s, QJsonArray{agent});
            respondents.replace(index, party);
        }
        intake.insert(u"respondents"_s, respondents);
    }

    void moveTo(const QDate &day)
    {
        if (day.isValid())
            m_clock.set(QDateTime(day, QTime(10, 0)));
    }

    Status take(const QJsonObject &step)
    {
        const QString what = step.value(u"do"_s).toString();
        const QDate on = QDate::fromString(step.value(u"on"_s).toString(), Qt::ISODate);
        moveTo(on);
        if (what == u"accept"_s)
            return acceptCase(m_desk, m_id, {on, step.value(u"mediator"_s).toString(), true}).map([](const auto &) {});
        if (what == u"refuse"_s)
            return refuseCase(m_desk, m_id, on, step.value(u"reason"_s).toString()).map([](const auto &) {});
        if (what == u"close"_s)
            return close(step, on);
        if (what == u"hearing"_s)
            return hearing(step.value(u"file"_s).toString());
        if (what == u"agreement"_s)
            return agreement(step.value(u"file"_s).toString());
        return issue(step, on);
    }

    Status close(const QJsonObject &step, const QDate &on)
    {
        const auto outcome = fromCode<Outcome>(step.value(u"outcome"_s).toString());
        return closeCase(m_desk, m_id, {on, outcome.value_or(Outcome::None), {}}).map([](const auto &) {});
    }

    Status hearing(const QString &name)
    {
        HEZHONG_ASSIGN(const QJsonObject json, demoObject(name));
        HEZHONG_ASSIGN(const HearingFile file, hearingFromJson(json));
        moveTo(file.hearing.on);
        return recordHearing(m_desk, m_id, file).map([](const auto &) {});
    }

    Status agreement(const QString &name)
    {
        HEZHONG_ASSIGN(const QJsonObject json, demoObject(name));
        HEZHONG_ASSIGN(const CaseFile file, loadCase(m_desk, m_id));
        HEZHONG_ASSIGN(const AgreementFile read, agreementFromJson(json, file));
        moveTo(read.agreement.signedOn);
        return signAgreement(m_desk, m_id, read).map([](const auto &) {});
    }

    Status issue(const QJsonObject &step, const QDate &on)
    {
        PaperRequest request;
        request.kind = step.value(u"kind"_s).toString();
        request.on = on;
        request.meetingOn = QDate::fromString(step.value(u"meeting_on"_s).toString(), Qt::ISODate);
        request.meetingAt = QTime::fromString(step.value(u"meeting_at"_s).toString(), u"HH:mm"_s);
        request.meetingPlace = step.value(u"place"_s).toString();
        HEZHONG_ASSIGN(const Done<Issued> done, issueDocument(m_desk, m_id, request));
        HEZHONG_ASSIGN(const Case record, m_desk.store->get(m_id));
        const QString name = u"%1-%2.pdf"_s.arg(record.number, done.value.document.title);
        const QString path = QDir(m_papers).filePath(name);
        HEZHONG_TRY(writeWholeFile(path, done.value.pdf));
        m_report.papers += path;
        ++m_issued;
        return {};
    }

    Status tell()
    {
        HEZHONG_ASSIGN(const CaseFile file, loadCase(m_desk, m_id));
        QString sentence = words("operations", "%1 %2：%3，文书 %4 份")
                               .arg(file.record.number, file.record.title, label(file.record.status))
                               .arg(m_issued);
        if (const AgreementFile *agreement = file.agreement())
            sentence += words("operations", "，协议金额 %1 元").arg(agreement->total().grouped());
        m_report.events += sentence;
        return {};
    }

    Desk m_desk;
    ManualClock &m_clock;
    QString m_papers;
    WalkReport &m_report;
    Id<Case> m_id;
    int m_issued = 0;
};

NewOffice officeFrom(const QJsonObject &json)
{
    NewOffice office;
    office.profile = fromCode<OfficeProfile>(json.value(u"profile"_s).toString()).value_or(OfficeProfile::Township);
    office.name = json.value(u"name"_s).toString();
    office.region = json.value(u"region"_s).toString();
    office.prefix = json.value(u"prefix"_s).toString();
    office.adminName = json.value(u"admin"_s).toString();
    office.password = json.value(u"password"_s).toString();
    return office;
}

Status completeOffice(const Desk &desk, const QJsonObject &json)
{
    HEZHONG_ASSIGN(Office office, officeOf(desk));
    office.address = json.value(u"address"_s).toString();
    office.phone = json.value(u"phone"_s).toString();
    office.contact = json.value(u"contact"_s).toString();
    return changeOffice(desk, office).map([](const auto &) {});
}

} // namespace

Result<WalkReport> walkMainJob(const QString &folder, const Calendar &calendar, const OpenOptions &options)
{
    HEZHONG_ASSIGN(const QJsonObject plan, demoObject(u"walk.json"_s));
    const QJsonObject office = plan.value(u"office"_s).toObject();
    const NewOffice wanted = officeFrom(office);
    const QString papers = QDir(folder).filePath(u"papers"_s);
    if (!QDir().mkpath(papers))
        return fail(
            storeFault(u"file.read-only"_s,
                       words("operations", "文件夹 %1 没有建成，没有写出文书。").arg(papers),
                       words("operations", "请换一个位置或者检查权限。")));
    ManualClock clock(QDateTime(QDate(2026, 9, 1), QTime(9, 0)));
    WalkReport report;
    report.storeFolder = QDir(folder).filePath(u"office.hezhong"_s);
    report.userName = wanted.adminName;
    report.password = wanted.password;
    HEZHONG_ASSIGN(CreatedStore created, createOffice(report.storeFolder, wanted, clock, options));
    report.recoveryKey = created.recoveryKey;
    const Desk desk{created.store.get(), &calendar};
    HEZHONG_TRY(completeOffice(desk, office));
    QJsonArray cases = plan.value(u"cases"_s).toArray();
    for (const QJsonValue one : cases) {
        Walker walker(desk, clock, papers, report);
        HEZHONG_TRY(walker.walk(one.toObject()));
    }
    return report;
}

} // namespace hezhong
