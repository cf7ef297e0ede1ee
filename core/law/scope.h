// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace hezhong {

/// What part a question of the checklist plays.
enum class ScopeGroup {
    Relation,  ///< who the two sides are to each other
    Matter,    ///< one of the six heads of 调解仲裁法 art. 2
    Platform,  ///< asked of platform workers only
    OverAge,   ///< asked of workers above retirement age only
    Exclusion, ///< if yes, it is no labour dispute
    Special,   ///< if yes, another track is open beside
};

/// What an answer means for the matter.
enum class ScopeEffect {
    None,
    In,    ///< within the scope by itself
    Head,  ///< within the scope if the two sides are employer and worker
    Out,   ///< no labour dispute
    Other, ///< goes another way, though it may be mediated
};

/// What follows from one of the two answers of a question.
struct ScopeAnswer {
    ScopeEffect effect = ScopeEffect::None;
    QString reason; ///< a finished sentence, for the screen and for the refusal notice
    QString where;  ///< where to go instead; may be empty
    QString card;   ///< id of a rule card
    QDate from;     ///< first day on which it holds; invalid: always
};

/// One yes-or-no question of the checklist, a row of resources/law/scope.json.
struct ScopeItem {
    QString key; ///< "over-age"
    ScopeGroup group = ScopeGroup::Matter;
    QString question;
    QString hint; ///< may be empty
    QString card;
    ScopeAnswer yes;
    ScopeAnswer no;
};

/// Every question, in the order in which it is asked.
[[nodiscard]] const QList<ScopeItem> &scopeItems();
[[nodiscard]] std::optional<ScopeItem> scopeItem(const QString &key);
/// "relation", "matter", "platform", "over-age", "exclusion", "special".
[[nodiscard]] QString scopeGroupCode(ScopeGroup group);

enum class ScopeState {
    Undecided,  ///< answers are missing that decide
    InScope,    ///< a labour or personnel dispute: may be accepted
    Partly,     ///< some of it; the rest goes another way
    OtherTrack, ///< another way is open; mediation is possible if both want it
    OutOfScope, ///< not accepted, with written reasons (企业劳动争议协商调解规定 art. 22)
};

/// "undecided", "in-scope", "partly", "other-track", "out-of-scope".
[[nodiscard]] QString scopeStateCode(ScopeState state);
[[nodiscard]] QString scopeStateName(ScopeState state);

/// One thing that an answer showed. Its texts are Chinese in every language: they go into papers.
struct ScopeFinding {
    QString key;
    ScopeEffect effect = ScopeEffect::None;
    QString reason;
    QString where;
    QString card;
};

struct ScopeResult {
    ScopeState state = ScopeState::Undecided;
    QList<ScopeFinding>
        findings;        ///< what speaks for it and against it, in the order of the questions
    QStringList missing; ///< keys of the questions to ask next
    QStringList warnings;
    QStringList cards;
};

/// Judges the answers (key → yes) as the law stands on that day. Exclusions come first; an over-age or
/// platform worker is judged by the rules made for them; otherwise a relation and one head are needed.
/// Input errors: "scope.key" for an unknown question, field = the key.
[[nodiscard]] Result<ScopeResult> checkScope(const QMap<QString, bool> &answers, const QDate &day);

/// Reads KEY=yes|no texts. Input errors: "scope.key", "scope.answer", field = the key.
[[nodiscard]] Result<QMap<QString, bool>> readScopeAnswers(const QMap<QString, QString> &values);

} // namespace hezhong
