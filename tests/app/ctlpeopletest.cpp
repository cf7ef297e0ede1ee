// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString mainPassword = u"geheim-Wort-9"_s;

} // namespace

/// Users, rights, audit and personal data through the built command line, as an office would set
/// itself up.
class CtlPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstUserHoldsEverything();
    void anAdministratorIsAdded();
    void rolesAreRefusedByName();
    void aTemporaryPasswordIsMadeAndChanged();
    void confidentialCasesAreClosed();
    void theTrailIsListedAndExported();
    void personsAreExported();
    void whoLeavesHandsOver();
    void passwordsAreSetAnew();
    void guessingWaits();
    void wrongUseIsUsage();

private:
    [[nodiscard]] QString file(const QString &name, const QString &text) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(text.toUtf8());
        return path;
    }
    [[nodiscard]] CtlRun as(const QString &user, const QString &password,
                            const QStringList &arguments) const
    {
        return ctl(QStringList{u"--store"_s, m_store, u"--user"_s, user, u"--format"_s, u"json"_s}
                       + arguments,
                   {}, password);
    }
    [[nodiscard]] CtlRun asHead(const QStringList &arguments) const
    {
        return as(u"许晓燕"_s, mainPassword, arguments);
    }
    [[nodiscard]] CtlRun asAdmin(const QStringList &arguments) const
    {
        return as(u"管理员甲"_s, mainPassword, arguments);
    }
    [[nodiscard]] CtlRun asHe(const QStringList &arguments) const
    {
        return as(u"何建国"_s, mainPassword, arguments);
    }

    QTemporaryDir m_folder;
    QString m_store;
    QString m_recovery;
    QString m_case;
};

void CtlPeopleTest::initTestCase()
{
    m_store = m_folder.filePath(u"office.hezhong"_s);
    const CtlRun made =
        ctl({u"--format"_s, u"json"_s, u"init"_s, m_store, u"--profile"_s, u"township"_s,
             u"--office"_s, u"成都市锦江区某街道劳动人事争议调解委员会"_s, u"--region"_s,
             u"510104"_s, u"--prefix"_s, u"锦"_s, u"--admin"_s, u"许晓燕"_s});
    QCOMPARE(made.exitCode, 0);
    m_recovery = made.object().value(u"recovery_key"_s).toString();
    const CtlRun weak =
        ctl({u"--format"_s, u"json"_s, u"init"_s, m_folder.filePath(u"weak.hezhong"_s),
             u"--profile"_s, u"township"_s, u"--office"_s, u"某街道调解委员会"_s, u"--region"_s,
             u"510104"_s, u"--prefix"_s, u"锦"_s, u"--admin"_s, u"许晓燕"_s},
            {}, u"12345678"_s);
    QCOMPARE(weak.exitCode, 3);
    QCOMPARE(weak.error().value(u"code"_s).toString(), u"password.weak"_s);
    const CtlRun intake = asHead(
        {u"case"_s, u"intake"_s, QStringLiteral(HEZHONG_DEMO_DIR "/intake-wage-arrears.json")});
    QCOMPARE(intake.exitCode, 0);
    m_case = intake.object().value(u"number"_s).toString();
}

void CtlPeopleTest::theFirstUserHoldsEverything()
{
    const CtlRun users = asHead({u"user"_s, u"list"_s});
    QCOMPARE(users.exitCode, 0);
    QCOMPARE(users.array().size(), 1);
    QCOMPARE(users.array().first().toObject().value(u"roles"_s).toArray().size(), 6);
    const CtlRun text = ctl({u"--store"_s, m_store, u"user"_s, u"list"_s});
    QVERIFY(QString::fromUtf8(text.out).contains(u"持有全部权限"_s));
    const CtlRun apart = asHead({u"user"_s, u"add"_s, u"何建国"_s, u"--roles"_s, u"mediator"_s});
    QCOMPARE(apart.exitCode, 1);
    QCOMPARE(apart.error().value(u"code"_s).toString(), u"user.apart"_s);
}

