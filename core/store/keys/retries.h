// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>

#include <optional>

namespace hezhong {

/// Wrong passwords of one store, a slot each, in its file `retries`: who guesses has to wait longer
/// and longer, also after a restart, and nobody is ever locked out. The file holds no name. When it
/// cannot be read, every slot waits the longest time from when it was last written on.
class Retries {
public:
    /// What is free before waiting begins, and the longest wait.
    static constexpr int FreeTries = 3;
    static constexpr int LongestSeconds = 60;

    Retries(const QString &folder, const Clock &clock);

    /// Seconds between the last of `failed` wrong tries in a row and the next try.
    [[nodiscard]] static int secondsAfter(int failed);
    /// Seconds until this slot may be tried again; 0 now.
    [[nodiscard]] int secondsLeft(const QString &slot) const;
    /// Wrong tries in a row so far.
    [[nodiscard]] int failed(const QString &slot) const;

    /// Lets `unlock` try, unless it is too early (store.retry-wait), and counts a wrong password.
    template <class Unlock>
    [[nodiscard]] auto attempt(const QString &slot, Unlock unlock) -> decltype(unlock())
    {
        if (const int seconds = secondsLeft(slot); seconds > 0)
            return fail(tooEarly(seconds, load().value(slot)));
        auto result = unlock();
        if (result)
            forget(slot);
        else if (result.error().code == QLatin1String("store.wrong-password"))
            count(slot);
        return result;
    }

private:
    struct Record {
        int failed = 0;
        qint64 last = 0;     ///< milliseconds since 1970
        bool isKnown = true; ///< false: the file did not say
    };
    struct Records {
        QHash<QString, Record> known;
        std::optional<Record>
            others; ///< for slots that a file which could not be read may have had

        [[nodiscard]] Record value(const QString &slot) const
        {
            return known.value(slot, others.value_or(Record()));
        }
    };
    [[nodiscard]] static Error tooEarly(int seconds, const Record &record);
    [[nodiscard]] Records load() const;
    [[nodiscard]] Record unread() const;
    void save(const Records &records) const;
    void count(const QString &slot);
    void forget(const QString &slot);

    QString m_file;
    const Clock &m_clock;
};

} // namespace hezhong
