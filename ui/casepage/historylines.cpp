// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/historylines.h"

#include "core/base/titles.h"
#include "core/model/codec.h"
#include "core/model/enums.h"
#include "core/operations/desk.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

template <class E>
QString choiceWords(const QString &stored)
{
    const auto value = fromCode<E>(stored);
    return value ? label(*value) : stored;
}

using Wording = QString (*)(const QString &stored);

QString yesNo(const QString &stored)
{
    return stored == u"1"_s ? History::tr("是") : History::tr("否");
}

QString yuan(const QString &stored)
{
    return History::tr("%1 元").arg(Money::fromFen(stored.toLongLong()).grouped());
}

QString sexWords(const QString &stored)
{
    return stored == u"male"_s ? History::tr("男") : stored == u"female"_s ? History::tr("女") : stored;
}

QString localTime(const QString &stored)
{
    const QDateTime time = QDateTime::fromString(stored, Qt::ISODateWithMs);
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString listWords(const QString &stored)
{
    return Codec<QStringList>::fromStored(stored).value_or(QStringList()).join(u'、');
}

QString groupWords(const QString &stored)
{
    QStringList words;
    for (const QString &item : Codec<QStringList>::fromStored(stored).value_or(QStringList()))
        words += choiceWords<Group>(item);
    return words.join(u'、');
}

const QHash<QString, Wording> &wordings()
{
    static const QHash<QString, Wording> table{
        {u"case.status"_s, choiceWords<CaseStatus>},
        {u"case.outcome"_s, choiceWords<Outcome>},
        {u"case.source"_s, choiceWords<CaseSource>},
        {u"case.respondent_consents"_s, yesNo},
        {u"party.side"_s, choiceWords<Side>},
        {u"party.kind"_s, choiceWords<PartyKind>},
        {u"party.role"_s, choiceWords<PartyRole>},
        {u"party.sex"_s, sexWords},
        {u"party.groups"_s, groupWords},
        {u"party.electronic_service"_s, yesNo},
        {u"agent.authority"_s, choiceWords<Authority>},
        {u"claim.amount"_s, yuan},
        {u"evidence.source"_s, choiceWords<EvidenceFrom>},
        {u"evidence.original"_s, yesNo},
        {u"hearing.open"_s, yesNo},
        {u"hearing.present"_s, listWords},
        {u"hearing.state"_s, choiceWords<HearingState>},
        {u"hearing-line.private"_s, yesNo},
        {u"agreement.state"_s, choiceWords<AgreementState>},
        {u"payment.amount"_s, yuan},
        {u"document.title"_s, shownTitle},
        {u"document.issued_at"_s, localTime},
        {u"document.voided_at"_s, localTime},
        {u"mediator.kind"_s, choiceWords<MediatorKind>},
        {u"mediator.active"_s, yesNo},
    };
    return table;
}

/// Both ends of a number, so that a reader recognises it and an onlooker learns nothing.
QString masked(const QString &number)
{
    const qsizetype head = number.size() >= 15 ? 6 : 3;
    const qsizetype tail = 4;
    if (number.size() <= head + tail)
        return number.isEmpty() ? number : number.left(1) + QString(number.size() - 1, u'*');
    return number.left(head) + QString(number.size() - head - tail, u'*') + number.right(tail);
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most) + u'…';
}

/// The field that names an entity best, for a line about a new or a removed one.
QString headline(const QString &kind)
{
    static const QHash<QString, QString> names{
        {u"party"_s, u"name"_s},        {u"agent"_s, u"name"_s},   {u"claim"_s, u"text"_s},
        {u"evidence"_s, u"name"_s},     {u"clause"_s, u"text"_s},  {u"payment"_s, u"amount"_s},
        {u"document"_s, u"title"_s},    {u"mediator"_s, u"name"_s}, {u"hearing"_s, u"held_on"_s},
        {u"hearing-line"_s, u"text"_s}, {u"case"_s, u"number"_s},  {u"agreement"_s, u"signed_on"_s},
    };
    return names.value(kind);
}

