// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/caseaccess.h"

#include "core/base/words.h"
#include "core/model/passwordstate.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool isDirector(const User &user)
{
    return user.roles.contains(UserRole::Director);
}

Status mayWorkNow(const Desk &desk, const User &user)
{
    HEZHONG_ASSIGN(const auto states,
                   desk.store->list<PasswordState>(Query::where(u"user_id"_s, user.id.text())));
    const bool temporary = !states.isEmpty() && states.first().temporary;
    if (!temporary && !desk.store->openedByRecoveryKey())
        return {};
    return fail(refused(u"password.must-change"_s,
                        words("operations", "还没有设置自己的密码，内容没有改变。"),
                        words("operations", "请先设置只有您自己知道的新密码，然后继续。")));
}

tl::unexpected<Error> closedCase(const CaseAccess &access)
{
    const QString who =
        access.level == AccessLevel::Confidential
            ? words("operations", "本案已设为保密，只有指定的人员可以查看，内容没有改变。")
            : words("operations", "本案只有承办调解员和负责人可以查看，内容没有改变。");
    return fail(refused(u"rights.case"_s, who,
                        words("operations", "确需查看的，请负责人调整本案的查阅范围。")));
}

QString mediatorOf(const Desk &desk, const Id<Case> &id)
{
    const auto rows =
        desk.store->select(u"SELECT mediator_name FROM cases WHERE id = ?"_s, {id.text()});
    return rows && !rows->isEmpty() ? rows->first().first().toString() : QString();
}

bool isOpenTo(const Desk &desk, const User &user, const CaseAccess &access)
{
    switch (access.level) {
    case AccessLevel::Office:
        return true;
    case AccessLevel::Assigned:
        return isDirector(user) || mediatorOf(desk, access.caseId) == user.name;
    case AccessLevel::Confidential:
        break;
    }
    return access.users.contains(user.name) && holds(user.roles, Right::OpenConfidential);
}

Status checkReaders(const Desk &desk, const QStringList &names)
{
    if (names.isEmpty())
        return fail(badInput(u"access.users"_s, u"users"_s,
                             words("operations", "没有指定可以查看的人员，查阅范围没有改变。"),
                             words("operations", "请至少指定一名办案人员。")));
    HEZHONG_ASSIGN(const QList<User> known, desk.store->list<User>());
    for (const QString &name : names) {
        bool fits = false;
        for (const User &user : known)
            fits =
                fits
                || (user.name == name && user.active && holds(user.roles, Right::OpenConfidential));
        if (!fits)
            return fail(badInput(
                u"access.users"_s, u"users"_s,
                words("operations", "“%1”不是在用的办案人员，查阅范围没有改变。").arg(name),
                words("operations", "请从用户名单中选择。")));
    }
    return {};
}

QList<Warning> warningsFor(const Desk &desk, const User &user, const CaseAccess &access)
{
    QList<Warning> warnings;
    if (!isOpenTo(desk, user, access))
        warnings += {u"access.self"_s,
                     words("operations", "您自己不在可以查看的人员之中，此后将看不到本案。")};
    const QString mediator = mediatorOf(desk, access.caseId);
    if (access.level == AccessLevel::Confidential && !mediator.isEmpty()
        && !access.users.contains(mediator))
        warnings += {u"access.mediator"_s,
                     words("operations", "承办调解员%1不在指定人员之中，请核对。").arg(mediator)};
    return warnings;
}

} // namespace

Result<User> actingUser(const Desk &desk, Right right)
{
    HEZHONG_ASSIGN(const std::optional<User> user, desk.store->find(desk.store->user().id));
    if (!user || !user->active)
        return fail(refused(u"user.inactive"_s,
                            words("operations", "您的用户已停用，内容没有改变。"),
                            words("operations", "请系统管理员核对。")));
    if (right != Right::Own)
        HEZHONG_TRY(mayWorkNow(desk, *user));
    return *user;
}

Status require(const Desk &desk, Right right)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, right));
    if (holds(user.roles, right))
        return {};
    return fail(rightsDenied(user, right));
}

Status allowOperation(const Desk &desk, const QString &operation, const Id<Case> &caseId)
{
    HEZHONG_ASSIGN(const Right right, rightFor(operation));
    HEZHONG_ASSIGN(const User user, actingUser(desk, right));
    if (!holds(user.roles, right))
        return fail(rightsDenied(user, right));
    // A head opens up a case that nobody else can open any more.
    if (caseId.isEmpty() || (right == Right::SetAccess && isDirector(user)))
        return {};
    return mayOpenCase(desk, caseId);
}

