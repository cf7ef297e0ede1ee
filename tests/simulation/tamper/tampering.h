// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tamperoffice.h"

#include <QMap>
#include <QRandomGenerator>

#include <functional>
#include <optional>

namespace hezhong::tamper {

/// A copy of a store that one change is made to.
struct Victim {
    const TamperOffice &office;
    QString folder;
    QRandomGenerator &random;

    [[nodiscard]] int below(qint64 limit)
    {
        return static_cast<int>(random.bounded(std::max<qint64>(limit, 1)));
    }
    template <class T>
    [[nodiscard]] T any(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }
};

/// What was done, and what a finding must say of it: one of these texts.
struct Tampered {
    QString what;
    QStringList names;
};

/// One way to tamper with a store. Nothing is returned when the victim has nothing of the kind.
struct Kind {
    QString name; ///< "without key: cases.db flip"
    std::function<std::optional<Tampered>(Victim &)> apply;
    bool cutOff = false; ///< made to what a power cut left instead of a closed store
};

/// By somebody who has the files and no key: bytes, pages and whole files.
[[nodiscard]] QList<Kind> kindsWithoutKey();
/// By somebody who has the key and another tool: rows of every table, the journal, the schema.
[[nodiscard]] QList<Kind> kindsWithKey(const TamperOffice &office);

/// Everything that opening, verifying and checking the backups says of a store; empty when it says
/// that all is well.
[[nodiscard]] QStringList look(const TamperOffice &office, const QString &folder);

struct Count {
    int tried = 0;
    int found = 0;
    int named = 0;
};

struct Tally {
    QMap<QString, Count> kinds;
    QStringList misses; ///< one line for each that was not found or not named

    [[nodiscard]] Count all() const;
};

/// Tampers `count` times, each kind as often as any other; the same for the same seed and office.
[[nodiscard]] Tally tamperWith(const TamperOffice &office, int count, quint32 seed,
                               const std::function<void(int done)> &progress = {});

} // namespace hezhong::tamper
