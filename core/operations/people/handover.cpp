// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/handover.h"

#include "core/base/words.h"
#include "core/model/caseaccess.h"
#include "core/model/draft.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/users.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QList<CaseStatus> openStates{CaseStatus::Registered, CaseStatus::Accepted,
                                   CaseStatus::Mediating, CaseStatus::Agreed};

Result<QList<Case>> openCasesOf(Transaction &transaction, const QString &mediator)
{
    HEZHONG_ASSIGN(QList<Case> cases,
                   transaction.list<Case>(Query::where(u"mediator_name"_s, mediator)));
    cases.removeIf([](const Case &record) { return !openStates.contains(record.status); });
    return cases;
}

/// The successor on the roster, where every mediator of a case stands.
Result<Mediator> onRoster(Transaction &transaction, const QString &name)
{
    HEZHONG_ASSIGN(const QList<Mediator> found,
                   transaction.list<Mediator>(Query::where(u"name"_s, name)));
    if (!found.isEmpty())
        return found.first();
    Mediator added;
    added.id = Id<Mediator>::fresh(transaction.clock());
    added.name = name;
    added.appointedOn = transaction.clock().today();
    HEZHONG_TRY(transaction.put(added));
    return added;
}

Status handOverCases(Transaction &transaction, const QList<Case> &cases, const QString &successor)
{
    if (cases.isEmpty())
        return {};
    HEZHONG_ASSIGN(const Mediator mediator, onRoster(transaction, successor));
    for (Case record : cases) {
        record.mediatorId = mediator.id;
        record.mediatorName = mediator.name;
        HEZHONG_TRY(transaction.put(record));
    }
    return {};
}

/// Without a successor the name stays on the lists, so that no case ends with nobody on it.
Status handOverAccess(Transaction &transaction, const QString &name, const QString &successor)
{
    HEZHONG_ASSIGN(const QList<CaseAccess> lists, transaction.list<CaseAccess>());
    for (CaseAccess access : lists) {
        if (!access.users.contains(name) || successor.isEmpty())
            continue;
        access.users.removeAll(name);
        if (!access.users.contains(successor))
            access.users += successor;
        HEZHONG_TRY(transaction.put(access));
    }
    return {};
}

/// What the successor is writing in the same place stays theirs.
Status handOverDrafts(Transaction &transaction, const QString &name, const QString &successor)
{
    if (successor.isEmpty())
        return {};
    HEZHONG_ASSIGN(const QList<Draft> own,
                   transaction.list<Draft>(Query::where(u"author"_s, successor)));
    HEZHONG_ASSIGN(const QList<Draft> drafts,
                   transaction.list<Draft>(Query::where(u"author"_s, name)));
    for (Draft draft : drafts) {
        const bool taken = std::any_of(own.cbegin(), own.cend(), [&draft](const Draft &one) {
            return one.form == draft.form && one.subject == draft.subject;
        });
        if (taken)
            continue;
        draft.author = successor;
        HEZHONG_TRY(transaction.put(draft));
    }
    return {};
}

Result<User> successorOf(const Desk &desk, const User &leaving, const QString &name)
{
    HEZHONG_ASSIGN(const User successor, userNamed(desk, name));
    if (successor.active && successor.id != leaving.id && holds(successor.roles, Right::Mediate))
        return successor;
    return fail(badInput(u"user.successor"_s, u"successor"_s,
                         words("operations", "“%1”不能接手案件，用户没有停用。").arg(name),
                         words("operations", "请选择一名在用的调解员或者负责人。")));
}

tl::unexpected<Error> needsSuccessor(const User &user, qsizetype count)
{
    return fail(refused(
        u"user.open-cases"_s,
        words("operations", "“%1”还有 %2 件未结案件，用户没有停用。").arg(user.name).arg(count),
        words("operations", "请选定由谁接手，案件在停用时一并移交。"), u"successor"_s));
}

Status mayLeave(const Desk &desk, const User &user)
{
    if (user.id == desk.store->user().id)
        return fail(refused(u"user.self"_s, words("operations", "不能停用自己，用户没有改变。"),
                            words("operations", "请另一名系统管理员办理。"), u"name"_s));
    HEZHONG_ASSIGN(const QList<User> users, desk.store->list<User>());
    const bool managed = std::any_of(users.cbegin(), users.cend(), [&user](const User &one) {
        return one.id != user.id && one.active && one.roles.contains(UserRole::Administrator);
    });
    if (managed)
        return {};
    return fail(refused(u"user.no-administrator"_s,
                        words("operations", "这样就没有系统管理员了，用户没有改变。"),
                        words("operations", "请先另设一名系统管理员。")));
}

/// Taking the slot of somebody whose row is already inactive may be repeated.
Status removeSlot(const Desk &desk, const QString &name)
{
    const Status removed = desk.store->removeUserSlot(name);
    return !removed && removed.error().code == u"store.no-such-user"_s ? Status() : removed;
}

} // namespace

Result<Holdings> holdingsOf(const Desk &desk, const QString &name)
{
    HEZHONG_TRY(require(desk, Right::ManageUsers));
    HEZHONG_ASSIGN(const User user, userNamed(desk, name));
    Holdings all;
    HEZHONG_ASSIGN(const QList<Case> cases,
                   desk.store->list<Case>(Query::where(u"mediator_name"_s, user.name)));
    for (const Case &record : cases)
        all.openCases += openStates.contains(record.status);
    HEZHONG_ASSIGN(const QList<CaseAccess> lists, desk.store->list<CaseAccess>());
    for (const CaseAccess &access : lists)
        all.lists += access.users.contains(user.name);
    HEZHONG_ASSIGN(const QList<Draft> drafts,
                   desk.store->list<Draft>(Query::where(u"author"_s, user.name)));
    all.drafts = static_cast<int>(drafts.size());
    return all;
}

Result<Done<HandOver>> deactivateUser(const Desk &desk, const QString &name,
                                      const QString &successorName)
{
    HEZHONG_TRY(require(desk, Right::ManageUsers));
    HandOver done;
    HEZHONG_ASSIGN(done.user, userNamed(desk, name));
    HEZHONG_TRY(mayLeave(desk, done.user));
    if (!successorName.trimmed().isEmpty()) {
        HEZHONG_ASSIGN(const User successor, successorOf(desk, done.user, successorName.trimmed()));
        done.successor = successor.name;
    }
    done.user.active = false;
    HEZHONG_ASSIGN(
        const ChangeNotice notice,
        desk.store->transact(desk.operation(u"user.deactivate"_s), [&](Transaction &t) -> Status {
            HEZHONG_ASSIGN(const QList<Case> cases, openCasesOf(t, done.user.name));
            if (!cases.isEmpty() && done.successor.isEmpty())
                return needsSuccessor(done.user, cases.size());
            for (const Case &record : cases)
                done.numbers += record.number;
            HEZHONG_TRY(handOverCases(t, cases, done.successor));
            HEZHONG_TRY(handOverAccess(t, done.user.name, done.successor));
            HEZHONG_TRY(handOverDrafts(t, done.user.name, done.successor));
            return t.put(done.user);
        }));
    HEZHONG_TRY(removeSlot(desk, done.user.name));
    return Done<HandOver>{done, notice, {}};
}

} // namespace hezhong
