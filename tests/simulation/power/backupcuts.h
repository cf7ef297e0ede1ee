// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupround.h"
#include "tests/simulation/power/cutoffice.h"

namespace hezhong {

/// Rounds of backups into the store's own folder and onto a stick, thinned: what is listed as a
/// backup is one, and the newest acknowledged one is there.
class BackupCuts : public CutOffice {
public:
    explicit BackupCuts(int rounds) : m_rounds(rounds) {}

    [[nodiscard]] QString name() const override;
    void prepare(const QString &disk) override;
    void run(const QString &disk, RecordingDisk &recording) override;
    [[nodiscard]] QStringList prove(const QString &disk, const QByteArrayList &marks) override;

private:
    [[nodiscard]] static QStringList placesOn(const QString &disk);
    [[nodiscard]] QList<BackupOutcome> round(Store &store, const QString &disk);

    int m_rounds;
};

/// Restores into a new folder and over the store, and takes that back: each is so before or after,
/// and the store that was set aside is whole.
class RestoreCuts : public CutOffice {
public:
    /// `cannotExchange`: on a system that cannot make two folders change places at one go.
    explicit RestoreCuts(bool cannotExchange) : m_cannotExchange(cannotExchange) {}

    [[nodiscard]] QString name() const override;
    void prepare(const QString &disk) override;
    void run(const QString &disk, RecordingDisk &recording) override;
    [[nodiscard]] QStringList prove(const QString &disk, const QByteArrayList &marks) override;

private:
    [[nodiscard]] int casesIn(const QString &folder, QStringList &faults);
    void proveOther(const QString &disk, bool isDone, QStringList &faults);
    void proveSetAside(const QString &disk, int cases, QStringList &faults);

    bool m_cannotExchange;
    QString m_backup; ///< below the disk
};

} // namespace hezhong
