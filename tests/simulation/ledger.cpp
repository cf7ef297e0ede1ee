// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "core/store/journal.h"
#include "core/store/sealing/checkpoints.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QByteArray goneState = "gone";
const QByteArray anyState = "?";

QMap<QByteArray, int> kindsOf(const QByteArray &text)
{
    QMap<QByteArray, int> kinds;
    for (const QByteArray &part : text.split(','))
        if (const qsizetype at = part.indexOf('='); at > 0)
            kinds.insert(part.left(at), part.mid(at + 1).toInt());
    return kinds;
}

/// Words of a line; the last of `most` keeps its spaces.
QByteArrayList wordsOf(const QByteArray &line, qsizetype most)
{
    QByteArrayList parts;
    qsizetype from = 0;
    while (parts.size() + 1 < most) {
        const qsizetype space = line.indexOf(' ', from);
        if (space < 0)
            break;
        parts += line.mid(from, space - from);
        from = space + 1;
    }
    parts += line.mid(from);
    while (parts.size() < most)
        parts += QByteArray();
    return parts;
}

QString faultOf(const QByteArray &where, const Error &error)
{
    return u"%1: %2 %3"_s.arg(QString::fromLatin1(where), error.code, error.detail);
}

/// Rows that the store writes for itself, or that change no record.
bool isOwnKind(const QString &kind)
{
    return kind == Journal::noteKind() || kind == Checkpoints::kind() || kind == "setting"_L1
           || kind == "store"_L1;
}

} // namespace

QByteArray Ledger::hashOf(const TableInfo &info, const Row &row)
{
    const QByteArray text = Journal::toJson(info, row).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(20);
}

void Ledger::take(const QByteArray &lines)
{
    m_cutOff += lines;
    qsizetype from = 0;
    for (qsizetype end = m_cutOff.indexOf('\n'); end >= 0; end = m_cutOff.indexOf('\n', from)) {
        const QByteArray line = m_cutOff.mid(from, end - from);
        from = end + 1;
        const QByteArrayList parts = wordsOf(line, 3);
        if (parts.at(0) == "begin") {
            // A block that was cut off is in doubt like a step that never returned.
            m_block.clear();
            m_doubt += {parts.at(1), kindsOf(parts.at(2)), {}};
        } else if (parts.at(0) == "may-open" && !m_doubt.isEmpty()) {
            m_doubt.last().doors += parts.at(1) + ' ' + parts.at(2);
        } else if (line.startsWith("say ")) {
            continue;
        } else if (line == "end") {
            finishStep();
        } else {
            m_block += line;
        }
    }
    m_cutOff = m_cutOff.mid(from);
}

void Ledger::cutOff()
{
    m_cutOff.clear();
    m_block.clear();
}

void Ledger::finishStep()
{
    bool refusedNow = false;
    for (const QByteArray &line : std::as_const(m_block)) {
        refusedNow = refusedNow || line.startsWith("refused ");
        apply(line);
    }
    m_block.clear();
    m_refused += refusedNow ? 1 : 0;
    if (!refusedNow && !m_doubt.isEmpty())
        m_doubt.removeLast();
}

void Ledger::apply(const QByteArray &line)
{
    const QByteArrayList parts = wordsOf(line, 4);
    const Key key{parts.at(1), parts.at(2)};
    if (parts.at(0) == "op")
        m_operations.insert(parts.at(1), kindsOf(parts.at(3)));
    else if (parts.at(0) == "row")
        m_rows.insert(key, parts.at(3));
    else if (parts.at(0) == "touch")
        m_rows.insert(key, anyState);
    else if (parts.at(0) == "gone")
        m_rows.insert(key, goneState);
    else if (parts.at(0) == "file")
        m_files.insert(parts.at(1), parts.at(2));
    else if (parts.at(0) == "door")
        m_doors[parts.at(1)] = {parts.at(2)};
    else if (parts.at(0) == "number" && m_numbers.contains(parts.at(1)))
        m_contradictions += u"number %1 was given twice"_s.arg(QString::fromUtf8(parts.at(1)));
    else if (parts.at(0) == "number")
        m_numbers.insert(parts.at(1));
}

bool Ledger::isDraftInDoubt() const
{
    return std::any_of(m_doubt.cbegin(), m_doubt.cend(),
                       [](const Step &step) { return step.chore.startsWith("draft."); });
}

QStringList Ledger::inDoubt() const
{
    QStringList chores;
    for (const Step &step : m_doubt)
        chores += QString::fromLatin1(step.chore);
    return chores;
}

QStringList Ledger::passwords(const QString &user) const
{
    QStringList all;
    const QByteArray name = user.toUtf8();
    for (const Step &step : m_doubt)
        for (const QByteArray &door : step.doors)
            if (door.startsWith(name + ' '))
                all.prepend(QString::fromUtf8(door.mid(name.size() + 1)));
    QStringList sure;
    for (const QByteArray &password : m_doors.value(name))
        sure += QString::fromUtf8(password);
    return sure + all;
}

