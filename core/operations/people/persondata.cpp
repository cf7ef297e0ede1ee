// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/persondata.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/causes.h"
#include "core/law/idnumber.h"
#include "core/model/signing.h"
#include "core/operations/casequeries.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// The Chinese word whatever the language of the window: the export is handed to the person.
template <class E>
QString chineseName(E value)
{
    for (const auto &name : EnumNames<E>::all())
        if (name.value == value)
            return QString::fromUtf8(name.chinese);
    return {};
}

Result<PersonKey> checkedKey(const PersonKey &typed, const QDate &today)
{
    PersonKey key = typed;
    key.name = key.name.trimmed();
    if (!key.idNumber.trimmed().isEmpty()) {
        HEZHONG_ASSIGN(const IdNumber number, IdNumber::parse(key.idNumber, u"id_number"_s, today));
        key.idNumber = number.text();
        return key;
    }
    if (!key.name.isEmpty() && key.birth.isValid())
        return key;
    return fail(badInput(u"person.key"_s, key.name.isEmpty() ? u"name"_s : u"birth"_s,
                         words("operations", "没有写明要导出谁的信息，没有导出。"),
                         words("operations", "请填写公民身份号码，或者姓名和出生日期两项。")));
}

QDate birthOf(const QString &idNumber)
{
    return idNumber.isEmpty() ? QDate() : checkIdNumber(idNumber).birth;
}

bool isPerson(const PersonKey &key, const QString &name, const QString &idNumber,
              const QDate &birth)
{
    if (!key.idNumber.isEmpty())
        return idNumber == key.idNumber;
    return name == key.name && (birth.isValid() ? birth : birthOf(idNumber)) == key.birth;
}

/// A stored value in words.
QString shownValue(const QString &field, const QVariant &stored)
{
    const QString text = stored.toString();
    if (field == u"sex"_s)
        return text == u"male"_s ? u"男"_s : text == u"female"_s ? u"女"_s : text;
    if (field != u"groups"_s)
        return text;
    QStringList names;
    const auto groups = Codec<QList<Group>>::fromStored(stored);
    for (const Group group : groups.value_or(QList<Group>()))
        names += chineseName(group);
    return names.join(u'、');
}

template <class E>
QList<PersonValue> personalValues(const E &entity)
{
    QList<PersonValue> values;
    for (const auto &field : descriptor<E>().fields) {
        if (!field.flags.testFlag(FieldFlag::Personal))
            continue;
        const QString shown = shownValue(field.name, field.stored(entity));
        if (!shown.isEmpty())
            values += {field.name, QString::fromUtf8(field.label), shown, {}};
    }
    return values;
}

/// What a field held before, until when.
template <class E>
QList<PersonValue> formerValues(const QList<HistoryEntry> &history, const QString &id)
{
    QList<PersonValue> values;
    for (const HistoryEntry &entry : history)
        for (const FieldChange &change : entry.changes)
            for (const auto &field : descriptor<E>().fields)
                if (change.id == id && change.field == field.name
                    && change.action == FieldChange::Updated
                    && field.flags.testFlag(FieldFlag::Personal)
                    && !change.before.toString().isEmpty())
                    values += {field.name, QString::fromUtf8(field.label),
                               shownValue(field.name, change.before), entry.at};
    return values;
}

PersonCase headOf(const CaseFile &file, const QString &part)
{
    PersonCase one;
    const auto cause = causeOn(file.record.cause, file.record.receivedOn);
    one.number = file.record.number;
    one.cause = cause ? cause->name : file.record.cause;
    one.status = chineseName(file.record.status);
    one.receivedOn = file.record.receivedOn;
    one.closedOn = file.record.closedOn.isValid() ? file.record.closedOn : file.record.refusedOn;
    one.part = part;
    for (const IssuedDocument &document : file.documents)
        one.documents +=
            u"%1（%2%3）"_s.arg(document.title, isoDate(document.issuedAt.toLocalTime().date()),
                                document.voidedAt.isValid() ? u"，已作废"_s : QString());
    return one;
}

void addParty(const CaseFile &file, const Party &party, PersonCase &one)
{
    if (party.side == Side::Applicant) {
        one.facts = file.record.facts;
        for (const Claim &claim : file.claims)
            one.claims +=
                claim.amount ? u"%1 %2元"_s.arg(claim.text, claim.amount->decimal()) : claim.text;
    }
    for (const AgreementFile &agreement : file.agreements)
        for (const Payment &payment : agreement.payments)
            if (payment.payee == party.name)
                one.payments += u"%1 %2元 %3"_s.arg(isoDate(payment.due), payment.amount.decimal(),
                                                    payment.method);
    for (const HearingFile &hearing : file.hearings)
        for (const QString &present : hearing.hearing.present)
            if (present.contains(party.name)) {
                one.meetings += isoDate(hearing.hearing.on);
                break;
            }
}

