// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/retries.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MostBytes = 1 << 16;
constexpr int MostCounted = 1000000;
} // namespace

Retries::Retries(const QString &folder, const Clock &clock)
    : m_file(QDir(folder).filePath(u"retries"_s)), m_clock(clock)
{}

int Retries::secondsAfter(int failed)
{
    if (failed <= FreeTries)
        return 0;
    const int doublings = std::min(failed - FreeTries - 1, 10);
    return std::min(1 << doublings, LongestSeconds);
}

int Retries::secondsLeft(const QString &slot) const
{
    const Record record = load().value(slot);
    const qint64 wait = 1000LL * secondsAfter(record.failed);
    // A clock that was set back must not make the wait longer than it ever is.
    const qint64 passed = std::max<qint64>(m_clock.now().toMSecsSinceEpoch() - record.last, 0);
    return wait <= passed ? 0 : static_cast<int>((wait - passed + 999) / 1000);
}

int Retries::failed(const QString &slot) const
{
    return load().value(slot).failed;
}

Error Retries::tooEarly(int seconds, int failed)
{
    return storeFault(u"store.retry-wait"_s,
                      words("store", "密码已连续 %1 次不正确，请 %2 秒后再试，数据没有改动。")
                          .arg(failed)
                          .arg(seconds),
                      words("store", "忘记密码时，可以请系统管理员重设，或者使用恢复密钥。"),
                      QString::number(seconds));
}

QHash<QString, Retries::Record> Retries::load() const
{
    QHash<QString, Record> records;
    const auto bytes = readWholeFile(m_file, MostBytes);
    if (!bytes)
        return records;
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QJsonObject one = it.value().toObject();
        records.insert(it.key(), {std::clamp(one.value(u"failed"_s).toInt(), 0, MostCounted),
                                  one.value(u"last"_s).toInteger()});
    }
    return records;
}

void Retries::save(const QHash<QString, Record> &records) const
{
    QJsonObject json;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        json.insert(it.key(), QJsonObject{{u"failed"_s, it->failed}, {u"last"_s, it->last}});
    // A folder that cannot be written cannot be opened for work either, so nothing hangs on this.
    static_cast<void>(writeWholeFile(m_file, QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void Retries::count(const QString &slot)
{
    QHash<QString, Record> records = load();
    Record &record = records[slot];
    record.failed = std::min(record.failed + 1, MostCounted);
    record.last = m_clock.now().toMSecsSinceEpoch();
    save(records);
}

void Retries::forget(const QString &slot)
{
    QHash<QString, Record> records = load();
    if (records.remove(slot) > 0)
        save(records);
}

} // namespace hezhong
