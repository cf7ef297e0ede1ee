// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keyring.h"

#include "core/base/words.h"
#include "core/store/keys/keycopies.h"
#include "core/store/keys/keyrotation.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/storecore.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

/// When this was done last.
Result<QDateTime> lastOf(Database &database, const QString &operation)
{
    HEZHONG_ASSIGN(const QVariant at, database.value(u"SELECT at FROM journal WHERE operation=? "
                                                     "ORDER BY seq DESC LIMIT 1"_s,
                                                     {operation}));
    return timeOf(at);
}

SlotState shown(const QString &userName, const KeySlot &slot)
{
    return {userName, slot.work(), slot.hasOwnSecret()};
}

} // namespace

QStringList KeyState::mustSignIn() const
{
    QStringList names;
    for (const SlotState &way : ways)
        if (!way.isRenewable && !way.isRecovery())
            names += way.userName;
    return names;
}

bool KeyState::needsRecovery() const
{
    return std::any_of(ways.cbegin(), ways.cend(),
                       [](const SlotState &way) { return !way.isRenewable && way.isRecovery(); });
}

Result<KeyState> Keyring::state() const
{
    const KeyFile &file = m_core.keyFile;
    KeyState state;
    HEZHONG_ASSIGN(const QList<Row> rows, m_core.rows.list(tableInfo<User>(), {}));
    for (const Row &row : rows) {
        HEZHONG_ASSIGN(const User user, entityOf<User>(row));
        const KeySlot *slot = file.hasUser(user.name) ? file.slotFor({user.name, {}, {}}) : nullptr;
        if (slot)
            state.ways += shown(user.name, *slot);
    }
    state.strangers = file.userSlots() - static_cast<int>(state.ways.size());
    if (const KeySlot *recovery = file.slotFor({{}, {}, u"recovery"_s}))
        state.ways += shown({}, *recovery);
    HEZHONG_ASSIGN(const QVariant first,
                   m_core.database->value(u"SELECT at FROM journal WHERE seq=1"_s));
    state.madeAt = timeOf(first);
    HEZHONG_ASSIGN(state.changedAt, lastOf(*m_core.database, keyrotation::operationName()));
    HEZHONG_ASSIGN(state.recoveryAt, lastOf(*m_core.database, keyrotation::recoveryName()));
    state.isUnfinished = file.offersNext();
    return state;
}

Result<KeyChange> Keyring::change(const Operation &operation, const ProgressSink &progress)
{
    HEZHONG_ASSIGN(const KeyState present, state());
    if (m_core.keyFile.oldSlots() == 0)
        return keyrotation::run(m_core, operation, progress);
    QStringList needed = present.mustSignIn();
    QString hint = words("store", "请上述人员各登录一次，程序会自动更新他们的密钥，然后再更换。");
    if (present.needsRecovery())
        hint += words("store", "恢复密钥单也是早期版本的，请先重新生成恢复密钥。");
    if (needed.isEmpty())
        hint = words("store", "请先重新生成恢复密钥，再更换。");
    if (present.needsRecovery())
        needed += words("store", "恢复密钥单");
    return fail(
        refused(u"keys.old-slots"_s,
                words("store", "这些密钥是早期版本建立的，还不能更换数据密钥：%1。内容没有改变。")
                    .arg(needed.join(u"、"_s)),
                hint));
}

Result<QString> Keyring::renewRecovery(const Operation &operation)
{
    KeyFile changed = m_core.keyFile;
    const KeyFile before = m_core.keyFile;
    HEZHONG_ASSIGN(const QString shown, changed.setRecovery(m_core.key, m_core.strength));
    const auto done = m_core.transact(operation, [&](Transaction &transaction) -> Status {
        HEZHONG_TRY(transaction.note(QString::fromUtf8(before.storeId()), {}));
        return m_core.saveKeys(std::move(changed));
    });
    if (done)
        return shown;
    // What was written before the commit failed would be a key that nobody has seen.
    if (m_core.keyFile.toBytes() != before.toBytes())
        static_cast<void>(m_core.saveKeys(before));
    return fail(done.error());
}

} // namespace hezhong
