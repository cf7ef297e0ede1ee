// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/ranking.h"

#include <algorithm>
#include <utility>

namespace hezhong {

void Ranking::startWord(int words)
{
    ++m_word;
    m_weight = words;
}

void Ranking::add(const Entry &entry, double rank)
{
    Group &group = m_groups[entry.caseId.isEmpty() ? entry.id : entry.caseId];
    if (group.lastWord != m_word) {
        group.lastWord = m_word;
        group.words += m_weight;
        group.lastRank = 0;
    }
    if (rank < group.lastRank) {
        group.rank += rank - group.lastRank;
        group.lastRank = rank;
    }
    Candidate &candidate = group.candidates[entry.id];
    candidate.entry = entry;
    candidate.words += std::exchange(candidate.lastWord, m_word) == m_word ? 0 : m_weight;
    candidate.rank += rank;
}

QList<Ranking::Entry> Ranking::best(int words) const
{
    QList<std::pair<double, Entry>> found;
    for (const Group &group : m_groups) {
        if (group.words < words)
            continue;
        Candidate best;
        for (const Candidate &one : group.candidates)
            if (one.words > best.words || (one.words == best.words && one.rank < best.rank))
                best = one;
        found.append({group.rank, best.entry});
    }
    // Ids sort by time of making: among equals the newest stands first, and the order never wavers.
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.id > b.second.id;
    });
    QList<Entry> entries;
    for (const auto &[rank, entry] : std::as_const(found))
        entries.append(entry);
    return entries;
}

} // namespace hezhong
