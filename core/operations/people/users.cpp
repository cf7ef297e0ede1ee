// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/users.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/model/passwordstate.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/passwords.h"

#include <QJsonArray>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

QList<User> activeOnes(const QList<User> &users)
{
    QList<User> active;
    for (const User &user : users)
        if (user.active)
            active += user;
    return active;
}

bool sameName(const QString &a, const QString &b)
{
    return foldedForSearch(a) == foldedForSearch(b);
}

Status checkName(const QString &name)
{
    if (!name.isEmpty() && name.size() <= longestName)
        return {};
    return fail(badInput(
        u"user.name"_s, u"name"_s,
        name.isEmpty() ? words("operations", "没有填写用户姓名，用户没有保存。")
                       : words("operations", "用户姓名超过 %1 字，用户没有保存。").arg(longestName),
        words("operations", "请填写本人姓名，登录和经办记录都用它。")));
}

/// What an office looks like after a change of its users.
Status checkOffice(const QList<User> &after)
{
    const QList<User> active = activeOnes(after);
    const bool managed = std::any_of(active.cbegin(), active.cend(), [](const User &user) {
        return user.roles.contains(UserRole::Administrator);
    });
    if (!managed)
        return fail(refused(u"user.no-administrator"_s,
                            words("operations", "这样就没有系统管理员了，用户没有改变。"),
                            words("operations", "请先另设一名系统管理员。"), u"roles"_s));
    if (active.size() == 1)
        return {};
    for (const User &user : active)
        if (!checkRoles(user.roles))
            return fail(refused(
                u"user.apart"_s,
                words("operations", "有了第二名用户，“%"
                                    "1”不能再同时担任系统管理员、审计员和办案角色，用户没有改变。")
                    .arg(user.name),
                words("operations",
                      "请选定“%1”今后保留的角色；也可以先添加系统管理员，再添加其他用户。")
                    .arg(user.name),
                u"keep"_s));
    return {};
}

/// The users as they will be: `changed` in place of the one with its id, or added.
QList<User> withChanged(QList<User> users, const User &changed)
{
    for (User &user : users) {
        if (user.id == changed.id) {
            user = changed;
            return users;
        }
    }
    return users + QList<User>{changed};
}

QList<UserRole> caseRoles(const QList<UserRole> &roles)
{
    QList<UserRole> kept = roles;
    kept.removeAll(UserRole::Administrator);
    kept.removeAll(UserRole::Auditor);
    return kept;
}

/// The first user as they are after others were added: nothing when they held no roles that must be
/// apart.
std::optional<User> firstUserAfter(const QList<User> &users, const NewUser &wanted)
{
    for (User first : activeOnes(users)) {
        if (checkRoles(first.roles))
            continue;
        const bool handsOver = wanted.roles.contains(UserRole::Administrator);
        if (!wanted.firstKeeps.isEmpty())
            first.roles = wanted.firstKeeps;
        else if (handsOver)
            first.roles = caseRoles(first.roles);
        return first;
    }
    return std::nullopt;
}

Result<User> newUserOf(const Desk &desk, const QList<User> &known, const NewUser &wanted)
{
    User user;
    user.name = wanted.name.trimmed();
    HEZHONG_TRY(checkName(user.name));
    for (const User &one : known) {
        if (!sameName(one.name, user.name))
            continue;
        if (one.active)
            return fail(
                refused(u"user.exists"_s,
                        words("operations", "已有名为“%1”的用户，没有添加。").arg(one.name),
                        words("operations", "同名的人请加以区别，例如写上部门；忘记密码的请重设。"),
                        u"name"_s));
        user = one;
    }
    HEZHONG_TRY(checkRoles(wanted.roles));
    HEZHONG_ASSIGN(const Office office, officeOf(desk));
    HEZHONG_TRY(checkPassword(wanted.password, user.name, office.name));
    if (user.id.isEmpty()) {
        user.id = Id<User>::fresh(desk.clock());
        user.createdOn = desk.today();
    }
    user.active = true;
    user.roles = wanted.roles;
    return user;
}

/// A slot that a broken off removal left behind goes first.
Status makeSlot(Store &store, const QString &name, const QString &password)
{
    const Status removed = store.removeUserSlot(name);
    if (!removed && removed.error().code != u"store.no-such-user"_s)
        return removed;
    return store.addUserSlot(name, password);
}

} // namespace

Result<QList<UserRow>> userRows(const Desk &desk)
{
    HEZHONG_ASSIGN(const User self, actingUser(desk, Right::Own));
    static_cast<void>(self);
    HEZHONG_ASSIGN(QList<User> users, desk.store->list<User>());
    std::stable_sort(users.begin(), users.end(), [](const User &a, const User &b) {
        return a.active != b.active ? a.active : comparePinyin(a.name, b.name) < 0;
    });
    HEZHONG_ASSIGN(
        const auto open,
        desk.store->select(
            u"SELECT mediator_name, count(*) FROM cases WHERE status IN "
            "('registered', 'accepted', 'mediating', 'agreed') GROUP BY mediator_name"_s));
    QHash<QString, int> openCases;
    for (const QVariantList &row : open)
        openCases.insert(row.at(0).toString(), row.at(1).toInt());
    QList<UserRow> rows;
    for (const User &user : users) {
        HEZHONG_ASSIGN(const bool temporary, hasTemporaryPassword(desk, user.id));
        rows += {user, temporary && user.active, openCases.value(user.name)};
    }
    return rows;
}

