// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/drafts.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/passwords.h"
#include "core/operations/people/users.h"
#include "core/store/keys/keyfile.h"
#include "core/store/keys/retries.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString founder = u"许晓燕"_s;
const QString given = u"Regen-im-Mai-7"_s;
const QString chosen = u"Schnee-im-Juni-8"_s;

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// Head 许晓燕, administrator 管理员甲, mediators 何建国 and 周小川, reader 上级查阅.
void fill(TestDesk &office)
{
    office.addColleague(u"管理员甲"_s, {UserRole::Administrator});
    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    office.addColleague(u"何建国"_s, {UserRole::Mediator});
    office.addColleague(u"周小川"_s, {UserRole::Mediator, UserRole::Registrar});
    office.addColleague(u"上级查阅"_s, {UserRole::Inspector});
}

} // namespace

class UsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneUserHoldsEverythingUntilOthersAreAdded();
    void theFirstUserChoosesWhatToKeep();
    void namesRolesAndPasswordsAreChecked_data();
    void namesRolesAndPasswordsAreChecked();
    void aTemporaryPasswordMustBeChangedFirst();
    void rolesTakeEffectAtOnce();
    void theLastAdministratorStays();
    void whoLeavesHandsOver();
    void aUserMayComeBack();
    void administratorsGiveNewPasswords();
    void twoOfficersTogether();
    void theRecoveryKeyOpensAndAsksForAPassword();
    void weakPasswords_data();
    void weakPasswords();
    void temporaryPasswordsPassTheRules();
    void wrongPasswordsWaitLongerAndNeverForEver();
    void waitingOutlivesTheProgram();
    void waitingIsForOneUser();
    void aFailedSlotLeavesNoUser();
};

void UsersTest::oneUserHoldsEverythingUntilOthersAreAdded()
{
    TestDesk office;
    QVERIFY(*isOnePersonOffice(office.desk));
    for (const Right right : allRights())
        QVERIFY(require(office.desk, right).has_value());
    // A mediator: the first user would keep roles that must be apart.
    QCOMPARE(codeOf(addUser(office.desk, {u"何建国"_s, {UserRole::Mediator}, given, {}})),
             u"user.apart"_s);
    QCOMPARE(userRows(office.desk)->size(), 1);
    // An administrator: the rest stays with the first user, and the program says so.
    const auto added = addUser(office.desk, {u"管理员甲"_s, {UserRole::Administrator}, given, {}});
    QVERIFY(added.has_value());
    QCOMPARE(added->warnings.size(), 1);
    QVERIFY(added->warnings.first().message.contains(founder));
    QVERIFY(!*isOnePersonOffice(office.desk));
    const auto first = userNamed(office.desk, founder);
    QCOMPARE(first->roles, (QList<UserRole>{UserRole::Director, UserRole::Mediator,
                                            UserRole::Registrar, UserRole::Inspector}));
    QCOMPARE(codeOf(addUser(office.desk, {u"何建国"_s, {UserRole::Mediator}, given, {}})),
             u"rights.denied"_s);
    QCOMPARE(*Store::userSlots(office.path()), 2);
}

void UsersTest::theFirstUserChoosesWhatToKeep()
{
    TestDesk office;
    QCOMPARE(codeOf(addUser(office.desk,
                            {u"何建国"_s, {UserRole::Mediator}, given, {UserRole::Director}})),
             u"user.no-administrator"_s);
    QCOMPARE(codeOf(addUser(office.desk, {u"何建国"_s,
                                          {UserRole::Mediator},
                                          given,
                                          {UserRole::Director, UserRole::Administrator}})),
             u"user.apart"_s);
    QVERIFY(addUser(office.desk, {u"何建国"_s,
                                  {UserRole::Mediator, UserRole::Director},
                                  given,
                                  {UserRole::Administrator}})
                .has_value());
    QCOMPARE(userNamed(office.desk, founder)->roles, QList<UserRole>{UserRole::Administrator});
    QCOMPARE(codeOf(listCases(office.desk)), u"rights.denied"_s);
}

