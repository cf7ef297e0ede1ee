// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/passwords.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/users.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 8;
constexpr qsizetype shortestOfDigits = 12;
constexpr qsizetype differentSigns = 4;
constexpr qsizetype besideAName = 6; ///< characters that must remain without the name

const QSet<QString> &commonPasswords()
{
    static const QSet<QString> common = [] {
        QSet<QString> set;
        QFile file(u":/hezhong/passwords/common.txt"_s);
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (!line.trimmed().isEmpty())
                    set.insert(QString::fromUtf8(line.trimmed()));
        return set;
    }();
    return common;
}

/// True when little is left of the password without this name, written or in pinyin.
bool isMadeOf(const QString &password, const QString &name)
{
    const QString plain = foldedForSearch(password).remove(u' ');
    for (const QString &part :
         {foldedForSearch(name).remove(u' '), pinyinSyllables(name, true).join(QString())})
        if (part.size() >= 2 && plain.contains(part)
            && QString(plain).remove(part).size() < besideAName)
            return true;
    return false;
}

QString officeName(const Desk &desk)
{
    const auto office = officeOf(desk);
    return office ? office->name : QString();
}

Status changed(const Desk &desk, const QString &operation, const User &user, bool temporary,
               const QString &by)
{
    return desk.store
        ->transact(desk.operation(operation),
                   [&](Transaction &t) { return putPasswordState(t, user.id, temporary, by); })
        .map([](const ChangeNotice &) {});
}

Status mayVouch(const User &user)
{
    const bool inspectorOnly =
        std::all_of(user.roles.cbegin(), user.roles.cend(),
                    [](UserRole role) { return role == UserRole::Inspector; });
    if (user.active && !inspectorOnly)
        return {};
    return fail(refused(u"password.two"_s,
                        words("operations", "“%1”不能参加重设密码，密码没有改变。").arg(user.name),
                        words("operations", "请两名在用的工作人员一起办理，查阅人员除外。")));
}

/// What is temporary is noted first: a password that has to be changed once too often harms nobody.
Result<Done<User>> giveTemporary(const Desk &desk, const QString &operation, const User &user,
                                 const QString &temporary, const QString &by,
                                 const Credentials &second)
{
    HEZHONG_TRY(checkPassword(temporary, user.name, officeName(desk)));
    if (!second.userName.isEmpty())
        HEZHONG_TRY(Store::checkCredentials(desk.store->folder(), second, desk.clock()));
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(operation), [&](Transaction &t) {
                       return putPasswordState(t, user.id, true, by);
                   }));
    Status set = desk.store->resetPassword(user.name, temporary, second);
    if (!set && set.error().code == u"store.no-such-user"_s)
        set = desk.store->addUserSlot(user.name, temporary);
    if (!set)
        return fail(std::move(set).error());
    return Done<User>{user, notice, {}};
}

} // namespace

QString passwordProblem(const QString &password, const QString &userName, const QString &officeName)
{
    if (password.size() < shortest)
        return words("operations", "密码至少要 %1 个字符。").arg(shortest);
    const QSet<QChar> different(password.cbegin(), password.cend());
    if (different.size() < differentSigns)
        return words("operations", "密码的字符过于单一。");
    const bool digits =
        std::all_of(password.cbegin(), password.cend(), [](QChar c) { return c.isDigit(); });
    if (digits && password.size() < shortestOfDigits)
        return words("operations", "只用数字的密码至少要 %1 位，手机号和生日都太短。")
            .arg(shortestOfDigits);
    if (isMadeOf(password, userName) || isMadeOf(password, officeName))
        return words("operations", "密码不能由姓名或者单位名称组成。");
    if (commonPasswords().contains(password.toLower()))
        return words("operations", "这是最常被猜到的密码之一。");
    return {};
}

Status checkPassword(const QString &password, const QString &userName, const QString &officeName)
{
    const QString problem = passwordProblem(password, userName, officeName);
    if (problem.isEmpty())
        return {};
    return fail(badInput(u"password.weak"_s, u"password"_s, problem,
                         words("operations", "请换一个更长、不易猜到的密码。")));
}

QString newTemporaryPassword()
{
    static const QString signs = u"23456789abcdefghjkmnpqrstuvwxyz"_s;
    QString password;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += signs.at(QRandomGenerator::system()->bounded(static_cast<int>(signs.size())));
    }
    return password;
}

Status changeOwnPassword(const Desk &desk, const QString &oldPassword, const QString &newPassword)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::Own));
    HEZHONG_TRY(checkPassword(newPassword, user.name, officeName(desk)));
    if (oldPassword == newPassword)
        return fail(badInput(u"password.same"_s, u"password"_s,
                             words("operations", "新密码与原密码相同，密码没有改变。"),
                             words("operations", "请换一个新的密码。")));
    HEZHONG_TRY(desk.store->changePassword(user.name, oldPassword, newPassword));
    return changed(desk, u"user.password"_s, user, false, user.name);
}

Status setPasswordByRecovery(const Desk &desk, const QString &newPassword)
{
    if (!desk.store->openedByRecoveryKey())
        return fail(refused(u"password.no-recovery-key"_s,
                            words("operations", "案件库不是用恢复密钥打开的，密码没有改变。"),
                            words("operations", "请用恢复密钥打开后再设置，或者用原密码修改。")));
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::Own));
    HEZHONG_TRY(checkPassword(newPassword, user.name, officeName(desk)));
    HEZHONG_TRY(desk.store->resetPassword(user.name, newPassword));
    return changed(desk, u"user.password"_s, user, false, words("operations", "恢复密钥"));
}

Result<Done<User>> resetPassword(const Desk &desk, const QString &userName,
                                 const QString &temporary)
{
    HEZHONG_TRY(require(desk, Right::ManageUsers));
    HEZHONG_ASSIGN(const User user, userNamed(desk, userName));
    HEZHONG_TRY(mustBeActive(user));
    return giveTemporary(desk, u"user.password-reset"_s, user, temporary, desk.actor(), {});
}

Result<Done<User>> resetPasswordByTwo(const Desk &desk, const QString &userName,
                                      const QString &temporary, const Credentials &second)
{
    // Whoever still has a temporary password vouches for nobody.
    HEZHONG_ASSIGN(const User first, actingUser(desk, Right::SeeCases));
    HEZHONG_ASSIGN(const User other, userNamed(desk, second.userName));
    HEZHONG_ASSIGN(const User user, userNamed(desk, userName));
    HEZHONG_TRY(mustBeActive(user));
    for (const User &officer : {first, other})
        HEZHONG_TRY(mayVouch(officer));
    HEZHONG_ASSIGN(const bool temporaryOne, hasTemporaryPassword(desk, other.id));
    if (first.id == other.id || first.id == user.id || other.id == user.id || temporaryOne)
        return fail(
            refused(u"password.two"_s,
                    words("operations",
                          "重设密码要由另外两名工作人员各用自己的密码一起办理，密码没有改变。"),
                    words("operations", "忘记密码的人和还在用临时密码的人不能参加。")));
    const QString both = first.name + u'、' + other.name;
    return giveTemporary(desk, u"user.password-two"_s, user, temporary, both, second);
}

} // namespace hezhong