bool isTyping(const HistoryEntry &entry)
{
    return entry.operation == u"hearing.type"_s || entry.operation == u"agreement.type"_s;
}

/// Somebody who looks into a case several times a day is one line.
bool isReading(const HistoryEntry &entry)
{
    return entry.operation == u"case.read"_s;
}

/// One line a changed field; one line for a whole new or removed entity.
QStringList detailsOf(const HistoryEntry &entry)
{
    QStringList details;
    QSet<QString> told;
    for (const FieldChange &change : entry.changes) {
        if (change.quiet)
            continue;
        if (change.kind == u"note"_s) { // what was only noted: which paper was printed
            if (!change.after.toString().isEmpty())
                details += shownTitle(change.after.toString());
            continue;
        }
        const QString kind = kindLabel(change.kind);
        if (change.action == FieldChange::Updated) {
            const QString before = valueWords(change.kind, change.field, change.before);
            const QString after = valueWords(change.kind, change.field, change.after);
            details += History::tr("%1 · %2：%3 → %4")
                           .arg(kind, fieldLabel(change.kind, change.field),
                                before.isEmpty() ? History::tr("（空）") : before,
                                after.isEmpty() ? History::tr("（空）") : after);
            continue;
        }
        if (change.field != headline(change.kind) || told.contains(change.id))
            continue;
        told.insert(change.id);
        const bool added = change.action == FieldChange::Inserted;
        details += (added ? History::tr("新增%1：%2") : History::tr("删去%1：%2"))
                       .arg(kind, valueWords(change.kind, change.field, added ? change.after : change.before));
    }
    return details;
}

struct Sitting {
    int saves = 0;
    QSet<QString> rows;
};

QString sittingWords(const Sitting &sitting)
{
    return History::tr("共保存 %1 次，涉及内容 %2 条").arg(sitting.saves).arg(sitting.rows.size());
}

void count(const HistoryEntry &entry, Sitting &sitting)
{
    ++sitting.saves;
    for (const FieldChange &change : entry.changes)
        if (!change.quiet && (change.kind == u"hearing-line"_s || change.kind == u"clause"_s
                              || change.kind == u"payment"_s))
            sitting.rows.insert(change.id);
}

} // namespace

QString valueWords(const QString &kind, const QString &field, const QVariant &value)
{
    const QString stored = value.toString();
    if (value.isNull() || stored.isEmpty())
        return {};
    if (const Wording wording = wordings().value(kind + u'.' + field))
        return wording(stored);
    const FieldFlags flags = fieldFlags(kind, field);
    if (flags.testFlag(FieldFlag::Personal) && flags.testFlag(FieldFlag::Number))
        return masked(stored);
    return shortened(stored);
}

QList<HistoryLine> historyLines(const QList<HistoryEntry> &entries)
{
    QList<HistoryLine> lines;
    Sitting sitting;
    QString typing; // operation and actor of the sitting that the last line stands for
    for (const HistoryEntry &entry : entries) {
        const QString same = isTyping(entry) || isReading(entry)
                                 ? entry.operation + u'/' + entry.actor
                                 : QString();
        if (!same.isEmpty() && same == typing
            && lines.last().at.toLocalTime().date() == entry.at.toLocalTime().date()) {
            if (isReading(entry))
                continue;
            count(entry, sitting);
            lines.last().details = {sittingWords(sitting)};
            continue;
        }
        HistoryLine line{entry.operationId, entry.at, entry.actor, operationLabel(entry.operation), {}};
        typing = same;
        if (isTyping(entry)) {
            sitting = {};
            count(entry, sitting);
            line.details = {sittingWords(sitting)};
        } else {
            line.details = detailsOf(entry);
        }
        lines += line;
    }
    return lines;
}

} // namespace hezhong