void UsersTest::namesRolesAndPasswordsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<UserRole>>("roles");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QList<UserRole> mediator{UserRole::Mediator};
    QTest::newRow("no name") << u" "_s << mediator << given << u"user.name"_s << u"name"_s;
    QTest::newRow("long name") << QString(41, u'王') << mediator << given << u"user.name"_s
                               << u"name"_s;
    QTest::newRow("taken") << u"管理员甲"_s << mediator << given << u"user.exists"_s << u"name"_s;
    QTest::newRow("no role") << u"何建国"_s << QList<UserRole>{} << given << u"user.roles"_s
                             << u"roles"_s;
    QTest::newRow("roles apart") << u"何建国"_s
                                 << QList<UserRole>{UserRole::Mediator, UserRole::Auditor} << given
                                 << u"user.roles"_s << u"roles"_s;
    QTest::newRow("weak") << u"何建国"_s << mediator << u"12345678"_s << u"password.weak"_s
                          << u"password"_s;
    QTest::newRow("name as password")
        << u"何建国"_s << mediator << u"hejianguo1"_s << u"password.weak"_s << u"password"_s;
    QTest::newRow("good") << u"何建国"_s << mediator << given << u""_s << u""_s;
}

void UsersTest::namesRolesAndPasswordsAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QList<UserRole>, roles);
    QFETCH(QString, password);
    QFETCH(QString, code);
    QFETCH(QString, field);
    TestDesk office;
    office.addColleague(u"管理员甲"_s, {UserRole::Administrator});
    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    const auto added = addUser(office.desk, {name, roles, password, {}});
    QCOMPARE(codeOf(added), code);
    if (!added)
        QCOMPARE(added.error().field, field);
    QCOMPARE(userRows(office.desk)->size(), added ? 3 : 2);
    QCOMPARE(*Store::userSlots(office.path()), added ? 3 : 2);
}

void UsersTest::aTemporaryPasswordMustBeChangedFirst()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QVERIFY(addUser(office.desk, {u"何建国"_s,
                                  {UserRole::Director, UserRole::Mediator},
                                  given,
                                  {UserRole::Administrator}})
                .has_value());
    QVERIFY(office.openWith({u"何建国"_s, given, {}}));
    QVERIFY(*hasTemporaryPassword(office.desk, office.store->user().id));
    QCOMPARE(codeOf(loadCase(office.desk, id)), u"password.must-change"_s);
    QCOMPARE(codeOf(listCases(office.desk)), u"password.must-change"_s);
    QCOMPARE(codeOf(acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true})),
             u"password.must-change"_s);
    QCOMPARE(codeOf(changeOwnPassword(office.desk, given, given)), u"password.same"_s);
    QCOMPARE(codeOf(changeOwnPassword(office.desk, u"Regen-im-Mai-8"_s, chosen)),
             u"store.wrong-password"_s);
    QCOMPARE(codeOf(loadCase(office.desk, id)), u"password.must-change"_s);
    QVERIFY(changeOwnPassword(office.desk, given, chosen).has_value());
    QVERIFY(loadCase(office.desk, id).has_value());
    QVERIFY(!*hasTemporaryPassword(office.desk, office.store->user().id));
    QCOMPARE(codeOf(office.openWith({u"何建国"_s, given, {}})), u"store.wrong-password"_s);
    QVERIFY(office.openWith({u"何建国"_s, chosen, {}}));
    QVERIFY(office.store->verify()->ok());
}

void UsersTest::rolesTakeEffectAtOnce()
{
    TestDesk office;
    fill(office);
    QCOMPARE(codeOf(changeRoles(office.desk, u"何建国"_s, {UserRole::Mediator, UserRole::Auditor})),
             u"user.roles"_s);
    QVERIFY(changeRoles(office.desk, u"何建国"_s, {UserRole::Inspector}).has_value());
    QCOMPARE(codeOf(changeRoles(office.desk, u"无名氏"_s, {UserRole::Inspector})),
             u"user.not-found"_s);
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    QCOMPARE(codeOf(registerCase(office.desk, TestDesk::sampleRequest())), u"rights.denied"_s);
    QCOMPARE(codeOf(changeRoles(office.desk, u"何建国"_s, {UserRole::Director})),
             u"rights.denied"_s);
}

