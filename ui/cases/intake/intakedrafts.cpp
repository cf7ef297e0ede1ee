// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/intakedrafts.h"

#include "core/base/windowdates.h"
#include "core/base/words.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString firstName(const QJsonObject &content, const QString &side, qsizetype &count)
{
    QString first;
    const QJsonArray parties = content.value(side).toArray();
    for (const QJsonValue &party : parties) {
        const QString name = party.toObject().value(u"name"_s).toString().trimmed();
        if (name.isEmpty())
            continue;
        ++count;
        if (first.isEmpty())
            first = name;
    }
    return first;
}

} // namespace

QString intakeFormName()
{
    return u"intake"_s;
}

QString draftTitle(const QJsonObject &content)
{
    qsizetype applicants = 0;
    qsizetype respondents = 0;
    QString applicant = firstName(content, u"applicants"_s, applicants);
    const QString respondent = firstName(content, u"respondents"_s, respondents);
    if (applicants > 1)
        applicant = words("IntakeDrafts", "%1等%2人").arg(applicant).arg(applicants);
    if (applicant.isEmpty() && respondent.isEmpty())
        return words("IntakeDrafts", "未填写当事人的申请");
    if (applicant.isEmpty() || respondent.isEmpty())
        return applicant + respondent;
    return words("IntakeDrafts", "%1 与 %2").arg(applicant, respondent);
}

QString draftSavedWords(const Draft &draft, const Clock &clock)
{
    const QDateTime saved = draft.savedAt.toLocalTime();
    const QString time = saved.toString(u"HH:mm"_s);
    if (saved.date() == clock.today())
        return words("IntakeDrafts", "保存于今天 %1").arg(time);
    return words("IntakeDrafts", "保存于 %1 %2").arg(windowMonthDay(saved.date()), time);
}

} // namespace hezhong
