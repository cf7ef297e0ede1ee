// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

namespace hezhong {

/// The clauses that come with the program (resources/law/clauses.json). They end on papers, so they
/// are Chinese in every language of the window; their titles are shown with shownTitle().
struct ClauseText {
    QString id;       ///< "payment-once"
    QString category; ///< "payment"
    QString title;    ///< 一次付清
    QString text;     ///< with blanks in braces: {金额}
};
struct ClauseCategory {
    QString id;
    QString title; ///< 款项支付
};

[[nodiscard]] const QList<ClauseText> &builtInClauses();
[[nodiscard]] const QList<ClauseCategory> &clauseCategories();

/// Names that fillClause() knows: 金额, 日期, 收款人, 支付方式, 分期, 份数, 申请人, 被申请人, 调解组织.
[[nodiscard]] QStringList knownClauseBlanks();

/// The clause with what this case and this agreement know: sum (else what is claimed), day of
/// performance or of the first payment, payee, manner, instalments, names. Every other blank, and one
/// that nothing is known of, becomes ＿＿ (a day ＿＿年＿＿月＿＿日).
[[nodiscard]] QString fillClause(const QString &text, const CaseFile &file,
                                 const AgreementFile &agreement);

/// The first blank (＿＿) at or behind `from`; a length of 0: none.
struct ClauseBlank {
    qsizetype from = 0;
    qsizetype length = 0;
};
[[nodiscard]] ClauseBlank nextBlank(const QString &text, qsizetype from);

} // namespace hezhong
