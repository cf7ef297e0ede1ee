// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/base/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QVersionNumber>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<QList<Migration>> Migrator::builtIn()
{
    static const QRegularExpression fileName(u"^(\\d{4})_.*\\.sql$"_s);
    static const QRegularExpression reader(u"^-- oldest reader: (\\S+)$"_s,
                                           QRegularExpression::MultilineOption);
    QList<Migration> steps;
    const QDir folder(u":/hezhong/migrations"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const auto number = fileName.match(name);
        QFile file(folder.filePath(name));
        if (!number.hasMatch() || !file.open(QIODevice::ReadOnly))
            return fail(internalFault(u"store.migrations"_s, name));
        const QByteArray sql = file.readAll();
        const auto oldest = reader.match(QString::fromUtf8(sql));
        const int expected = static_cast<int>(steps.size()) + 1;
        if (number.captured(1).toInt() != expected || !oldest.hasMatch())
            return fail(internalFault(u"store.migrations"_s, name));
        steps.append({expected, name.chopped(4), oldest.captured(1), sql});
    }
    if (steps.isEmpty())
        return fail(internalFault(u"store.migrations"_s, u"none"_s));
    return steps;
}

Result<bool> Migrator::run(const std::function<Status(int)> &backup)
{
    HEZHONG_ASSIGN(const QVariant current, m_database.value(u"PRAGMA user_version"_s));
    const int version = current.toInt();
    const int newest = m_steps.isEmpty() ? 0 : m_steps.constLast().number;
    if (version > newest)
        HEZHONG_TRY(checkNewer(version));
    if (version >= newest)
        return false;
    if (version > 0)
        HEZHONG_TRY(backup(version));
    HEZHONG_TRY(apply(m_steps.mid(version)));
    return true;
}

Status Migrator::checkNewer(int version) const
{
    HEZHONG_ASSIGN(const QVariant oldest,
                   m_database.value(u"SELECT value FROM meta WHERE key='oldest_reader'"_s));
    const auto needed = QVersionNumber::fromString(oldest.toString());
    if (!needed.isNull() && needed <= QVersionNumber::fromString(QStringLiteral(HEZHONG_VERSION)))
        return {};
    return fail(storeFault(
        u"store.too-new"_s,
        words("store", "这份数据由更新版本的程序保存，当前版本 %1 不能打开，数据没有改动。")
            .arg(QStringLiteral(HEZHONG_VERSION)),
        words("store", "请把程序升级到 %1 或更高版本。").arg(oldest.toString()),
        u"schema %1"_s.arg(version)));
}

Status Migrator::apply(const QList<Migration> &steps)
{
    HEZHONG_TRY(m_database.execute(u"BEGIN IMMEDIATE"_s));
    Status done;
    for (const Migration &step : steps) {
        done = m_database.script(step.sql);
        if (done)
            done = m_database.execute(u"INSERT INTO meta (key, value) VALUES ('oldest_reader', ?) "
                                      "ON CONFLICT (key) DO UPDATE SET value=excluded.value"_s,
                                      {step.oldestReader});
        if (done)
            done = m_database.execute(u"PRAGMA user_version=%1"_s.arg(step.number));
        if (!done)
            break;
    }
    if (done)
        done = m_database.execute(u"COMMIT"_s);
    if (!done)
        m_database.rollback();
    return done;
}

} // namespace hezhong