void CtlPeopleTest::anAdministratorIsAdded()
{
    const CtlRun added =
        asHead({u"user"_s, u"add"_s, u"管理员甲"_s, u"--roles"_s, u"administrator"_s,
                u"--new-password-file"_s, file(u"new"_s, u"Regen-im-Mai-7\n"_s)});
    QCOMPARE(added.exitCode, 0);
    QVERIFY(!added.object().contains(u"password"_s)); // given, so not told again
    QCOMPARE(added.object().value(u"warnings"_s).toArray().size(), 1);
    const CtlRun first = as(u"管理员甲"_s, u"Regen-im-Mai-7"_s,
                            {u"user"_s, u"add"_s, u"何建国"_s, u"--roles"_s, u"mediator"_s});
    QCOMPARE(first.exitCode, 1);
    QCOMPARE(first.error().value(u"code"_s).toString(), u"password.must-change"_s);
    QCOMPARE(as(u"管理员甲"_s, u"Regen-im-Mai-7"_s,
                {u"user"_s, u"password"_s, u"--new-password-file"_s, file(u"own"_s, mainPassword)})
                 .exitCode,
             0);
    QCOMPARE(asAdmin({u"user"_s, u"list"_s}).array().size(), 2);
    const CtlRun nobody =
        ctl({u"--store"_s, m_store, u"--format"_s, u"json"_s, u"case"_s, u"list"_s});
    QCOMPARE(nobody.exitCode, 4); // two users: one has to be named
}

void CtlPeopleTest::rolesAreRefusedByName()
{
    for (const QStringList &command :
         {QStringList{u"case"_s, u"list"_s}, QStringList{u"case"_s, u"show"_s, m_case},
          QStringList{u"audit"_s}, QStringList{u"document"_s, u"list"_s, m_case},
          QStringList{u"person"_s, u"export"_s, u"--name"_s, u"王某"_s, u"--birth"_s,
                      u"1990-03-07"_s}}) {
        const CtlRun run = asAdmin(command);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.error().value(u"code"_s).toString(), u"rights.denied"_s);
        QVERIFY(run.error().value(u"message"_s).toString().contains(u"负责人"_s));
        QVERIFY(run.out.trimmed().isEmpty());
    }
    QCOMPARE(asHead({u"user"_s, u"roles"_s, u"管理员甲"_s, u"director"_s}).exitCode, 1);
    QCOMPARE(asAdmin({u"verify"_s}).exitCode, 0);
}

void CtlPeopleTest::aTemporaryPasswordIsMadeAndChanged()
{
    const CtlRun added =
        asAdmin({u"user"_s, u"add"_s, u"何建国"_s, u"--roles"_s, u"mediator,registrar"_s});
    QCOMPARE(added.exitCode, 0);
    const QString made = added.object().value(u"password"_s).toString();
    QCOMPARE(made.size(), 14);
    QCOMPARE(as(u"何建国"_s, made, {u"case"_s, u"list"_s}).exitCode, 1);
    const CtlRun missing = as(u"何建国"_s, made, {u"user"_s, u"password"_s});
    QCOMPARE(missing.exitCode, 3);
    QCOMPARE(as(u"何建国"_s, made,
                {u"user"_s, u"password"_s, u"--new-password-file"_s, file(u"own"_s, mainPassword)})
                 .exitCode,
             0);
    QCOMPARE(asHe({u"case"_s, u"list"_s}).array().size(), 1);
    QCOMPARE(asHe({u"case"_s, u"accept"_s, m_case, u"--on"_s, u"2026-11-03"_s, u"--mediator"_s,
                   u"何建国"_s})
                 .exitCode,
             0);
}