Result<Ledger::Traces> Ledger::tracesOf(Store &store)
{
    HEZHONG_ASSIGN(const QList<QVariantList> rows,
                   store.select(u"SELECT operation_id, operation, kind, entity_id FROM journal"_s));
    Traces traces;
    for (const QVariantList &row : rows) {
        const QString kind = row.at(2).toString();
        if (isOwnKind(kind))
            continue;
        Trace &trace = traces[row.at(0).toByteArray()];
        trace.name = row.at(1).toString();
        trace.touched[kind.toUtf8()].insert(row.at(3).toByteArray());
    }
    return traces;
}

Result<QHash<QByteArray, QByteArray>> Ledger::rowsOf(Store &store, const QByteArray &table)
{
    const TableInfo *info = tableNamed(QString::fromLatin1(table));
    if (!info)
        return fail(internalFault(u"ledger.table"_s, QString::fromLatin1(table)));
    QStringList columns{u"id"_s};
    for (const TableInfo::Column &column : info->columns)
        columns += u'"' + column.name + u'"';
    HEZHONG_ASSIGN(const QList<QVariantList> rows,
                   store.select(u"SELECT %1 FROM %2"_s.arg(columns.join(u','), info->table)));
    QHash<QByteArray, QByteArray> hashes;
    for (const QVariantList &row : rows)
        hashes.insert(row.at(0).toByteArray(), hashOf(*info, {row.at(0).toString(), row.mid(1)}));
    return hashes;
}

QSet<Ledger::Key> Ledger::doubtful(const Traces &traces) const
{
    QSet<Key> keys;
    for (auto trace = traces.cbegin(); trace != traces.cend(); ++trace) {
        if (m_operations.contains(trace.key()))
            continue;
        for (auto kind = trace->touched.cbegin(); kind != trace->touched.cend(); ++kind)
            if (const TableInfo *info = tableOfKind(QString::fromLatin1(kind.key())))
                for (const QByteArray &id : *kind)
                    keys.insert({QByteArray(info->table.data(), info->table.size()), id});
    }
    return keys;
}

void Ledger::compareOperations(const Traces &traces, QStringList &lacks) const
{
    for (auto one = m_operations.cbegin(); one != m_operations.cend(); ++one) {
        const auto trace = traces.constFind(one.key());
        if (trace == traces.cend()) {
            lacks += u"operation %1 is not in the journal"_s.arg(QString::fromLatin1(one.key()));
            continue;
        }
        for (auto kind = one->cbegin(); kind != one->cend(); ++kind)
            if (trace->touched.value(kind.key()).size() != kind.value())
                lacks += u"operation %1 (%2) has %3 of %4 %5"_s.arg(
                    QString::fromLatin1(one.key()), trace->name,
                    QString::number(trace->touched.value(kind.key()).size()),
                    QString::number(kind.value()), QString::fromLatin1(kind.key()));
    }
}

void Ledger::compareRows(Store &store, const QSet<Key> &doubtful, QStringList &lacks) const
{
    // What is not journaled cannot be told by the journal to have been changed in doubt.
    const bool draftsInDoubt = isDraftInDoubt();
    QHash<QByteArray, QHash<QByteArray, QByteArray>> tables;
    for (auto one = m_rows.cbegin(); one != m_rows.cend(); ++one) {
        const auto &[table, id] = one.key();
        if (!tables.contains(table)) {
            const auto rows = rowsOf(store, table);
            if (!rows) {
                lacks += faultOf(table, rows.error());
                return;
            }
            tables.insert(table, *rows);
        }
        const QByteArray found = tables.value(table).value(id, goneState);
        const bool fits = found == *one || (*one == anyState && found != goneState);
        if (!fits && !doubtful.contains(one.key()) && !(draftsInDoubt && table == "drafts"))
            lacks += u"%1 %2 is %3 instead of %4"_s.arg(
                QString::fromLatin1(table), QString::fromLatin1(id), QString::fromLatin1(found),
                QString::fromLatin1(*one));
    }
}

void Ledger::compareFiles(Store &store, QStringList &lacks) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const auto bytes = store.readFile(QString::fromLatin1(file.key()));
        if (!bytes)
            lacks += faultOf("file " + file.key(), bytes.error());
        else if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() != *file)
            lacks += u"file %1 has another content"_s.arg(QString::fromLatin1(file.key()));
    }
}