void UsersTest::theLastAdministratorStays()
{
    TestDesk office;
    fill(office);
    QCOMPARE(codeOf(changeRoles(office.desk, u"管理员甲"_s, {UserRole::Director})),
             u"user.no-administrator"_s);
    QCOMPARE(codeOf(deactivateUser(office.desk, u"管理员甲"_s)), u"user.self"_s);
    office.addColleague(u"管理员乙"_s, {UserRole::Administrator});
    QVERIFY(changeRoles(office.desk, u"管理员甲"_s, {UserRole::Auditor}).has_value());
    QVERIFY(office.openWith({u"管理员乙"_s, TestDesk::password(), {}}));
    QVERIFY(deactivateUser(office.desk, u"管理员甲"_s).has_value());
}

void UsersTest::whoLeavesHandsOver()
{
    TestDesk office;
    fill(office);
    QVERIFY(office.openWith({founder, TestDesk::password(), {}}));
    const Id<Case> open = office.sampleCase();
    const Id<Case> closed = office.sampleCase(u"intake-rider.json"_s);
    for (const Id<Case> &id : {open, closed})
        QVERIFY(acceptCase(office.desk, id, {QDate(2026, 11, 5), u"何建国"_s, true}).has_value());
    QVERIFY(
        closeCase(office.desk, closed, {QDate(2026, 11, 9), Outcome::Withdrawn, {}}).has_value());
    QVERIFY(
        setCaseAccess(office.desk, closed, AccessLevel::Confidential, {u"何建国"_s}).has_value());
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    Draft draft;
    draft.form = u"intake"_s;
    QVERIFY(saveDraft(office.desk, draft).has_value());

    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    QCOMPARE(codeOf(deactivateUser(office.desk, u"何建国"_s)), u"user.open-cases"_s);
    QCOMPARE(codeOf(deactivateUser(office.desk, u"何建国"_s, u"上级查阅"_s)), u"user.successor"_s);
    QVERIFY(userNamed(office.desk, u"何建国"_s)->active);
    const auto done = deactivateUser(office.desk, u"何建国"_s, u"周小川"_s);
    QVERIFY(done.has_value());
    QCOMPARE(done->value.numbers.size(), 1);
    QVERIFY(!userNamed(office.desk, u"何建国"_s)->active);
    QCOMPARE(codeOf(office.openWith({u"何建国"_s, TestDesk::password(), {}})),
             u"store.no-such-user"_s);

    QVERIFY(office.openWith({u"周小川"_s, TestDesk::password(), {}}));
    QCOMPARE(office.store->get(open)->mediatorName, u"周小川"_s);
    QCOMPARE(office.store->get(closed)->mediatorName, u"何建国"_s); // who did it stays on record
    QCOMPARE(accessOf(office.desk, closed)->users, QStringList{u"周小川"_s});
    QVERIFY(loadCase(office.desk, closed).has_value());
    QCOMPARE(draftsOf(office.desk, u"intake"_s)->size(), 1);
    QCOMPARE(office.store->history(open.text())->first().operation, u"user.deactivate"_s);
    QVERIFY(office.store->verify()->ok());
}

void UsersTest::aUserMayComeBack()
{
    TestDesk office;
    fill(office);
    QVERIFY(deactivateUser(office.desk, u"何建国"_s).has_value());
    const int slots_ = *Store::userSlots(office.path());
    QVERIFY(deactivateUser(office.desk, u"何建国"_s).has_value()); // again does no harm
    QCOMPARE(*Store::userSlots(office.path()), slots_);
    QCOMPARE(codeOf(resetPassword(office.desk, u"何建国"_s, given)), u"user.inactive"_s);
    const Id<User> before = userNamed(office.desk, u"何建国"_s)->id;
    QVERIFY(addUser(office.desk, {u"何建国"_s, {UserRole::Registrar}, given, {}}).has_value());
    QCOMPARE(userNamed(office.desk, u"何建国"_s)->id, before);
    QVERIFY(office.openWith({u"何建国"_s, given, {}}));
}

void UsersTest::administratorsGiveNewPasswords()
{
    TestDesk office;
    fill(office);
    QCOMPARE(codeOf(resetPassword(office.desk, u"何建国"_s, u"12345678"_s)), u"password.weak"_s);
    QVERIFY(resetPassword(office.desk, u"何建国"_s, given).has_value());
    QCOMPARE(codeOf(office.openWith({u"何建国"_s, TestDesk::password(), {}})),
             u"store.wrong-password"_s);
    QVERIFY(office.openWith({u"何建国"_s, given, {}}));
    QCOMPARE(codeOf(listCases(office.desk)), u"password.must-change"_s);
    QCOMPARE(codeOf(resetPassword(office.desk, u"周小川"_s, given)), u"password.must-change"_s);
    QVERIFY(changeOwnPassword(office.desk, given, chosen).has_value());
    QCOMPARE(codeOf(resetPassword(office.desk, u"周小川"_s, given)), u"rights.denied"_s);
    QVERIFY(office.openWith({u"周小川"_s, TestDesk::password(), {}}));
}