void CtlPeopleTest::confidentialCasesAreClosed()
{
    const CtlRun set =
        asHe({u"case"_s, u"access"_s, m_case, u"confidential"_s, u"--users"_s, u"何建国"_s});
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(asHead({u"case"_s, u"list"_s}).array().size(), 0);
    const CtlRun shown = asHead({u"case"_s, u"show"_s, m_case});
    QCOMPARE(shown.exitCode, 1);
    QCOMPARE(shown.error().value(u"code"_s).toString(), u"rights.case"_s);
    QCOMPARE(asHead({u"search"_s, u"王"_s}).object().value(u"total"_s).toInt(), 0);
    const QJsonObject access =
        asHe({u"case"_s, u"show"_s, m_case}).object().value(u"access"_s).toObject();
    QCOMPARE(access.value(u"level"_s).toString(), u"confidential"_s);
    QCOMPARE(asHe({u"case"_s, u"access"_s, m_case, u"secret"_s}).exitCode, 3);
    QCOMPARE(asHead({u"case"_s, u"access"_s, m_case, u"office"_s}).exitCode, 0);
    QCOMPARE(asHead({u"case"_s, u"list"_s}).array().size(), 1);
}

void CtlPeopleTest::theTrailIsListedAndExported()
{
    const QString paper = m_folder.filePath(u"notice.pdf"_s);
    QCOMPARE(asHe({u"document"_s, u"issue"_s, m_case, u"acceptance-notice"_s, u"--out"_s, paper})
                 .exitCode,
             0);
    const CtlRun run = asHead({u"audit"_s, u"--case"_s, m_case, u"--user"_s, u"何建国"_s});
    QCOMPARE(run.exitCode, 0);
    QStringList operations;
    for (const QJsonValue entry : run.array())
        operations += entry.toObject().value(u"operation"_s).toString();
    QCOMPARE(operations.first(), u"document.save"_s);
    for (const QString &operation :
         {u"document.issue"_s, u"case.read"_s, u"case.access"_s, u"case.accept"_s})
        QVERIFY2(operations.contains(operation), qPrintable(operation));
    QCOMPARE(operations.count(u"case.read"_s), 1);
    QCOMPARE(asHead({u"audit"_s, u"--from"_s, u"2027-01-01"_s}).array().size(), 0);
    QCOMPARE(asHead({u"audit"_s, u"--limit"_s, u"2"_s}).array().size(), 2);
    const QString csv = m_folder.filePath(u"audit.csv"_s);
    const CtlRun made = asHead({u"audit"_s, u"--out"_s, csv});
    QCOMPARE(made.exitCode, 0);
    QFile in(csv);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray bytes = in.readAll();
    const QByteArray body = bytes.left(bytes.lastIndexOf('\n', bytes.size() - 2) + 1);
    QCOMPARE(
        QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()),
        made.object().value(u"sha256"_s).toString());
    QCOMPARE(asHe({u"audit"_s}).exitCode, 1);
}

void CtlPeopleTest::personsAreExported()
{
    const QJsonObject party = asHe({u"case"_s, u"show"_s, m_case})
                                  .object()
                                  .value(u"applicants"_s)
                                  .toArray()
                                  .first()
                                  .toObject();
    const QString number = party.value(u"id_number"_s).toString();
    QVERIFY(!number.isEmpty());
    const CtlRun json = asHead({u"person"_s, u"export"_s, u"--id-number"_s, number});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.object().value(u"cases"_s).toArray().size(), 1);
    const QString out = m_folder.filePath(u"person.txt"_s);
    QCOMPARE(asHead({u"person"_s, u"export"_s, u"--id-number"_s, number, u"--as"_s, u"text"_s,
                     u"--out"_s, out})
                 .exitCode,
             0);
    QFile in(out);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(in.readAll()).contains(party.value(u"name"_s).toString()));
    QCOMPARE(asHead({u"person"_s, u"export"_s, u"--id-number"_s, u"123"_s}).exitCode, 3);
    QCOMPARE(asHe({u"person"_s, u"export"_s, u"--id-number"_s, number}).exitCode, 1);
    QCOMPARE(asHead({u"retention"_s, u"list"_s}).array().size(), 0);
    QCOMPARE(asHead({u"retention"_s, u"term"_s, u"15"_s, u"--basis"_s, u"区档案馆通知"_s}).exitCode,
             0);
    QCOMPARE(
        asHead({u"retention"_s, u"review"_s, m_case, u"keep-for-good"_s, u"--note"_s, u"重大"_s})
            .exitCode,
        1);
}

