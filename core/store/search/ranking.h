// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace hezhong {

/// Gathers what the words of a query found, by case: a case fits when every word stands somewhere
/// in it, be it in different parts.
class Ranking {
public:
    struct Entry {
        QString kind;
        QString id;
        QString caseId;
    };

    /// What is added from now on was found by another word, which counts for `words` of them.
    void startWord(int words);
    /// The smaller the rank the better.
    void add(const Entry &entry, double rank);
    /// The best entry of every case, and of what belongs to none, in which `words` words stand;
    /// best first.
    [[nodiscard]] QList<Entry> best(int words) const;

private:
    struct Candidate {
        Entry entry;
        int words = 0;
        double rank = 0;
        int lastWord = -1;
    };
    struct Group {
        QHash<QString, Candidate> candidates;
        int words = 0;
        double rank = 0;
        int lastWord = -1;
        double lastRank = 0;
    };

    QHash<QString, Group> m_groups;
    int m_word = -1;
    int m_weight = 1;
};

} // namespace hezhong
