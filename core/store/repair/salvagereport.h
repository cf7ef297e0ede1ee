// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace hezhong {

/// A record that a salvage could not take over as it was.
struct SalvagedRow {
    enum class Fate {
        Rebuilt,   ///< its page is lost; the journal says, without a gap since, what it was
        Uncertain, ///< the same, but changes of it, or its removal, may stand in a gap of the journal
        Older,     ///< as a backup holds it; it may have changed since
        Stub,      ///< lost, and put in empty because others hang on it
        Lost,
    };

    QString table; ///< empty: of an unknown one
    QString kind;
    QString id;
    QString caseId;
    QString caseNumber; ///< or the case's title where it has no number
    Fate fate = Fate::Lost;
};

/// What a salvage took over and what it could not. It names tables, ids and case numbers, and says
/// nothing else about a person.
struct SalvageReport {
    QString from;
    QString folder;   ///< of the new store
    QDateTime at;     ///< UTC
    QString backup;   ///< the one that missing records were taken from; empty: none fitted
    QString keysFrom; ///< the backup whose key file opened the store; empty: its own did

    int pages = 0;
    QList<int> damagedPages;
    bool ignoredCodes = false; ///< the start of the file is lost: nothing was proved page by page
    qint64 lostLogFrames = 0;

    qint64 journalRows = 0;
    QList<std::pair<qint64, qint64>> journalGaps; ///< first and last row of each
    QHash<QString, int> kept;                     ///< records of each table as they were
    QList<SalvagedRow> rows;
    bool countersRebuilt = false; ///< the last numbers given follow from the papers and cases
    QStringList settingsLost;     ///< finished sentences

    QStringList filesFromBackup;  ///< names in the vault
    QList<SalvagedRow> lostFiles; ///< the records that name them; Fate::Lost
    QStringList verifyFaults;     ///< of the new store; empty but for lost files
    QString advice;               ///< what to do now, with what going back to a backup would lose

    [[nodiscard]] int count(SalvagedRow::Fate fate) const;
    /// Numbers of the cases that something is lost, uncertain or older of.
    [[nodiscard]] QStringList casesTouched() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// For a person, in the language of the program.
    [[nodiscard]] QStringList toLines() const;
};

} // namespace hezhong
