// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/audit.h"

#include "core/base/dates.h"
#include "core/base/sha256.h"
#include "core/base/words.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"
#include "core/store/sealing/checkpoints.h"

#include <QJsonArray>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFields = 12; ///< of one kind of object that are named in an entry
constexpr int ExportPage = 500;

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Families of operations by the start of their names; what is missing here is a change.
const QList<std::pair<QString, AuditKind>> &kindTable()
{
    static const QList<std::pair<QString, AuditKind>> table{
        {u"case.read"_s, AuditKind::Looked},
        {u"person.read"_s, AuditKind::Looked},
        {u"document.print"_s, AuditKind::TakenOut},
        {u"document.save"_s, AuditKind::TakenOut},
        {u"document.export"_s, AuditKind::TakenOut},
        {u"document.copy"_s, AuditKind::TakenOut},
        {u"dossier.save"_s, AuditKind::TakenOut},
        {u"dossier.print"_s, AuditKind::TakenOut},
        {u"dossier.transfer"_s, AuditKind::TakenOut},
        {u"list.export"_s, AuditKind::TakenOut},
        {u"person.export"_s, AuditKind::TakenOut},
        {u"audit.export"_s, AuditKind::TakenOut},
        {u"template.export"_s, AuditKind::TakenOut},
        {u"law-text.export"_s, AuditKind::TakenOut},
        {u"recovery.print"_s, AuditKind::TakenOut},
        {u"recovery.save"_s, AuditKind::TakenOut},
        {u"slip.print"_s, AuditKind::TakenOut},
        {u"case.access"_s, AuditKind::Access},
        {u"session."_s, AuditKind::Access},
        {u"user."_s, AuditKind::Access},
        {u"store."_s, AuditKind::Guarding},
        {u"journal."_s, AuditKind::Guarding},
        {u"backup."_s, AuditKind::Guarding},
        {u"keys."_s, AuditKind::Guarding},
    };
    return table;
}

/// SQL over j.operation that is true for the family.
QString kindCondition(AuditKind kind)
{
    QStringList parts;
    for (const auto &[start, family] : kindTable())
        if (kind == AuditKind::Changed || family == kind)
            parts += start.endsWith(u'.') ? u"j.operation GLOB '%1*'"_s.arg(start)
                                          : u"j.operation = '%1'"_s.arg(start);
    return (kind == AuditKind::Changed ? u"NOT (%1)"_s : u"(%1)"_s).arg(parts.join(u" OR "_s));
}

QDateTime startOf(const QDate &day)
{
    return day.startOfDay(Qt::LocalTime);
}

/// The first row of each operation that fits; with a case the first of its rows in that case.
Result<CaseCondition> conditionOf(const Desk &desk, const AuditFilter &filter, qint64 before)
{
    CaseCondition condition;
    QStringList parts;
    const auto add = [&](const QString &sql, const QVariant &value) {
        parts += sql;
        condition.binds += value;
    };
    if (before > 0)
        add(u"j.seq < ?"_s, before);
    if (filter.from.isValid()) {
        HEZHONG_ASSIGN(const qint64 first, journalRowAt(desk, startOf(filter.from)));
        add(u"j.seq >= ?"_s, first);
        add(u"j.at >= ?"_s, utcText(startOf(filter.from)));
    }
    if (filter.to.isValid())
        add(u"j.at < ?"_s, utcText(startOf(filter.to.addDays(1))));
    if (!filter.user.isEmpty())
        add(u"j.actor = ?"_s, filter.user);
    if (!filter.operation.isEmpty())
        add(u"j.operation = ?"_s, filter.operation);
    if (filter.kind != AuditKind::All)
        parts += kindCondition(filter.kind);
    QString sameCase;
    if (!filter.caseId.isEmpty()) {
        add(u"j.case_id = ?"_s, filter.caseId.text());
        sameCase = u" AND p.case_id = j.case_id"_s;
    }
    parts +=
        u"NOT EXISTS (SELECT 1 FROM journal p WHERE p.seq = j.seq - 1 AND p.operation_id = j.operation_id%1)"_s
            .arg(sameCase);
    condition.sql = parts.join(u" AND "_s);
    return condition;
}

/// Rows of one operation, from its first row on.
struct Touched {
    int rows = 0;
    QStringList kinds;
    QHash<QString, QStringList> fields;
    QString note;
};

