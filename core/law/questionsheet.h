// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace hezhong {

/// What an answer is.
enum class SheetQuestionType {
    Date,   ///< YYYY-MM-DD
    Money,  ///< yuan
    Number, ///< not negative, at most two decimals
    Choice, ///< one of the choices
    Text,
};

/// Who is asked, and who holds a piece of evidence or raises a defence.
enum class SheetSide { Applicant, Respondent, Both, Third };

/// "applicant", "respondent", "both", "third".
[[nodiscard]] QString sheetSideCode(SheetSide side);
/// "date", "money", "number", "choice", "text".
[[nodiscard]] QString sheetQuestionTypeCode(SheetQuestionType type);

struct SheetChoice {
    QString value; ///< "yes"
    QString text;  ///< 是
};

/// One question of a sheet. Where both sides are asked, an answer may be given for each of them under
/// "ID.applicant" and "ID.respondent"; where they differ, it is a point in dispute.
struct SheetQuestion {
    QString id;
    QString text;
    SheetQuestionType type = SheetQuestionType::Text;
    SheetSide side = SheetSide::Both;
    QString unit; ///< 元/月; may be empty
    QString hint; ///< may be empty
    bool required = false;
    QList<SheetChoice> choices;
};

/// Evidence that is usually needed.
struct SheetEvidence {
    QString name;
    SheetSide holder = SheetSide::Both;
    QString proves;
};

/// What a side usually says against the claim.
struct SheetDefence {
    SheetSide side = SheetSide::Respondent;
    QString text;
    QString card; ///< id of the rule card to look at; may be empty
};

/// Holds when the answer is one of `is`, or, where `is` is empty, when there is an answer.
struct SheetCondition {
    QString question;
    QStringList is;
};

/// A line of the hearing outline or a point in dispute, with {question-id} filled in.
struct SheetLine {
    QString text;
    QList<SheetCondition> when; ///< all of them
};

/// A claim that the answers make. Its text may hold {question-id}, {amount} and {quantity}.
struct SheetClaim {
    QString id;
    QString text;
    QString calculator;          ///< may be empty
    QMap<QString, QString> keys; ///< calculator key → question id, or "=value" for a fixed one
    QString amountFrom; ///< question whose answer is the amount; for claims without calculator
    QList<SheetCondition> when;
    QString card; ///< id of a rule card
};

/// The questions, evidence, defences and claims of one common cause (要素式), for the mediator to go
/// through. Data of resources/law/sheets; docs/law.md describes the file so that an office can write one.
struct QuestionSheet {
    QString id;
    QString title;
    int version = 1;
    QStringList causes; ///< codes of causes of action of 2026
    QStringList cards;  ///< ids of rule cards
    QList<SheetQuestion> questions;
    QList<SheetEvidence> evidence;
    QList<SheetDefence> defences;
    QList<SheetClaim> claims;
    QList<SheetLine> outline;
    QList<SheetLine> points;
    bool builtIn = false;

    [[nodiscard]] const SheetQuestion *question(const QString &questionId) const;
};

/// Reads one sheet and checks it whole. Input errors "sheet.…" name the place: "FIELD.claims[0].keys.start".
/// Codes: "sheet.missing", "sheet.type", "sheet.unknown-key", "sheet.value", "sheet.duplicate",
/// "sheet.reference" (an unknown question), "sheet.calculator", "sheet.card", "sheet.cause".
[[nodiscard]] Result<QuestionSheet> readQuestionSheet(const QByteArray &json, const QString &field);

/// The sheets that an office works with: the built-in ones, and its own beside or instead of them.
class QuestionSheets {
public:
    /// The sheets of resources/law/sheets.
    [[nodiscard]] static const QuestionSheets &builtIn();
    /// Adds an office's own sheet; one with the id of another takes its place. On a fault nothing changes.
    [[nodiscard]] Status add(const QByteArray &json, const QString &field);

    [[nodiscard]] const QList<QuestionSheet> &all() const { return m_sheets; }
    [[nodiscard]] std::optional<QuestionSheet> find(const QString &id) const;
    /// The sheets for a cause of action; "205.5" also finds those for "205".
    [[nodiscard]] QList<QuestionSheet> forCause(const QString &code) const;

private:
    QList<QuestionSheet> m_sheets;
};

} // namespace hezhong