Result<CaseAccess> accessOf(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_ASSIGN(const auto rows,
                   desk.store->list<CaseAccess>(Query::where(u"case_id"_s, id.text())));
    if (!rows.isEmpty())
        return rows.first();
    CaseAccess open;
    open.caseId = id;
    return open;
}

Status mayOpenCase(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::SeeCases));
    if (!holds(user.roles, Right::SeeCases))
        return fail(rightsDenied(user, Right::SeeCases));
    HEZHONG_ASSIGN(const CaseAccess access, accessOf(desk, id));
    if (isOpenTo(desk, user, access))
        return {};
    return closedCase(access);
}

Result<CaseCondition> visibleCases(const Desk &desk)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::SeeCases));
    if (!holds(user.roles, Right::SeeCases))
        return fail(rightsDenied(user, Right::SeeCases));
    CaseCondition condition;
    const QString assigned = isDirector(user) ? u"1"_s : u"c.mediator_name = ?"_s;
    condition.sql =
        u"NOT EXISTS (SELECT 1 FROM case_access a WHERE a.case_id = c.id AND NOT ("
        "a.level = 'office' OR (a.level = 'assigned' AND %1) OR (a.level = 'confidential' "
        "AND EXISTS (SELECT 1 FROM json_each(a.users) WHERE value = ?))))"_s.arg(assigned);
    if (!isDirector(user))
        condition.binds += user.name;
    condition.binds += user.name;
    return condition;
}

Result<QSet<QString>> hiddenCases(const Desk &desk)
{
    CaseCondition condition{u"0"_s, {}};
    if (auto visible = visibleCases(desk))
        condition = *visible;
    else if (visible.error().code != u"rights.denied"_s)
        return fail(visible.error());
    HEZHONG_ASSIGN(
        const auto rows,
        desk.store->select(u"SELECT c.id FROM cases c WHERE NOT (%1)"_s.arg(condition.sql),
                           condition.binds));
    QSet<QString> ids;
    for (const QVariantList &row : rows)
        ids.insert(row.first().toString());
    return ids;
}

Result<qint64> countCases(const Desk &desk, const QList<CaseStatus> &states)
{
    HEZHONG_ASSIGN(CaseCondition condition, visibleCases(desk));
    QStringList marks;
    for (const CaseStatus status : states) {
        marks += u"?"_s;
        condition.binds += code(status);
    }
    if (!states.isEmpty())
        condition.sql += u" AND c.status IN (%1)"_s.arg(marks.join(u','));
    HEZHONG_ASSIGN(const auto rows,
                   desk.store->select(u"SELECT count(*) FROM cases c WHERE "_s + condition.sql,
                                      condition.binds));
    return rows.first().first().toLongLong();
}

Result<Done<CaseAccess>> setCaseAccess(const Desk &desk, const Id<Case> &id, AccessLevel level,
                                       const QStringList &users)
{
    HEZHONG_TRY(allowOperation(desk, u"case.access"_s, id));
    HEZHONG_TRY(desk.store->get(id).map([](const Case &) {}));
    QStringList names;
    for (const QString &name : users)
        if (!name.trimmed().isEmpty() && !names.contains(name.trimmed()))
            names += name.trimmed();
    if (level != AccessLevel::Confidential)
        names.clear();
    else
        HEZHONG_TRY(checkReaders(desk, names));
    HEZHONG_ASSIGN(CaseAccess access, accessOf(desk, id));
    if (access.id.isEmpty())
        access.id = Id<CaseAccess>::fresh(desk.clock());
    access.level = level;
    access.users = names;
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::SetAccess));
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"case.access"_s, id),
                                        [&](Transaction &t) { return t.put(access); }));
    return Done<CaseAccess>{access, notice, warningsFor(desk, user, access)};
}

Result<QList<RestrictedCase>> restrictedCases(const Desk &desk)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::Retain));
    if (!isDirector(user))
        return fail(rightsDenied(user, Right::Retain));
    HEZHONG_ASSIGN(
        const auto rows,
        desk.store->select(
            u"SELECT c.id, c.number, a.level, a.users, c.mediator_name FROM case_access a "
            "JOIN cases c ON c.id = a.case_id WHERE a.level <> 'office' ORDER BY c.number"_s));
    QList<RestrictedCase> list;
    for (const QVariantList &row : rows)
        list += {Id<Case>(row.at(0).toString()), row.at(1).toString(),
                 fromCode<AccessLevel>(row.at(2).toString()).value_or(AccessLevel::Confidential),
                 Codec<QStringList>::fromStored(row.at(3)).value_or(QStringList()),
                 row.at(4).toString()};
    return list;
}

} // namespace hezhong
