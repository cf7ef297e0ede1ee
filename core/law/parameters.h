// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>

#include <optional>

namespace hezhong {

/// A figure that an authority sets for a place and a time: a minimum wage, a national income.
struct Parameter {
    QString id;     ///< "national-urban-income", "minimum-wage-tier-1"
    QString region; ///< code prefix it holds for: "51"; empty for the whole country
    QDate from;     ///< first day in force
    QDate until;    ///< last day in force; invalid while it is in force
    Money amount;
    bool verified = false; ///< compared with the authority's own publication
    QString source;
};

/// The dated figures that calculators may need; an office replaces them when they change.
class Parameters {
public:
    Parameters() = default;
    /// The figures of resources/law/parameters.json.
    [[nodiscard]] static const Parameters &builtIn();
    /// Reads {"values":[{"id","region","from","until","amount","verified","source"}]}; faults are Input
    /// errors "parameters.…" whose field is `field` with the place inside: "file.values[2].amount".
    [[nodiscard]] static Result<Parameters> parse(const QByteArray &json, const QString &field);

    /// The same figures with an office's own before them.
    [[nodiscard]] Parameters withOwn(const QList<Parameter> &own) const;

    [[nodiscard]] const QList<Parameter> &all() const { return m_all; }
    /// The figure in force on `day` for `region`: an office's own before a built-in one, then the most
    /// recent.
    [[nodiscard]] std::optional<Parameter> find(const QString &id, const QString &region,
                                                const QDate &day) const;

private:
    QList<Parameter> m_all;
    qsizetype m_own = 0; ///< so many of the first are the office's
};

} // namespace hezhong
