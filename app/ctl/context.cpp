// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/model/jsonreader.h"
#include "core/store/keys/secretkey.h"
#include "core/store/keys/wipetext.h"

#include <QFile>

#include <cstdio>

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestInput = 64LL * 1024 * 1024;
}

Result<QString> Context::password() const
{
    if (!passwordFile.isEmpty())
        return secretFrom(passwordFile, u"password-file"_s);
    if (!qEnvironmentVariableIsSet("HEZHONG_PASSWORD"))
        return fail(badInput(
            u"password.missing"_s, u"password"_s, words("ctl", "没有给出密码。"),
            words("ctl",
                  "请设置环境变量 HEZHONG_PASSWORD，或者用 --password-file 指定密码文件。")));
    return qEnvironmentVariable("HEZHONG_PASSWORD");
}

Result<QString> Context::secretFrom(const QString &file, const QString &field)
{
    HEZHONG_ASSIGN(QByteArray bytes, readWholeFile(file, 4096, field));
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

Result<const LawBook *> Context::book()
{
    if (!storeFolder.isEmpty())
        HEZHONG_TRY(desk());
    return &m_book;
}

Result<Desk> Context::desk()
{
    if (m_store || storeFolder.isEmpty())
        return deskOf({});
    Credentials who{userName, {}, {}};
    const Wiper wiper(who.password);
    HEZHONG_ASSIGN(who.password, password());
    return deskOf(who);
}

Result<Desk> Context::deskByRecovery(const QString &user, const QString &recoveryKey)
{
    return deskOf({user.isEmpty() ? userName : user, {}, recoveryKey});
}

Result<Desk> Context::deskOf(const Credentials &who)
{
    if (!m_store) {
        if (storeFolder.isEmpty())
            return fail(Error{Fault::Usage, u"usage.store"_s, words("ctl", "没有指定案件库。"), u"store"_s,
                              words("ctl", "请用 --store 指明案件库所在的文件夹。"), {}});
        HEZHONG_ASSIGN(m_store, Store::open(storeFolder, who, m_clock));
        HEZHONG_TRY(m_book.reload(*m_store));
    }
    return Desk{m_store.get(), &m_book.calendar(), &m_book};
}

Result<QByteArray> Context::input(const QString &file, const QString &field) const
{
    if (file != u"-"_s)
        return readWholeFile(file, largestInput, field);
    QFile standardInput;
    if (!standardInput.open(stdin, QIODevice::ReadOnly))
        return fail(badInput(u"file.read"_s, field, words("ctl", "读不到标准输入，没有执行。"),
                             words("ctl", "请检查管道前的命令，或者改用文件。")));
    // A pipe can go on for ever.
    QByteArray bytes = standardInput.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return fail(badInput(u"file.too-large"_s, field, words("ctl", "标准输入过大，没有执行。"),
                             words("ctl", "请检查管道前的命令。")));
    return bytes;
}

Result<QJsonObject> Context::jsonInput(const QString &file, const QString &field) const
{
    HEZHONG_ASSIGN(const QByteArray bytes, input(file, field));
    return parseJsonObject(bytes, field);
}

QStringList warningLines(const QList<Warning> &warnings)
{
    QStringList lines;
    for (const Warning &warning : warnings)
        lines += words("ctl", "提示：%1").arg(warning.message);
    return lines;
}

} // namespace hezhong::ctl
