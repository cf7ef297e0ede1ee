// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace hezhong {

/// A word that gives something up, with what makes it harmless.
struct PhraseAct {
    QString text;
    QStringList unless;     ///< harmless if the sentence says one of these
    QStringList unlessHere; ///< harmless if the same part of the sentence says one of these
    bool conditional = false; ///< harmless if the part of the sentence ends in 的 (“不缴纳的，……”)
};

/// One kind of clause to recognise: an act close to a subject in the same part of a sentence, or an act
/// without an object of its own after a part that names the subject.
struct PhraseRule {
    QString code;
    QString card;
    QString earlierCard; ///< before `card` was in force; may be empty
    QStringList subjects;
    QList<PhraseAct> acts;
    QStringList unless;     ///< harmless if the sentence says one of these
    QStringList betweenNot; ///< harmless if one of these stands between act and subject
};

/// Words shared by all rules.
struct PhraseBook {
    QStringList negationsAnywhere; ///< before the act, in the same part of the sentence
    QStringList negationsDirectly; ///< right before the act
    QStringList conditions;        ///< before the act: “if”; ^ stands for the start of the part
    QStringList fillers;           ///< words after an act that are no object of their own
    QList<PhraseRule> rules;
};

/// The phrases of resources/law/phrases.json.
[[nodiscard]] const PhraseBook &phraseBook();

/// The part of the sentence in which the rule was recognised, as written; empty where it was not.
[[nodiscard]] QString recognisePhrase(const PhraseRule &rule, const PhraseBook &book,
                                      const QString &clause);

} // namespace hezhong