Result<Touched> touchedBy(const Desk &desk, qint64 seq, const QString &operationId)
{
    // Rows of an operation stand together, so the first of another one ends it.
    HEZHONG_ASSIGN(
        const auto end,
        desk.store->select(u"SELECT seq FROM journal WHERE seq > ? AND operation_id <> ? "
                           "ORDER BY seq LIMIT 1"_s,
                           {seq, operationId}));
    QVariantList range{seq};
    if (!end.isEmpty())
        range += end.first().first();
    HEZHONG_ASSIGN(const auto rows,
                   desk.store->select(
                       u"SELECT kind, field, new FROM journal WHERE seq >= ?%1 ORDER BY seq"_s.arg(
                           end.isEmpty() ? QString() : u" AND seq < ?"_s),
                       range));
    Touched touched;
    touched.rows = static_cast<int>(rows.size());
    for (const QVariantList &row : rows) {
        const QString kind = row.at(0).toString();
        if (kind == u"note"_s) {
            touched.note = row.at(2).toString();
            continue;
        }
        if (!touched.kinds.contains(kind))
            touched.kinds += kind;
        const QString field = row.at(1).toString();
        QStringList &fields = touched.fields[kind];
        if (!field.isEmpty() && !fields.contains(field)
            && !fieldFlags(kind, field).testFlag(FieldFlag::Quiet))
            fields += field;
    }
    return touched;
}

QStringList objectsOf(const Touched &touched)
{
    const QString between = words("operations", "、", "between the items of a list");
    QStringList objects;
    for (const QString &kind : touched.kinds) {
        if (!tableOfKind(kind))
            continue; // the store's own rows, of which the operation's name says all
        QStringList labels;
        for (const QString &field : touched.fields.value(kind).mid(0, MostFields))
            labels += fieldLabel(kind, field);
        objects += labels.isEmpty()
                       ? kindLabel(kind)
                       : words("operations", "%1：%2").arg(kindLabel(kind), labels.join(between));
    }
    return objects;
}

QByteArray csvCell(QString text)
{
    // A cell that a spreadsheet would take for a formula is kept a text.
    if (!text.isEmpty() && u"=+-@\t"_s.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList made;
    for (const QString &cell : cells)
        made += csvCell(cell);
    return made.join(',') + "\r\n";
}

QByteArray csvLine(const AuditEntry &entry)
{
    return csvLine({QString::number(entry.seq),
                    entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.actor,
                    operationLabel(entry.operation), entry.caseNumber, entry.objects.join(u"；"_s),
                    entry.note, entry.device});
}

} // namespace