void CtlPeopleTest::whoLeavesHandsOver()
{
    QCOMPARE(asAdmin({u"user"_s, u"deactivate"_s, u"何建国"_s}).exitCode, 1);
    const CtlRun done = asAdmin({u"user"_s, u"deactivate"_s, u"何建国"_s, u"--to"_s, u"许晓燕"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.object().value(u"cases"_s).toArray().size(), 1);
    QCOMPARE(asHe({u"case"_s, u"list"_s}).exitCode, 4);
    QCOMPARE(
        asHead({u"case"_s, u"list"_s}).array().first().toObject().value(u"mediator"_s).toString(),
        u"许晓燕"_s);
}

void CtlPeopleTest::passwordsAreSetAnew()
{
    QCOMPARE(asAdmin({u"user"_s, u"add"_s, u"周小川"_s, u"--roles"_s, u"mediator"_s,
                      u"--new-password-file"_s, file(u"new"_s, u"Regen-im-Mai-7"_s)})
                 .exitCode,
             0);
    QCOMPARE(as(u"周小川"_s, u"Regen-im-Mai-7"_s,
                {u"user"_s, u"password"_s, u"--new-password-file"_s, file(u"own"_s, mainPassword)})
                 .exitCode,
             0);
    // Two officers for the administrator, who forgot.
    const CtlRun two = asHead({u"user"_s, u"password"_s, u"管理员甲"_s, u"--with"_s, u"周小川"_s,
                               u"--with-password-file"_s, file(u"second"_s, mainPassword)});
    QCOMPARE(two.exitCode, 0);
    const QString made = two.object().value(u"password"_s).toString();
    QCOMPARE(asAdmin({u"user"_s, u"list"_s}).exitCode, 4);
    QCOMPARE(as(u"管理员甲"_s, made, {u"user"_s, u"add"_s, u"甲"_s, u"--roles"_s, u"inspector"_s})
                 .exitCode,
             1);
    // And the recovery key for everybody.
    const CtlRun recovered =
        as(u"管理员甲"_s, {},
           {u"user"_s, u"password"_s, u"管理员甲"_s, u"--recovery-key-file"_s,
            file(u"key"_s, m_recovery), u"--new-password-file"_s, file(u"own"_s, mainPassword)});
    QCOMPARE(recovered.exitCode, 0);
    QCOMPARE(asAdmin({u"user"_s, u"list"_s}).exitCode, 0);
}

void CtlPeopleTest::guessingWaits()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(as(u"周小川"_s, u"falsch-falsch"_s, {u"case"_s, u"list"_s})
                     .error()
                     .value(u"code"_s)
                     .toString(),
                 u"store.wrong-password"_s);
    // Argon2 itself takes longer than the first waits, so only the count is looked at here.
    QFile in(m_store + u"/retries"_s);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray kept = in.readAll();
    QVERIFY(kept.contains("\"failed\":4"));
    QVERIFY(!kept.contains("周小川"));
}

void CtlPeopleTest::wrongUseIsUsage()
{
    QCOMPARE(asHead({u"user"_s}).exitCode, 2);
    QCOMPARE(asHead({u"user"_s, u"add"_s, u"某"_s}).exitCode, 2);
    QCOMPARE(
        asHead({u"user"_s, u"password"_s, u"某"_s, u"--with-password-file"_s, u"x"_s}).exitCode, 2);
    QCOMPARE(asAdmin({u"user"_s, u"add"_s, u"某"_s, u"--roles"_s, u"boss"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(CtlPeopleTest)
#include "ctlpeopletest.moc"
