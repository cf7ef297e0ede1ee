// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/model/jsonreader.h"

#include <QFile>

#include <cstdio>

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestInput = 64LL * 1024 * 1024;
}

Result<QString> Context::password() const
{
    if (!passwordFile.isEmpty()) {
        HEZHONG_ASSIGN(const QByteArray bytes,
                       readWholeFile(passwordFile, 4096, u"password-file"_s));
        QString text = QString::fromUtf8(bytes);
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        return text;
    }
    if (!qEnvironmentVariableIsSet("HEZHONG_PASSWORD"))
        return fail(badInput(
            u"password.missing"_s, u"password"_s, words("ctl", "没有给出密码。"),
            words("ctl",
                  "请设置环境变量 HEZHONG_PASSWORD，或者用 --password-file 指定密码文件。")));
    return qEnvironmentVariable("HEZHONG_PASSWORD");
}

Result<const LawBook *> Context::book()
{
    if (!storeFolder.isEmpty())
        HEZHONG_TRY(desk());
    return &m_book;
}

Result<Desk> Context::desk()
{
    if (!m_store) {
        if (storeFolder.isEmpty())
            return fail(Error{Fault::Usage,
                              u"usage.store"_s,
                              words("ctl", "没有指定案件库。"),
                              u"store"_s,
                              words("ctl", "请用 --store 指明案件库所在的文件夹。"),
                              {}});
        HEZHONG_ASSIGN(const QString secret, password());
        HEZHONG_ASSIGN(m_store, Store::open(storeFolder, {userName, secret, {}}, m_clock));
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
    return standardInput.readAll();
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
