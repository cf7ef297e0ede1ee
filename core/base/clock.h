// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace hezhong {

/// Where every part of the program asks for the time, so that tests can set it.
class Clock {
public:
    virtual ~Clock();
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The office's calendar day: the machine's local date.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// The machine's clock; HEZHONG_TODAY=YYYY-MM-DD moves the date for demonstrations and screenshots.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] QDateTime now() const override;

private:
    qint64 m_shiftDays = 0;
};

/// A clock that stands still until it is moved.
class ManualClock final : public Clock {
public:
    explicit ManualClock(const QDateTime &start) : m_now(start.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &time) { m_now = time.toUTC(); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace hezhong
