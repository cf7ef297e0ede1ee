// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/questionsheet.h"

namespace hezhong {

/// The answers to one sheet, by side, all of the right type.
class SheetAnswers {
public:
    SheetAnswers(const QuestionSheet &sheet, const QMap<QString, QString> &answers);

    /// Answers that could not be taken: "sheet.answer-key", "sheet.answer", field = the key.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    /// What that side said; what was said for both where the side said nothing by itself.
    [[nodiscard]] QString value(const QString &question, SheetSide side) const;
    /// The answer as a paper says it: 2026年3月1日, 12,300.00, 是; empty without an answer.
    [[nodiscard]] QString words(const QString &question, SheetSide side) const;
    /// True where both sides answered and said different things.
    [[nodiscard]] bool differ(const QString &question) const;
    /// True when all conditions hold by what that side said.
    [[nodiscard]] bool hold(const QList<SheetCondition> &when, SheetSide side) const;

private:
    void take(const QString &key, const QString &text);
    [[nodiscard]] Result<QString> canonical(const SheetQuestion &question, const QString &key,
                                            const QString &text) const;

    const QuestionSheet &m_sheet;
    QMap<QString, QString> m_applicant;
    QMap<QString, QString> m_respondent;
    QMap<QString, QString> m_both;
    QList<Error> m_problems;
};

} // namespace hezhong
