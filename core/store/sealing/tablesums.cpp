// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/tablesums.h"

#include "core/base/words.h"
#include "core/store/sealing/canonicalform.h"

#include <sodium.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct SummedTable {
    QString name;
    QString sql;
};

const QList<SummedTable> &summedTables()
{
    // The sums themselves, and what a migration writes before the store's parts are there
    // (Verifier looks at that by itself), are no part of meta's sum.
    static const QList<SummedTable> tables{
        {u"drafts"_s, u"SELECT * FROM drafts"_s},
        {u"number_counters"_s, u"SELECT * FROM number_counters"_s},
        {u"search_state"_s, u"SELECT * FROM search_state"_s},
        {u"meta"_s, u"SELECT key, value FROM meta WHERE key <> 'oldest_reader' "
                    "AND key NOT LIKE 'sum.%'"_s},
    };
    return tables;
}

void addTo(QByteArray &sum, const QByteArray &digest)
{
    for (qsizetype i = 0; i < sum.size(); ++i)
        sum[i] = static_cast<char>(sum.at(i) ^ digest.at(i));
}

QByteArray nothing()
{
    return QByteArray(crypto_generichash_BYTES, '\0');
}

} // namespace

QByteArray TableSums::digest(const QString &table, const QVariantList &row) const
{
    QByteArray form;
    appendCanonical(form, table);
    for (const QVariant &value : row)
        appendCanonical(form, value);
    return hashOfForm(form, m_key.data());
}

Result<QVariant> TableSums::stored(const QString &table) const
{
    return m_database.value(u"SELECT value FROM meta WHERE key=?"_s, {QString(u"sum."_s + table)});
}

Status TableSums::load()
{
    m_sums.clear();
    for (const SummedTable &table : summedTables()) {
        HEZHONG_ASSIGN(const QVariant sum, stored(table.name));
        if (!sum.isNull())
            m_sums.insert(table.name, QByteArray::fromHex(sum.toString().toLatin1()));
    }
    m_kept = m_sums;
    m_known = !m_sums.isEmpty();
    return {};
}

Result<QByteArray> TableSums::computed(const QString &table, qint64 &rows) const
{
    QByteArray sum = nothing();
    for (const SummedTable &one : summedTables()) {
        if (one.name != table)
            continue;
        HEZHONG_ASSIGN(const QList<QVariantList> all, m_database.rows(one.sql));
        rows += all.size();
        for (const QVariantList &row : all)
            addTo(sum, digest(table, row));
    }
    return sum;
}

Status TableSums::startAnew()
{
    qint64 rows = 0;
    for (const SummedTable &table : summedTables()) {
        HEZHONG_ASSIGN(const QByteArray sum, computed(table.name, rows));
        m_sums.insert(table.name, sum);
    }
    m_kept.clear();
    m_known = true;
    return save();
}

void TableSums::exchange(const QString &table, const QVariantList &before,
                         const QVariantList &after)
{
    const auto sum = m_sums.find(table);
    if (sum == m_sums.end() || sum->size() != crypto_generichash_BYTES)
        return;
    if (!before.isEmpty())
        addTo(*sum, digest(table, before));
    if (!after.isEmpty())
        addTo(*sum, digest(table, after));
}

Status TableSums::save()
{
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        if (m_kept.value(it.key()) != *it)
            HEZHONG_TRY(m_database.execute(
                u"INSERT INTO meta (key, value) VALUES (?,?) "
                "ON CONFLICT (key) DO UPDATE SET value=excluded.value"_s,
                {QString(u"sum."_s + it.key()), QString::fromLatin1(it->toHex())}));
    return {};
}

Result<QStringList> TableSums::faults(qint64 &examined) const
{
    QStringList found;
    for (const SummedTable &table : summedTables()) {
        HEZHONG_ASSIGN(const QByteArray sum, computed(table.name, examined));
        HEZHONG_ASSIGN(const QVariant wanted, stored(table.name));
        if (wanted.isNull())
            found += words("store", "表 %1 的校验值缺失。").arg(table.name);
        else if (wanted.toString() != QLatin1String(sum.toHex())) // not read back: that would pass over what is no digit
            found += words("store", "表 %1 被本程序以外的途径改动过。").arg(table.name);
    }
    // The sums stand outside meta's own sum, so a row among them that is none would go unseen.
    HEZHONG_ASSIGN(const QVariant sums, m_database.value(
                                            u"SELECT count(*) FROM meta WHERE key LIKE 'sum.%'"_s));
    if (sums.toLongLong() > summedTables().size())
        found += words("store", "表 %1 被本程序以外的途径改动过。").arg(u"meta"_s);
    return found;
}

} // namespace hezhong
