// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QStringList>

#include <utility>

namespace hezhong {

/// How much is asked of a part of the reliability tool.
struct RunWish {
    int count = 0; ///< kills, steps, tamperings …; 0: the part's own long form
    quint64 seed = 1;
    double minutes = 0; ///< stop after so long; 0: when the count is reached
};

/// What came of one kind of trial.
struct Tally {
    QString kind; ///< "faults: one EIO"
    QList<std::pair<QString, qint64>> figures;
    QStringList
        losses; ///< sentences: what was lost, half done, damaged or told wrongly; empty: good

    void add(const QString &figure, qint64 value) { figures.append({figure, value}); }
    [[nodiscard]] qint64 figure(const QString &name) const
    {
        for (const auto &[known, value] : figures)
            if (known == name)
                return value;
        return 0;
    }
    /// One line for the summary.
    [[nodiscard]] QString line() const
    {
        QStringList parts;
        for (const auto &[name, value] : figures)
            parts += QStringLiteral("%1 %2").arg(value).arg(name);
        parts += QStringLiteral("%1 lost or wrong").arg(losses.size());
        return kind + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
};

/// Time that is left of RunWish::minutes.
class Deadline {
public:
    explicit Deadline(double minutes) : m_milliseconds(static_cast<qint64>(minutes * 60'000))
    {
        m_timer.start();
    }
    [[nodiscard]] bool isOver() const
    {
        return m_milliseconds > 0 && m_timer.elapsed() > m_milliseconds;
    }

private:
    qint64 m_milliseconds;
    QElapsedTimer m_timer;
};

} // namespace hezhong
