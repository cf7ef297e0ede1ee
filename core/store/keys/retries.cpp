// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/retries.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/ownfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MostBytes = 1 << 16;
constexpr int MostCounted = 1000000;
/// Of a slot whose count is lost: enough for the longest wait.
constexpr int UnknownCount = Retries::FreeTries + 8;
const QString othersName = u"others"_s;
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
    const Record record = load().value(slot);
    return record.isKnown ? record.failed : 0;
}

Error Retries::tooEarly(int seconds, const Record &record)
{
    const QString what =
        record.isKnown
            ? words("store", "密码已连续 %1 次不正确，请 %2 秒后再试，数据没有改动。")
                  .arg(record.failed)
                  .arg(seconds)
            : words("store", "读不出密码错误次数的记录，为安全起见请 %1 秒后再试，数据没有改动。")
                  .arg(seconds);
    return storeFault(u"store.retry-wait"_s, what,
                      words("store", "忘记密码时，可以请系统管理员重设，或者使用恢复密钥。"),
                      QString::number(seconds));
}

Retries::Record Retries::unread() const
{
    // The time of the file stands even where its content cannot be read.
    const QDateTime written = QFileInfo(m_file).lastModified();
    const QDateTime now = m_clock.now();
    return {UnknownCount, (written.isValid() ? std::min(written, now) : now).toMSecsSinceEpoch(),
            false};
}

Retries::Records Retries::load() const
{
    if (!QFile::exists(m_file))
        return {};
    const auto bytes = readOwnFile(m_file, MostBytes);
    const QJsonDocument document =
        bytes && *bytes ? QJsonDocument::fromJson(**bytes) : QJsonDocument();
    Records records;
    if (!document.isObject()) {
        records.others = unread();
        return records;
    }
    const QJsonObject json = document.object();
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QJsonObject one = it.value().toObject();
        const Record record{std::clamp(one.value(u"failed"_s).toInt(), 0, MostCounted),
                            one.value(u"last"_s).toInteger(), it.key() != othersName};
        if (record.isKnown)
            records.known.insert(it.key(), record);
        else
            records.others = record;
    }
    return records;
}

void Retries::save(const Records &records) const
{
    QJsonObject json;
    const auto add = [&json](const QString &name, const Record &record) {
        json.insert(name, QJsonObject{{u"failed"_s, record.failed}, {u"last"_s, record.last}});
    };
    for (auto it = records.known.cbegin(); it != records.known.cend(); ++it)
        add(it.key(), *it);
    if (records.others)
        add(othersName, *records.others);
    // A folder that cannot be written cannot be opened for work either, so nothing hangs on this.
    static_cast<void>(writeWholeFile(m_file, QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void Retries::count(const QString &slot)
{
    Records records = load();
    Record record = records.value(slot);
    record.failed = std::min(record.failed + 1, MostCounted);
    record.last = m_clock.now().toMSecsSinceEpoch();
    records.known.insert(slot, record);
    save(records);
}

void Retries::forget(const QString &slot)
{
    Records records = load();
    const bool wasCounted = records.known.remove(slot) > 0;
    if (records.others)
        records.known.insert(slot, {});
    if (wasCounted || records.others)
        save(records);
}

} // namespace hezhong