Result<QStringList> caseUserNames(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<UserRow> rows, userRows(desk));
    QStringList names;
    for (const UserRow &row : rows)
        if (row.user.active && holds(row.user.roles, Right::OpenConfidential))
            names += row.user.name;
    return names;
}

Result<User> userNamed(const Desk &desk, const QString &name)
{
    HEZHONG_ASSIGN(const QList<User> users, desk.store->list<User>());
    for (const User &user : users)
        if (sameName(user.name, name))
            return user;
    return fail(badInput(u"user.not-found"_s, u"name"_s,
                         words("operations", "没有名为“%1”的用户。").arg(name),
                         words("operations", "请从用户名单中选择。")));
}

Status mustBeActive(const User &user)
{
    if (user.active)
        return {};
    return fail(refused(u"user.inactive"_s,
                        words("operations", "用户“%1”已停用，没有改变。").arg(user.name),
                        words("operations", "需要时请用同一姓名重新添加。"), u"name"_s));
}

Result<bool> hasTemporaryPassword(const Desk &desk, const Id<User> &user)
{
    HEZHONG_ASSIGN(const auto states,
                   desk.store->list<PasswordState>(Query::where(u"user_id"_s, user.text())));
    return !states.isEmpty() && states.first().temporary;
}

Result<bool> isOnePersonOffice(const Desk &desk)
{
    HEZHONG_ASSIGN(const QList<User> users, desk.store->list<User>());
    const QList<User> active = activeOnes(users);
    return active.size() == 1 && !checkRoles(active.first().roles);
}

Result<Done<User>> addUser(const Desk &desk, const NewUser &wanted)
{
    HEZHONG_TRY(require(desk, Right::ManageUsers));
    HEZHONG_ASSIGN(const QList<User> known, desk.store->list<User>());
    HEZHONG_ASSIGN(const User user, newUserOf(desk, known, wanted));
    const std::optional<User> first = firstUserAfter(known, wanted);
    QList<User> after = withChanged(known, user);
    if (first)
        after = withChanged(after, *first);
    HEZHONG_TRY(checkOffice(after));
    bool hasSlot = false;
    const auto notice =
        desk.store->transact(desk.operation(u"user.add"_s), [&](Transaction &t) -> Status {
            HEZHONG_TRY(t.put(user));
            if (first)
                HEZHONG_TRY(t.put(*first));
            HEZHONG_TRY(putPasswordState(t, user.id, true, desk.actor()));
            HEZHONG_TRY(makeSlot(*desk.store, user.name, wanted.password));
            hasSlot = true;
            return {};
        });
    if (!notice) {
        if (hasSlot)
            static_cast<void>(desk.store->removeUserSlot(user.name));
        return fail(notice.error());
    }
    QList<Warning> warnings;
    if (first)
        warnings +=
            {u"user.first"_s, words("operations", "“%1”不再独自持有全部权限，今后的角色是%2。")
                                  .arg(first->name, roleNames(first->roles))};
    return Done<User>{user, *notice, warnings};
}

Result<Done<User>> changeRoles(const Desk &desk, const QString &name, const QList<UserRole> &roles)
{
    HEZHONG_TRY(require(desk, Right::ManageUsers));
    HEZHONG_ASSIGN(User user, userNamed(desk, name));
    HEZHONG_TRY(mustBeActive(user));
    HEZHONG_ASSIGN(const QList<User> known, desk.store->list<User>());
    if (activeOnes(known).size() > 1)
        HEZHONG_TRY(checkRoles(roles));
    user.roles = roles;
    HEZHONG_TRY(checkOffice(withChanged(known, user)));
    HEZHONG_ASSIGN(const ChangeNotice notice,
                   desk.store->transact(desk.operation(u"user.roles"_s),
                                        [&](Transaction &t) { return t.put(user); }));
    return Done<User>{user, notice, {}};
}

Status putPasswordState(Transaction &transaction, const Id<User> &user, bool temporary,
                        const QString &by)
{
    HEZHONG_ASSIGN(const auto states,
                   transaction.list<PasswordState>(Query::where(u"user_id"_s, user.text())));
    PasswordState state;
    if (states.isEmpty()) {
        state.id = Id<PasswordState>::fresh(transaction.clock());
        state.userId = user;
    } else {
        state = states.first();
    }
    state.temporary = temporary;
    state.setAt = transaction.clock().now();
    state.setBy = by;
    return transaction.put(state);
}

QJsonObject toJson(const UserRow &row)
{
    QJsonArray roles;
    for (const UserRole role : row.user.roles)
        roles.append(code(role));
    return {{u"id"_s, row.user.id.text()},
            {u"name"_s, row.user.name},
            {u"roles"_s, roles},
            {u"active"_s, row.user.active},
            {u"created_on"_s, Codec<QDate>::toJson(row.user.createdOn)},
            {u"temporary_password"_s, row.temporary},
            {u"open_cases"_s, row.openCases}};
}

} // namespace hezhong
