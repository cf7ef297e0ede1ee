// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QList>

namespace hezhong {

struct Desk;

/// A clause that many agreements have.
struct ClausePhrase {
    QString title;    ///< as the list shows it, in the language of the window
    QString text;     ///< Chinese in every language: it goes into the agreement
    QString category; ///< 常用, 款项支付 …, in the language of the window
};

/// Common clauses and then the office's library (clauselibrary.h), with the parties, sums and days of
/// this agreement filled in; what is not known yet is left as a blank to be filled (＿＿).
[[nodiscard]] QList<ClausePhrase> clausePhrases(const Desk &desk, const CaseFile &file,
                                                const AgreementFile &agreement);

} // namespace hezhong
