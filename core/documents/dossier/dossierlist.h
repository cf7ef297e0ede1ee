// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace hezhong {

/// When an item of the list concerns a case. What is empty asks for nothing.
struct DossierCondition {
    QStringList outcomes; ///< codes of Outcome, and "refused"
    QStringList sources;  ///< codes of CaseSource
    QStringList profiles; ///< codes of OfficeProfile
    QStringList flags;    ///< accepted, decided, finished, agents, collective, evidence, hearings

    [[nodiscard]] bool isEmpty() const
    {
        return outcomes.isEmpty() && sources.isEmpty() && profiles.isEmpty() && flags.isEmpty();
    }
};

/// One thing that the archive file of a case is looked through for.
struct DossierRule {
    QString rule; ///< stable id
    QString title;
    QString test;         ///< "paper", "signed", "served" … (docs/dossier.md)
    QStringList kinds;    ///< papers it is about
    QStringList sections; ///< sections whose files count as well
    bool isMust = false;
    QStringList mustFor; ///< kinds of office for which it is a must all the same
    DossierCondition when;
    int points = 1; ///< weight in the score
    QString basis;
};

/// One thing that an office looks at about itself.
struct OfficeRule {
    QString rule;
    QString title;
    QString test;  ///< "by-hand", "mediators", "cases", "success", "archives", "follow-up"
    int least = 0; ///< from this number on it is met
    QString basis;
};

/// What an archive file must hold, as data: resources/law/dossier-checks.json or the office's own.
struct DossierList {
    QString version;
    QList<DossierRule> rules;
    QList<OfficeRule> office;

    /// Input errors "data.json" and "dossier-list.…", whose field names the place: "case[3].test".
    [[nodiscard]] static Result<DossierList> parse(const QByteArray &json, const QString &field);
    [[nodiscard]] static const DossierList &builtIn();
};

} // namespace hezhong