void UsersTest::twoOfficersTogether()
{
    TestDesk office;
    fill(office);
    QVERIFY(resetPassword(office.desk, u"上级查阅"_s, given).has_value());
    const Credentials zhou{u"周小川"_s, TestDesk::password(), {}};
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    const auto reset = [&](const QString &who, const Credentials &second) {
        return codeOf(resetPasswordByTwo(office.desk, who, given, second));
    };
    QCOMPARE(reset(u"管理员甲"_s, {u"何建国"_s, TestDesk::password(), {}}),
             u"password.two"_s);                           // one person twice
    QCOMPARE(reset(u"周小川"_s, zhou), u"password.two"_s); // the one who forgot
    QCOMPARE(reset(u"何建国"_s, zhou), u"password.two"_s); // oneself
    QCOMPARE(reset(u"管理员甲"_s, {u"上级查阅"_s, given, {}}), u"password.two"_s);
    QCOMPARE(reset(u"管理员甲"_s, {u"周小川"_s, u"falsch-falsch"_s, {}}),
             u"store.wrong-password"_s);
    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}})); // still the old one
    QVERIFY(!*hasTemporaryPassword(office.desk, office.store->user().id));

    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    QCOMPARE(reset(u"管理员甲"_s, zhou), u""_s);
    const auto states =
        office.store->select(u"SELECT set_by FROM password_states WHERE set_by LIKE '%、%'"_s);
    QCOMPARE(states->size(), 1);
    QCOMPARE(states->first().first().toString(), u"何建国、周小川"_s);
    QCOMPARE(codeOf(office.openWith({u"管理员甲"_s, TestDesk::password(), {}})),
             u"store.wrong-password"_s);
    QVERIFY(office.openWith({u"管理员甲"_s, given, {}}));
    QVERIFY(*hasTemporaryPassword(office.desk, office.store->user().id));
}

void UsersTest::theRecoveryKeyOpensAndAsksForAPassword()
{
    TestDesk office;
    fill(office);
    QCOMPARE(codeOf(setPasswordByRecovery(office.desk, chosen)), u"password.no-recovery-key"_s);
    QVERIFY(office.openWith({u"何建国"_s, {}, office.recoveryKey}));
    QCOMPARE(office.store->user().name, u"何建国"_s);
    QCOMPARE(codeOf(listCases(office.desk)), u"password.must-change"_s);
    QCOMPARE(codeOf(setPasswordByRecovery(office.desk, u"password"_s)), u"password.weak"_s);
    QVERIFY(setPasswordByRecovery(office.desk, chosen).has_value());
    QVERIFY(listCases(office.desk).has_value());
    QCOMPARE(codeOf(setPasswordByRecovery(office.desk, given)), u"password.no-recovery-key"_s);
    QVERIFY(office.openWith({u"何建国"_s, chosen, {}}));
    // Without a name it is the administrator's way back.
    QVERIFY(office.openWith({{}, {}, office.recoveryKey}));
    QCOMPARE(office.store->user().name, u"管理员甲"_s);
}

void UsersTest::weakPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("fits");
    const QStringList weak{
        u"kurz-1"_s,     u"aaaaaaaa"_s,      u"abababab"_s,   u"12345678"_s,       u"13812345678"_s,
        u"19900307"_s,   u"password1"_s,     u"PassWord1"_s,  u"woaini1314"_s,     u"1qaz2wsx"_s,
        u"xuxiaoyan1"_s, u"XuXiaoYan2026"_s, u"许晓燕2026"_s, u"某街道调解中心1"_s};
    for (const QString &password : weak)
        QTest::newRow(qPrintable(password)) << password << false;
    const QStringList good{TestDesk::password(),         u"四海升平 2026"_s, u"hezhong-demo"_s,
                           u"xuxiaoyan-und-der-regen"_s, u"482915703662"_s,  u"k7Vw-q2Lm"_s};
    for (const QString &password : good)
        QTest::newRow(qPrintable(password)) << password << true;
}