/// What the person signed themselves, for a party or as an agent.
QStringList signedBy(const QList<Signature> &signatures, const Id<Party> &party, const Id<Agent> &agent,
                     const QString &name)
{
    QStringList lines;
    for (const Signature &one : signatures)
        if (one.partyId == party && one.agentId == agent && one.signer == name)
            lines += u"%1 %2"_s.arg(isoDate(one.signedAt.toLocalTime().date()), chineseName(one.manner));
    return lines;
}

/// Places where somebody of the same name stands without a number or a birth to tell them by.
void addMentions(const CaseFile &file, const QString &name, QStringList &mentions)
{
    const auto add = [&](const QString &value, const char *label) {
        if (!name.isEmpty() && value == name)
            mentions += u"%1：%2"_s.arg(file.record.number, QString::fromUtf8(label));
    };
    for (const Party &party : file.parties)
        for (const auto &field : descriptor<Party>().fields)
            if (field.name == u"legal_representative"_s || field.name == u"contact"_s)
                add(field.stored(party).toString(), field.label);
}

Status addCase(const Desk &desk, const Id<Case> &id, PersonData &data)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const QList<HistoryEntry> history, desk.store->history(id.text()));
    HEZHONG_ASSIGN(const QList<Signature> signatures,
                   desk.store->list<Signature>(Query::where(u"case_id"_s, id.text())));
    for (const Party &party : file.parties) {
        if (party.kind != PartyKind::Person
            || !isPerson(data.key, party.name, party.idNumber, party.birth))
            continue;
        PersonCase one = headOf(file, chineseName(party.side));
        one.values = personalValues(party);
        one.former = formerValues<Party>(history, party.id.text());
        addParty(file, party, one);
        one.signatures = signedBy(signatures, party.id, {}, party.name);
        data.cases += one;
    }
    for (const Agent &agent : file.agents) {
        if (!isPerson(data.key, agent.name, agent.idNumber, {}))
            continue;
        PersonCase one = headOf(file, u"委托代理人"_s);
        one.values = personalValues(agent);
        one.former = formerValues<Agent>(history, agent.id.text());
        one.signatures = signedBy(signatures, agent.partyId, agent.id, agent.name);
        data.cases += one;
    }
    addMentions(file, data.key.name, data.mentions);
    return {};
}

/// Cases in which a party, an agent or a contact may be the person, in the order of registration.
Result<QStringList> casesWith(const Desk &desk, const PersonKey &key)
{
    HEZHONG_ASSIGN(
        const auto rows,
        desk.store->select(
            u"SELECT case_id FROM parties WHERE (?1 <> '' AND id_number = ?1) OR (?2 <> '' AND "
            "?2 IN (name, legal_representative, contact)) UNION SELECT case_id FROM agents WHERE "
            "(?1 <> '' AND id_number = ?1) OR (?2 <> '' AND name = ?2) ORDER BY case_id"_s,
            {key.idNumber, key.name}));
    QStringList ids;
    for (const QVariantList &row : rows)
        ids += row.first().toString();
    return ids;
}

QJsonArray valuesJson(const QList<PersonValue> &values)
{
    QJsonArray array;
    for (const PersonValue &value : values) {
        QJsonObject one{
            {u"field"_s, value.field}, {u"label"_s, value.label}, {u"value"_s, value.value}};
        if (value.until.isValid())
            one.insert(u"until"_s, Codec<QDateTime>::toJson(value.until));
        array.append(one);
    }
    return array;
}

QJsonObject caseJson(const PersonCase &one)
{
    return {{u"number"_s, one.number},
            {u"cause"_s, one.cause},
            {u"status"_s, one.status},
            {u"received_on"_s, Codec<QDate>::toJson(one.receivedOn)},
            {u"closed_on"_s, Codec<QDate>::toJson(one.closedOn)},
            {u"part"_s, one.part},
            {u"values"_s, valuesJson(one.values)},
            {u"former_values"_s, valuesJson(one.former)},
            {u"claims"_s, QJsonArray::fromStringList(one.claims)},
            {u"facts"_s, one.facts},
            {u"payments"_s, QJsonArray::fromStringList(one.payments)},
            {u"meetings"_s, QJsonArray::fromStringList(one.meetings)},
            {u"documents"_s, QJsonArray::fromStringList(one.documents)},
            {u"signatures"_s, QJsonArray::fromStringList(one.signatures)}};
}

void addLines(QStringList &lines, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    lines += u"  %1："_s.arg(title);
    for (const QString &item : items)
        lines += u"    %1"_s.arg(item);
}

