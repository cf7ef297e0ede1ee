// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/codeproblem.h"

namespace hezhong {

/// A unified social credit code of 18 characters (GB 32100) that passed every check.
class CreditCode {
public:
    /// Accepts spaces, hyphens, full-width and small letters. What fails is an Input error at `field`
    /// whose code is that of the first problem of checkCreditCode().
    [[nodiscard]] static Result<CreditCode> parse(const QString &text, const QString &field);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Authority and class, "91" for an enterprise, "81" for a grass-roots union.
    [[nodiscard]] QString kind() const { return m_text.left(2); }
    /// The six digits of the registering office.
    [[nodiscard]] QString region() const { return m_text.mid(2, 6); }

    friend bool operator==(const CreditCode &a, const CreditCode &b)
    {
        return a.m_text == b.m_text;
    }

private:
    explicit CreditCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// What can be read out of a text that should be a credit code, and all that is wrong with it.
struct CreditCodeCheck {
    bool valid = false;
    QString text;   ///< canonical form of what was typed
    QString kind;   ///< "91", or ""
    QString region; ///< six digits, or ""
    QList<CodeProblem> problems;
};

/// Lists every problem: credit-code.length, .characters, .kind, .region, .organisation-check
/// (GB 11714, character 17), .check-digit (character 18).
[[nodiscard]] CreditCodeCheck checkCreditCode(const QString &text);

/// 企业, 个体工商户, 基层工会 … for "91", "92", "81" …; "" when the kind has no name here.
[[nodiscard]] QString creditCodeKindName(const QString &kind);

/// The ninth character for the eight of an organisation code (GB 11714); null for anything else.
[[nodiscard]] QChar organisationCheckCharacter(const QString &first8);
/// The 18th character for the first 17; a null character for anything else.
[[nodiscard]] QChar creditCodeCheckCharacter(const QString &first17);

} // namespace hezhong
