// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/clausetexts.h"

#include "core/base/dates.h"
#include "core/documents/papertext.h"
#include "core/law/lawdata.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <functional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Filler = std::function<QString(const CaseFile &, const AgreementFile &)>;

const QString blank = u"＿＿"_s;
const QString blankDay = u"＿＿年＿＿月＿＿日"_s;

QString day(const QDate &date)
{
    return date.isValid() ? chineseDate(date) : blankDay;
}

QString sum(Money amount)
{
    return amount.isZero() ? u"人民币%1元"_s.arg(blank) : wordsAndFigures(amount);
}

QString names(const CaseFile &file, Side side)
{
    QStringList names;
    for (const Party &party : file.on(side))
        names += party.name;
    return names.join(u'、');
}

QString instalments(const AgreementFile &agreement)
{
    QList<Payment> payments = agreement.payments;
    while (payments.size() < 2)
        payments += Payment();
    QStringList parts;
    for (const Payment &payment : std::as_const(payments))
        parts += u"于%1前支付%2"_s.arg(day(payment.due), sum(payment.amount));
    return parts.join(u'；');
}

QString manner(const AgreementFile &agreement)
{
    const QString method = agreement.payments.value(0).method.trimmed();
    return method.isEmpty() ? u"汇入申请人本人银行账户"_s : u"支付方式为"_s + method;
}

QString payees(const CaseFile &file, const AgreementFile &agreement)
{
    QStringList names;
    for (const Payment &payment : agreement.payments)
        if (!payment.payee.trimmed().isEmpty())
            names += payment.payee.trimmed();
    names.removeDuplicates();
    const QList<Party> applicants = file.on(Side::Applicant);
    if (names.isEmpty() && applicants.size() == 1)
        names += applicants.first().name;
    return names.join(u'、');
}

const QHash<QString, Filler> &fillers()
{
    static const QHash<QString, Filler> all{
        {u"金额"_s,
         [](const CaseFile &file, const AgreementFile &agreement) {
             return sum(agreement.total().isZero() ? file.claimed() : agreement.total());
         }},
        {u"日期"_s,
         [](const CaseFile &, const AgreementFile &agreement) {
             const QDate due = agreement.agreement.performanceDue;
             return day(due.isValid() ? due : agreement.payments.value(0).due);
         }},
        {u"分期"_s,
         [](const CaseFile &, const AgreementFile &agreement) { return instalments(agreement); }},
        {u"支付方式"_s,
         [](const CaseFile &, const AgreementFile &agreement) { return manner(agreement); }},
        {u"收款人"_s, payees},
        {u"份数"_s,
         [](const CaseFile &, const AgreementFile &agreement) {
             return chineseCount(agreement.agreement.copies);
         }},
        {u"申请人"_s,
         [](const CaseFile &file, const AgreementFile &) { return names(file, Side::Applicant); }},
        {u"被申请人"_s,
         [](const CaseFile &file, const AgreementFile &) { return names(file, Side::Respondent); }},
        {u"调解组织"_s,
         [](const CaseFile &file, const AgreementFile &) { return file.office.name; }},
    };
    return all;
}

QString filled(const QString &name, const CaseFile &file, const AgreementFile &agreement)
{
    const auto filler = fillers().constFind(name);
    const QString known = filler == fillers().cend() ? QString() : (*filler)(file, agreement);
    if (!known.isEmpty())
        return known;
    return name.endsWith(u"日期"_s) ? blankDay : blank;
}

} // namespace

const QList<ClauseText> &builtInClauses()
{
    static const QList<ClauseText> all = [] {
        QList<ClauseText> list;
        for (const QJsonValue value :
             builtInLawData(u"clauses.json"_s).value(u"clauses"_s).toArray())
            list += {value[u"id"].toString(), value[u"category"].toString(),
                     value[u"title"].toString(), value[u"text"].toString()};
        return list;
    }();
    return all;
}

const QList<ClauseCategory> &clauseCategories()
{
    static const QList<ClauseCategory> all = [] {
        QList<ClauseCategory> list;
        for (const QJsonValue value :
             builtInLawData(u"clauses.json"_s).value(u"categories"_s).toArray())
            list += {value[u"id"].toString(), value[u"title"].toString()};
        return list;
    }();
    return all;
}

QStringList knownClauseBlanks()
{
    QStringList names = fillers().keys();
    names.sort();
    return names;
}

QString fillClause(const QString &text, const CaseFile &file, const AgreementFile &agreement)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QString done;
    qsizetype from = 0;
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        done += QStringView(text).mid(from, match.capturedStart() - from);
        done += filled(match.captured(1).trimmed(), file, agreement);
        from = match.capturedEnd();
    }
    return done += QStringView(text).mid(from);
}

ClauseBlank nextBlank(const QString &text, qsizetype from)
{
    static const QRegularExpression run(u"＿+"_s);
    const auto match = run.match(text, qBound<qsizetype>(0, from, text.size()));
    return match.hasMatch() ? ClauseBlank{match.capturedStart(), match.capturedLength()}
                            : ClauseBlank();
}

} // namespace hezhong
