// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace hezhong::fuzz {

/// Random numbers that are the same on every machine: the standard's distributions are not.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /// From 0 to `below` - 1; 0 for 0.
    qsizetype roll(qsizetype below)
    {
        return below < 2 ? 0 : static_cast<qsizetype>(m_engine() % static_cast<quint64>(below));
    }
    bool oneIn(qsizetype chances) { return roll(chances) == 0; }

private:
    std::mt19937_64 m_engine;
};

/// What mutations are made from.
struct Material {
    QList<QByteArray> seeds; ///< inputs to start from, never empty
    QList<QByteArray> words; ///< the dictionary
};

/// Longest input that a mutation makes.
inline constexpr qsizetype longestInput = 64 * 1024;

/// A seed with one to four changes: bits, cuts, splices, repetitions, words, numbers; where it is JSON,
/// mostly members and entries removed, doubled, exchanged, nested or given another type.
[[nodiscard]] QByteArray mutated(const Material &material, Dice &dice);

/// One change of a JSON text; the input as it is when it is none.
[[nodiscard]] QByteArray mutatedJson(const QByteArray &input, const Material &material, Dice &dice);

/// The words of a dictionary in the form of libFuzzer: "word" with \\, \" and \xHH, one a line.
[[nodiscard]] QList<QByteArray> dictionaryWords(const QByteArray &text);

} // namespace hezhong::fuzz
