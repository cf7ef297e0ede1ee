// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chores.h"

#include "core/operations/drafts.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/passwords.h"
#include "core/operations/people/users.h"
#include "core/operations/rights.h"
#include "core/operations/signing/officeseals.h"
#include "tests/core/operations/signing/signingsamples.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status typeDraft(Hand &hand)
{
    Draft draft;
    draft.form = hand.below(2) == 0 ? u"intake"_s : u"agreement"_s;
    draft.subject = QString::number(hand.below(4));
    draft.content = {{u"facts"_s, hand.words(u"还没写完"_s)}};
    hand.begin("draft.save");
    HEZHONG_ASSIGN(const Draft kept, saveDraft(hand.desk, draft));
    hand.holds(kept);
    return {};
}

Status dropOneDraft(Hand &hand)
{
    HEZHONG_ASSIGN(const QList<Draft> drafts, draftsOf(hand.desk, u"intake"_s));
    if (drafts.isEmpty())
        return typeDraft(hand);
    hand.begin("draft.drop");
    HEZHONG_TRY(dropDraft(hand.desk, drafts.last().id));
    hand.tell("gone drafts " + drafts.last().id.text().toLatin1());
    return {};
}

Status find(Hand &hand)
{
    const QStringList queries{u"王"_s, u"chengdu"_s, u"不愿公开 件事"_s, u"罗桂芳"_s};
    return hand.desk.store->search(queries.at(hand.below(static_cast<int>(queries.size()))), 20)
        .map([](const SearchResult &) {});
}

Status takeBack(Hand &hand)
{
    HEZHONG_ASSIGN(const QList<QVariantList> last,
                   hand.desk.store->select(
                       u"SELECT operation_id, operation FROM journal WHERE kind NOT IN "
                       "('note', 'checkpoint', 'setting', 'store') ORDER BY seq DESC LIMIT 1"_s));
    if (last.isEmpty() || !isUndoable(last.at(0).at(1).toString()))
        return find(hand);
    hand.begin("undo");
    return hand.desk.store->undo(last.at(0).at(0).toString(), hand.desk.actor())
        .map([](const ChangeNotice &) {});
}

Status moveOffice(Hand &hand)
{
    HEZHONG_ASSIGN(Office office, officeOf(hand.desk));
    office.address = hand.words(u"锦江区某街"_s);
    hand.begin("office.change", {{"office", 1}});
    HEZHONG_ASSIGN(const Done<Office> done, changeOffice(hand.desk, office));
    hand.holds(done.value);
    return {};
}

Status appoint(Hand &hand)
{
    Mediator mediator;
    mediator.name = u"调解员%1"_s.arg(hand.step);
    mediator.note = hand.words(u"兼职"_s);
    hand.begin("mediator.save", {{"mediator", 1}});
    HEZHONG_ASSIGN(const Done<Mediator> done, saveMediator(hand.desk, mediator));
    hand.holds(done.value);
    return {};
}

/// A second person looks after the system from the first time on; after that the rule says no.
Status addColleague(Hand &hand)
{
    const QString name = u"管理员甲"_s;
    const QString password = u"Regen-im-Mai-7"_s;
    hand.begin("user.add", {{"user", 1}});
    HEZHONG_ASSIGN(const Done<User> done,
                   addUser(hand.desk, {name, {UserRole::Administrator}, password, {}}));
    hand.holds(done.value);
    hand.tell("door " + name.toUtf8() + ' ' + password.toUtf8());
    return {};
}

Status keepSeal(Hand &hand)
{
    constexpr int dots = 320;
    hand.begin("seal.add", {{"office-seal", 1}});
    HEZHONG_ASSIGN(
        const Done<OfficeSeal> done,
        addSeal(hand.desk,
                {u"章%1"_s.arg(hand.step), pngOf(sampleSeal(Qt::transparent, dots)), 42, {}, {}}));
    hand.holds(done.value);
    hand.tell("file " + done.value.fileKey.toLatin1() + ' ' + done.value.sha256.toLatin1());
    return {};
}

Status backUp(Hand &hand)
{
    if (!hand.habits.backups)
        return find(hand);
    BackupSettings settings;
    if (!hand.habits.secondPlace.isEmpty())
        settings.places += hand.habits.secondPlace;
    const QList<BackupOutcome> round =
        runBackups(hand.desk.store->backupSource(), settings, hand.desk.clock());
    for (const BackupOutcome &outcome : round)
        if (outcome.error)
            return fail(*outcome.error);
    return {};
}

} // namespace

Status changePassword(Hand &hand)
{
    if (!hand.habits.passwords)
        return appoint(hand);
    const QString &first = Workday::passwords().constFirst();
    const QString &second = Workday::passwords().constLast();
    const bool isFirst = Store::checkCredentials(hand.desk.store->folder(),
                                                 {hand.desk.actor(), first, {}}, hand.desk.clock())
                             .has_value();
    const QString &wanted = isFirst ? second : first;
    hand.begin("user.password", {}, wanted);
    HEZHONG_TRY(changeOwnPassword(hand.desk, isFirst ? first : second, wanted));
    hand.tell("door " + hand.desk.actor().toUtf8() + ' ' + wanted.toUtf8());
    return {};
}

const QList<Chore> &officeChores()
{
    static const QList<Chore> all{
        {12, typeDraft}, {2, dropOneDraft}, {6, find},           {4, takeBack}, {2, moveOffice},
        {2, appoint},    {1, addColleague}, {1, changePassword}, {1, keepSeal}, {1, backUp},
    };
    return all;
}

} // namespace hezhong
