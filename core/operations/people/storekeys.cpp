// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/storekeys.h"

#include "core/base/words.h"
#include "core/operations/people/caseaccess.h"
#include "core/store/keys/keyring.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Result<KeyState> keyState(const Desk &desk)
{
    HEZHONG_TRY(require(desk, Right::ManageUsers));
    return desk.store->keyring().state();
}

Result<KeyChange> changeStoreKey(const Desk &desk, const ProgressSink &progress)
{
    HEZHONG_ASSIGN(const Operation operation, desk.operation(u"keys.rotate"_s));
    return desk.store->keyring().change(operation, progress);
}

Result<QString> renewRecoveryKey(const Desk &desk)
{
    HEZHONG_ASSIGN(const Operation operation, desk.operation(u"keys.recovery"_s));
    return desk.store->keyring().renewRecovery(operation);
}

QStringList adviceAfterKeyChange(const KeyChange &change)
{
    QStringList advice{
        words("operations", "密码和恢复密钥单都不变，各人照常登录。"),
        words("operations",
              "以前的备份仍然用当时的密码或者当时的恢复密钥单打开；请现在做一次新的备份。")};
    if (!change.damaged.isEmpty())
        advice += words("operations", "有 %1 个文件原来就已损坏，没有改动，请运行完整性检查。")
                      .arg(change.damaged.size());
    return advice;
}

QStringList adviceAfterRecovery()
{
    return {words("operations", "原来的恢复密钥单已不能打开现在的数据，请销毁；"
                                "它仍然能打开以前的备份。"),
            words("operations", "新的恢复密钥只显示这一次，请打印或者抄写后与电脑分开保管，"
                                "并做一次新的备份。")};
}

} // namespace hezhong
