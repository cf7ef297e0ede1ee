// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/papercuts.h"

#include "core/model/draft.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Tables of what people enter and of numbers given; what follows from them is Store::verify's.
const QString enteredTables =
    u"SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%' "
    "AND name NOT LIKE 'search%' AND name NOT LIKE 'journal%' AND name<>'meta' ORDER BY name"_s;

QList<QVariantList> selected(Store &store, const QString &sql, const QVariantList &binds = {})
{
    const auto rows = store.select(sql, binds);
    if (!rows)
        qFatal("%s: %s", qPrintable(sql), qPrintable(textOf(rows.error())));
    return *rows;
}

} // namespace

QString PaperCuts::name() const
{
    return u"papers"_s;
}

PaperCuts::Moment PaperCuts::momentOf(Store &store)
{
    Moment moment;
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    for (const QVariantList &table : selected(store, enteredTables)) {
        stream << table.at(0).toString();
        for (const QVariantList &row :
             selected(store, u"SELECT * FROM %1 ORDER BY 1"_s.arg(table.at(0).toString())))
            stream << row;
    }
    moment.records = QCryptographicHash::hash(all, QCryptographicHash::Blake2b_160);
    const QList<QVariantList> head = selected(store, u"SELECT count, hash FROM journal_head"_s);
    moment.journal = head.isEmpty() ? 0 : head.at(0).at(0).toLongLong();
    moment.journalHash = head.isEmpty() ? QByteArray() : head.at(0).at(1).toByteArray();
    return moment;
}

void PaperCuts::prepare(const QString &disk)
{
    const auto store = made(disk);
    m_moments = {momentOf(*store)};
}

void PaperCuts::acknowledged(Store &store, RecordingDisk &recording)
{
    m_moments.append(momentOf(store));
    recording.mark(QByteArray::number(m_moments.size() - 1));
}

void PaperCuts::round(Store &store, RecordingDisk &recording, int number)
{
    m_clock.advance(60000);
    const Case one = enterCase(store, u"〔2026〕%1号"_s.arg(number));
    acknowledged(store, recording);
    issue(store, one, QByteArray(3000 + 700 * number, static_cast<char>('a' + number % 26)));
    acknowledged(store, recording);
    Draft draft;
    draft.id = Id<Draft>::fresh(m_clock);
    draft.form = u"intake"_s;
    draft.savedAt = m_clock.now();
    draft.content = {{u"number"_s, number}};
    static_cast<void>(store.transact({u"test.draft"_s, admin().userName, {}},
                                     [&](Transaction &change) { return change.put(draft); }));
    acknowledged(store, recording);
    Case changed = one;
    changed.title = u"改过的案件 %1"_s.arg(number);
    const auto notice = store.transact({u"test.change"_s, admin().userName, one.id.text()},
                                       [&](Transaction &change) { return change.put(changed); });
    acknowledged(store, recording);
    if (!notice || !store.undo(notice->operationId, admin().userName))
        qFatal("no undo");
    acknowledged(store, recording);
}

void PaperCuts::run(const QString &disk, RecordingDisk &recording)
{
    auto store = opened(disk);
    for (int i = 1; i <= m_rounds; ++i) {
        round(*store, recording, i);
        if (i == m_rounds / 2) {
            store.reset();
            store = opened(disk);
        }
    }
}

QStringList PaperCuts::prove(const QString &disk, const QByteArrayList &marks)
{
    QStringList faults;
    const auto store = proved(storeOn(disk), admin(), faults);
    if (!store)
        return faults;
    const qsizetype last = marks.isEmpty() ? 0 : marks.constLast().toLongLong();
    const Moment now = momentOf(*store);
    // All that was acknowledged, and of the one operation in flight all or nothing.
    const qsizetype next = std::min(last + 1, m_moments.size() - 1);
    if (now.records != m_moments.at(last).records && now.records != m_moments.at(next).records)
        faults +=
            u"operation %1 was acknowledged and is lost, or the next is there by half"_s.arg(last);
    const Moment &wanted = m_moments.at(last);
    const QList<QVariantList> row =
        selected(*store, u"SELECT hash FROM journal WHERE seq=?"_s, {wanted.journal});
    if (row.isEmpty() || row.at(0).at(0).toByteArray() != wanted.journalHash)
        faults += u"the journal no longer holds operation %1"_s.arg(last);
    goOn(*store, faults);
    return faults;
}

} // namespace hezhong