void UsersTest::weakPasswords()
{
    QFETCH(QString, password);
    QFETCH(bool, fits);
    const QString problem = passwordProblem(password, founder, u"某街道调解中心"_s);
    QVERIFY2(problem.isEmpty() == fits, qPrintable(problem));
}

void UsersTest::temporaryPasswordsPassTheRules()
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString password = newTemporaryPassword();
        QCOMPARE(password.size(), 14);
        QVERIFY2(passwordProblem(password, founder, {}).isEmpty(), qPrintable(password));
        seen.insert(password);
    }
    QCOMPARE(seen.size(), 200);
}

void UsersTest::wrongPasswordsWaitLongerAndNeverForEver()
{
    TestDesk office;
    const Credentials wrong{founder, u"falsch-falsch"_s, {}};
    const Credentials right{founder, TestDesk::password(), {}};
    int longest = 0;
    for (int i = 1; i <= 30; ++i) {
        QCOMPARE(codeOf(office.openWith(wrong)), u"store.wrong-password"_s);
        const int wait = Retries(office.path(), office.clock).secondsAfter(i);
        QVERIFY(wait >= longest);
        QCOMPARE(wait > 0, i > Retries::FreeTries);
        longest = wait;
        if (wait == 0)
            continue;
        const Status tooEarly = office.openWith(right);
        QCOMPARE(codeOf(tooEarly), u"store.retry-wait"_s);
        QCOMPARE(exitCode(tooEarly.error().fault), 4);
        QVERIFY2(tooEarly.error().message.contains(QString::number(wait)),
                 qPrintable(tooEarly.error().message));
        office.clock.advance(1000LL * wait);
    }
    QCOMPARE(longest, Retries::LongestSeconds);
    QVERIFY(office.openWith(right));
    QCOMPARE(office.store->failedBefore(), 30);
    QVERIFY(office.openWith(right));
    QCOMPARE(office.store->failedBefore(), 0);
}

void UsersTest::waitingOutlivesTheProgram()
{
    TestDesk office;
    for (int i = 0; i <= Retries::FreeTries; ++i)
        (void)office.openWith({founder, u"falsch-falsch"_s, {}});
    QFile file(office.path() + u"/retries"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.contains(founder.toUtf8()));
    // A new object, as in a new process; and a clock that was set back does not make it longer.
    ManualClock earlier(office.clock.now().addYears(-1));
    const KeyFile keys = *KeyFile::load(office.path() + u"/keys.json"_s);
    const QString slot = keys.slotName({founder, {}, {}});
    QCOMPARE(Retries(office.path(), office.clock).secondsLeft(slot), 1);
    QCOMPARE(Retries(office.path(), earlier).secondsLeft(slot), 1);
}

void UsersTest::waitingIsForOneUser()
{
    TestDesk office;
    fill(office);
    for (int i = 0; i < 8; ++i) {
        (void)office.openWith({u"何建国"_s, u"falsch-falsch"_s, {}});
        office.clock.advance(30000);
    }
    (void)office.openWith({u"何建国"_s, u"falsch-falsch"_s, {}});
    QCOMPARE(codeOf(office.openWith({u"何建国"_s, TestDesk::password(), {}})),
             u"store.retry-wait"_s);
    QVERIFY(office.openWith({u"周小川"_s, TestDesk::password(), {}}));
}

void UsersTest::aFailedSlotLeavesNoUser()
{
    TestDesk office;
    office.addColleague(u"管理员甲"_s, {UserRole::Administrator});
    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    // The key file cannot be replaced while a folder stands in its place.
    const QString keys = office.path() + u"/keys.json"_s;
    QVERIFY(QFile::rename(keys, keys + u".away"_s));
    QVERIFY(QDir().mkpath(keys + u"/full"_s));
    const auto added = addUser(office.desk, {u"何建国"_s, {UserRole::Mediator}, given, {}});
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().fault, Fault::Store);
    QCOMPARE(userRows(office.desk)->size(), 2);
    QVERIFY(QDir(keys).removeRecursively());
    QVERIFY(QFile::rename(keys + u".away"_s, keys));
    QVERIFY(addUser(office.desk, {u"何建国"_s, {UserRole::Mediator}, given, {}}).has_value());
}

QTEST_GUILESS_MAIN(UsersTest)
#include "userstest.moc"
