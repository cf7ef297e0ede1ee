// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/meta.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Result<QString> Meta::value(const QString &key) const
{
    HEZHONG_ASSIGN(const QVariant found,
                   m_database.value(u"SELECT value FROM meta WHERE key=?"_s, {key}));
    return found.toString();
}

Status Meta::set(const QString &key, const QString &value)
{
    HEZHONG_ASSIGN(const QVariant before,
                   m_database.value(u"SELECT value FROM meta WHERE key=?"_s, {key}));
    if (!before.isNull() && before.toString() == value)
        return {};
    HEZHONG_TRY(m_database.execute(u"INSERT INTO meta (key, value) VALUES (?,?) "
                                   "ON CONFLICT (key) DO UPDATE SET value=excluded.value"_s,
                                   {key, value}));
    m_sums.exchange(u"meta"_s, before.isNull() ? QVariantList() : QVariantList{key, before},
                    {key, value});
    return {};
}

} // namespace hezhong
