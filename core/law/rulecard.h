// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace hezhong {

/// How well a rule card was checked.
enum class Sureness {
    Text,     ///< read in the statute or on a page of the authority
    Copy,     ///< read in a public copy or in public code only
    Practice, ///< a common reading; no source settles it
    Memory,   ///< general knowledge that still has to be looked up
};

/// "text", "copy", "practice" or "memory".
[[nodiscard]] QString surenessCode(Sureness sureness);
/// What the user is told about it: 已与原文核对, 来自公开抄录 …
[[nodiscard]] QString surenessName(Sureness sureness);

/// One rule of law in our own words, as it stood for a time. A rule whose number or content changed has
/// one card for each version, all with the same id. Data of resources/law/rules.json.
struct RuleCard {
    QString id;      ///< never changes: "judicial-confirmation"
    QString title;   ///< what it is about
    QString law;     ///< name or number of the law
    QString article; ///< "第二百零五条"; empty where the whole paper is meant
    QDate from;      ///< first day in force; invalid where the day could not be found
    QDate until;     ///< last day in force; invalid while it is in force
    QString text;    ///< the rule in our own words
    Sureness sure = Sureness::Memory;
    QString source;     ///< where it was read
    QString sourceDate; ///< when: "2026-09"

    /// Law and article as a calculation or a limit cites it: 民事诉讼法第二百零五条.
    [[nodiscard]] QString basis() const { return law + article; }
    [[nodiscard]] bool inForceOn(const QDate &day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
};

/// Every version of every built-in card, in the order of the file; versions of one id stand together,
/// oldest first.
[[nodiscard]] const QList<RuleCard> &ruleCards();

/// The cards in force on that day, one for each id.
[[nodiscard]] QList<RuleCard> ruleCardsOn(const QDate &day);

/// The version of a card in force on that day; nothing for an unknown id or a day without a version.
[[nodiscard]] std::optional<RuleCard> ruleCard(const QString &id, const QDate &day);

/// All versions of one card, oldest first; empty for an unknown id.
[[nodiscard]] QList<RuleCard> ruleCardVersions(const QString &id);

/// Ids of the cards that the articles of `basis` cite; several articles may be joined with ；. Any
/// version counts, since an old calculation keeps the number that it was printed with.
[[nodiscard]] QStringList ruleCardsOfBasis(const QString &basis);

/// The same for a list of articles, each id once.
[[nodiscard]] QStringList ruleCardsOfBasis(const QStringList &basis);

/// How sure the least sure of these cards is, by their newest versions; Text for no cards.
[[nodiscard]] Sureness leastSure(const QStringList &ids);

/// Reads a file of cards: {"sources":{KEY:{"name","date"}},"cards":[{"id","title","versions":[{"from",
/// "until","law","article","text","sure","source"}]}]}. Faults are Input errors "rules.…" whose field is
/// `field` with the place inside: "rules.json.cards[3].versions[1].until".
[[nodiscard]] Result<QList<RuleCard>> readRuleCards(const QByteArray &json, const QString &field);

} // namespace hezhong