Result<qint64> journalRowAt(const Desk &desk, const QDateTime &time)
{
    HEZHONG_ASSIGN(const auto head,
                   desk.store->select(u"SELECT coalesce(max(seq), 0) FROM journal"_s));
    qint64 low = 1;
    qint64 high = head.first().first().toLongLong() + 1;
    const qint64 wanted = time.toMSecsSinceEpoch() << 16;
    // The clock of the journal never goes back, so it can be searched by halves.
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        HEZHONG_ASSIGN(const auto row,
                       desk.store->select(u"SELECT hlc FROM journal WHERE seq = ?"_s, {middle}));
        if (!row.isEmpty() && row.first().first().toLongLong() < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

AuditKind auditKindOf(const QString &operation)
{
    for (const auto &[start, kind] : kindTable())
        if (start.endsWith(u'.') ? operation.startsWith(start) : operation == start)
            return kind;
    return AuditKind::Changed;
}

Result<qint64> auditCount(const Desk &desk, const AuditFilter &filter)
{
    HEZHONG_TRY(require(desk, Right::SeeAudit));
    HEZHONG_ASSIGN(const CaseCondition condition, conditionOf(desk, filter, 0));
    HEZHONG_ASSIGN(const auto rows,
                   desk.store->select(u"SELECT count(*) FROM journal j WHERE "_s + condition.sql,
                                      condition.binds));
    return rows.first().first().toLongLong();
}

Result<JournalSignature> lastSignature(const Desk &desk)
{
    HEZHONG_TRY(require(desk, Right::SeeAudit));
    JournalSignature signature;
    HEZHONG_ASSIGN(const auto head,
                   desk.store->select(u"SELECT coalesce(max(seq), 0) FROM journal"_s));
    signature.rows = head.first().first().toLongLong();
    // Kind and not operation: the signed rows are found by it everywhere else.
    HEZHONG_ASSIGN(const auto last,
                   desk.store->select(u"SELECT seq, at FROM journal WHERE kind = ? "
                                      "ORDER BY seq DESC LIMIT 1"_s,
                                      {Checkpoints::kind()}));
    if (!last.isEmpty()) {
        signature.seq = last.first().at(0).toLongLong();
        signature.at = QDateTime::fromString(last.first().at(1).toString(), Qt::ISODateWithMs);
    }
    signature.unsignedRows = signature.rows - signature.seq;
    return signature;
}

Result<QList<AuditEntry>> auditTrail(const Desk &desk, const AuditFilter &filter, qint64 before,
                                     int limit)
{
    HEZHONG_TRY(require(desk, Right::SeeAudit));
    HEZHONG_ASSIGN(CaseCondition condition, conditionOf(desk, filter, before));
    condition.binds += limit;
    HEZHONG_ASSIGN(
        const auto rows,
        desk.store->select(
            u"SELECT j.seq, j.at, j.actor, j.operation, j.case_id, j.device, j.operation_id, "
            "(SELECT number FROM cases WHERE id = j.case_id) FROM journal j WHERE "_s
                + condition.sql + u" ORDER BY j.seq DESC LIMIT ?"_s,
            condition.binds));
    QList<AuditEntry> entries;
    for (const QVariantList &row : rows) {
        AuditEntry entry;
        entry.seq = row.at(0).toLongLong();
        entry.at = QDateTime::fromString(row.at(1).toString(), Qt::ISODateWithMs);
        entry.actor = row.at(2).toString();
        entry.operation = row.at(3).toString();
        entry.caseId = Id<Case>(row.at(4).toString());
        entry.device = row.at(5).toString();
        entry.operationId = row.at(6).toString();
        entry.caseNumber = row.at(7).toString();
        HEZHONG_ASSIGN(const Touched touched, touchedBy(desk, entry.seq, entry.operationId));
        entry.rows = touched.rows;
        entry.objects = objectsOf(touched);
        entry.note = touched.note;
        entries += entry;
    }
    return entries;
}

Result<AuditChoices> auditChoices(const Desk &desk)
{
    HEZHONG_TRY(require(desk, Right::SeeAudit));
    AuditChoices choices;
    HEZHONG_ASSIGN(const auto users,
                   desk.store->select(u"SELECT DISTINCT actor FROM journal ORDER BY actor"_s));
    for (const QVariantList &row : users)
        choices.users += row.first().toString();
    HEZHONG_ASSIGN(
        const auto done,
        desk.store->select(u"SELECT DISTINCT operation FROM journal ORDER BY operation"_s));
    for (const QVariantList &row : done)
        choices.operations += row.first().toString();
    return choices;
}

Result<AuditExport> auditCsv(const Desk &desk, const AuditFilter &filter)
{
    HEZHONG_TRY(noteUse(desk, u"audit.export"_s, {}, desk.store->user().id.text(), u"csv"_s));
    QByteArrayList pages;
    AuditExport made;
    qint64 before = 0;
    for (;;) {
        HEZHONG_ASSIGN(const QList<AuditEntry> entries,
                       auditTrail(desk, filter, before, ExportPage));
        if (entries.isEmpty())
            break;
        for (const AuditEntry &entry : entries)
            pages += csvLine(entry);
        made.entries += static_cast<int>(entries.size());
        before = entries.last().seq;
    }
    std::reverse(pages.begin(), pages.end());
    made.csv = "\xEF\xBB\xBF"
               + csvLine({words("operations", "序号"), words("operations", "时间"),
                          words("operations", "人员"), words("operations", "操作"),
                          words("operations", "案号"), words("operations", "内容"),
                          words("operations", "备注"), words("operations", "设备")})
               + pages.join();
    made.sha256 = sha256Of(made.csv);
    HEZHONG_ASSIGN(const auto head, desk.store->select(u"SELECT count, hash FROM journal_head"_s));
    made.csv +=
        csvLine({words("operations", "校验"), QString::number(made.entries),
                 QString::number(head.first().at(0).toLongLong()),
                 QString::fromLatin1(head.first().at(1).toByteArray().toHex()), made.sha256});
    return made;
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{u"seq"_s, entry.seq},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"user"_s, entry.actor},
            {u"operation"_s, entry.operation},
            {u"label"_s, operationLabel(entry.operation)},
            {u"case_id"_s, entry.caseId.text()},
            {u"case"_s, entry.caseNumber},
            {u"rows"_s, entry.rows},
            {u"objects"_s, QJsonArray::fromStringList(entry.objects)},
            {u"note"_s, entry.note},
            {u"device"_s, entry.device},
            {u"operation_id"_s, entry.operationId}};
}

} // namespace hezhong