QStringList caseLines(const PersonCase &one)
{
    QStringList lines{u"%1　%2　%3"_s.arg(one.number, one.cause, one.status),
                      u"  身份：%1"_s.arg(one.part),
                      u"  收到申请：%1"_s.arg(isoDate(one.receivedOn))};
    if (one.closedOn.isValid())
        lines += u"  办结：%1"_s.arg(isoDate(one.closedOn));
    for (const PersonValue &value : one.values)
        lines += u"  %1：%2"_s.arg(value.label, value.value);
    QStringList former;
    for (const PersonValue &value : one.former)
        former += u"%1：%2（至 %3）"_s.arg(value.label, value.value,
                                           isoDate(value.until.toLocalTime().date()));
    addLines(lines, u"曾经登记"_s, former);
    addLines(lines, u"调解请求"_s, one.claims);
    if (!one.facts.isEmpty())
        addLines(lines, u"事实与理由"_s, {one.facts});
    addLines(lines, u"应收款项"_s, one.payments);
    addLines(lines, u"参加调解"_s, one.meetings);
    addLines(lines, u"本案文书"_s, one.documents);
    addLines(lines, u"保存的签名"_s, one.signatures);
    return lines;
}

} // namespace

Result<PersonData> personData(const Desk &desk, const PersonKey &typed)
{
    HEZHONG_TRY(require(desk, Right::ExportPerson));
    PersonData data;
    HEZHONG_ASSIGN(data.key, checkedKey(typed, desk.today()));
    HEZHONG_ASSIGN(const Office office, officeOf(desk));
    data.office = office.name;
    data.madeAt = desk.clock().now();
    HEZHONG_ASSIGN(const QStringList ids, casesWith(desk, data.key));
    HEZHONG_ASSIGN(const QSet<QString> hidden, hiddenCases(desk));
    for (const QString &id : ids) {
        if (hidden.contains(id))
            ++data.withheld;
        else
            HEZHONG_TRY(addCase(desk, Id<Case>(id), data));
    }
    if (data.cases.isEmpty() && data.mentions.isEmpty() && data.withheld == 0)
        return fail(badInput(
            u"person.not-found"_s, data.key.idNumber.isEmpty() ? u"name"_s : u"id_number"_s,
            words("operations", "没有找到这个人的信息，没有导出。"),
            words("operations", "请核对号码；登记时没有号码的，用姓名和出生日期再找一次。")));
    return data;
}

QJsonObject toJson(const PersonData &data)
{
    QJsonArray cases;
    for (const PersonCase &one : data.cases)
        cases.append(caseJson(one));
    return {{u"office"_s, data.office},
            {u"made_at"_s, Codec<QDateTime>::toJson(data.madeAt)},
            {u"person"_s, QJsonObject{{u"id_number"_s, data.key.idNumber},
                                      {u"name"_s, data.key.name},
                                      {u"birth"_s, Codec<QDate>::toJson(data.key.birth)}}},
            {u"cases"_s, cases},
            {u"mentions"_s, QJsonArray::fromStringList(data.mentions)},
            {u"withheld"_s, data.withheld}};
}

QString toText(const PersonData &data)
{
    QStringList lines{u"个人信息清单"_s, u"单位：%1"_s.arg(data.office),
                      u"日期：%1"_s.arg(chineseDate(data.madeAt.toLocalTime().date()))};
    if (!data.key.idNumber.isEmpty())
        lines += u"公民身份号码：%1"_s.arg(data.key.idNumber);
    else
        lines += u"姓名：%1，出生日期：%2"_s.arg(data.key.name, isoDate(data.key.birth));
    lines += u"共 %1 处登记。"_s.arg(data.cases.size());
    for (const PersonCase &one : data.cases)
        lines += QStringList{QString()} + caseLines(one);
    if (!data.mentions.isEmpty())
        lines += QStringList{QString(), u"仅姓名相同、无法确认是同一人的登记："_s} + data.mentions;
    if (data.withheld > 0)
        lines += QStringList{
            QString(),
            u"另有 %1 件保密案件未列入，由有权查看的人员另行提供。"_s.arg(data.withheld)};
    return lines.join(u'\n') + u'\n';
}

Result<QByteArray> exportPerson(const Desk &desk, const PersonKey &key, PersonFormat format)
{
    HEZHONG_ASSIGN(const PersonData data, personData(desk, key));
    const QString kind = format == PersonFormat::Json ? u"json"_s : u"text"_s;
    HEZHONG_TRY(noteUse(desk, u"person.export"_s, {}, desk.store->user().id.text(),
                        u"%1, %2"_s.arg(kind).arg(data.cases.size())));
    return format == PersonFormat::Json ? QJsonDocument(toJson(data)).toJson()
                                        : toText(data).toUtf8();
}

} // namespace hezhong