void Ledger::compareNumbers(Store &store, QStringList &lacks) const
{
    lacks += m_contradictions;
    const auto twice =
        store.select(u"SELECT number FROM cases GROUP BY number HAVING count(*)>1"_s);
    if (!twice)
        lacks += faultOf("numbers", twice.error());
    else
        for (const QVariantList &row : *twice)
            lacks += u"number %1 stands twice"_s.arg(row.at(0).toString());
    // Every registration takes exactly one number, a refused one none, an undone one keeps it.
    const auto given = store.select(
        u"SELECT (SELECT count(DISTINCT operation_id) FROM journal WHERE operation='case.intake'), "
        "(SELECT coalesce(sum(last), 0) FROM number_counters WHERE name LIKE 'case/%')"_s);
    if (given && given->at(0).at(0) != given->at(0).at(1))
        lacks += u"%1 registrations, but %2 numbers are taken"_s.arg(given->at(0).at(0).toString(),
                                                                     given->at(0).at(1).toString());
}

void Ledger::compareDoors(Store &store, QStringList &lacks) const
{
    for (auto door = m_doors.cbegin(); door != m_doors.cend(); ++door) {
        const QString user = QString::fromUtf8(door.key());
        bool opens = false;
        QString why;
        for (const QString &password : passwords(user)) {
            const Status tried =
                Store::checkCredentials(store.folder(), {user, password, {}}, store.clock());
            opens = opens || tried.has_value();
            if (!tried)
                why = tried.error().code;
        }
        if (!opens)
            lacks += u"the password of %1 does not open: %2"_s.arg(user, why);
    }
}

QStringList Ledger::missing(Store &store) const
{
    QStringList lacks;
    const auto traces = tracesOf(store);
    if (!traces)
        return {faultOf("journal", traces.error())};
    compareOperations(*traces, lacks);
    compareRows(store, doubtful(*traces), lacks);
    compareFiles(store, lacks);
    compareNumbers(store, lacks);
    compareDoors(store, lacks);
    return lacks;
}

bool Ledger::explains(const Step &step, const Trace &trace) const
{
    if (trace.name.toUtf8() != step.chore)
        return false;
    for (auto kind = step.kinds.cbegin(); kind != step.kinds.cend(); ++kind)
        if (trace.touched.value(kind.key()).size() < kind.value())
            return false;
    return true;
}

QStringList Ledger::unknown(Store &store) const
{
    const auto traces = tracesOf(store);
    if (!traces)
        return {faultOf("journal", traces.error())};
    QStringList extra;
    QList<Step> open = m_doubt;
    for (auto trace = traces->cbegin(); trace != traces->cend(); ++trace) {
        if (m_operations.contains(trace.key()) || trace->name == "store.create"_L1)
            continue;
        const auto step = std::find_if(open.begin(), open.end(),
                                       [&](const Step &one) { return explains(one, *trace); });
        if (step == open.end())
            extra += u"operation %1 (%2) was never acknowledged, or is there by half"_s.arg(
                QString::fromLatin1(trace.key()), trace->name);
    }
    return extra;
}

QStringList Ledger::refusedButThere(Store &store) const
{
    Ledger sure = *this;
    sure.m_doubt.clear();
    return sure.unknown(store);
}

QStringList Ledger::settle(Store &store)
{
    QStringList faults = missing(store) + unknown(store);
    const auto report = store.verify();
    if (!report)
        faults += faultOf("verify", report.error());
    else
        for (const VerifyCheck &check : report->checks)
            for (const QString &fault : check.faults)
                faults += check.name + u": "_s + fault;
    adopt(store);
    return faults;
}

void Ledger::adopt(Store &store)
{
    const auto traces = tracesOf(store);
    if (!traces)
        return;
    QSet<Key> changed = doubtful(*traces);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (isDraftInDoubt() && row.key().first == "drafts")
            changed.insert(row.key());
    QHash<QByteArray, QHash<QByteArray, QByteArray>> tables;
    for (const Key &key : std::as_const(changed)) {
        if (!tables.contains(key.first))
            tables.insert(key.first, rowsOf(store, key.first).value_or({}));
        m_rows.insert(key, tables.value(key.first).value(key.second, goneState));
    }
    for (auto trace = traces->cbegin(); trace != traces->cend(); ++trace) {
        QMap<QByteArray, int> kinds;
        for (auto kind = trace->touched.cbegin(); kind != trace->touched.cend(); ++kind)
            kinds.insert(kind.key(), static_cast<int>(kind->size()));
        m_operations.insert(trace.key(), kinds);
    }
    for (auto door = m_doors.begin(); door != m_doors.end(); ++door) {
        const QString user = QString::fromUtf8(door.key());
        for (const QString &password : passwords(user))
            if (Store::checkCredentials(store.folder(), {user, password, {}}, store.clock())) {
                *door = {password.toUtf8()};
                break;
            }
    }
    m_doubt.clear();
}

} // namespace hezhong
