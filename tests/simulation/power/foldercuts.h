// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/cutoffice.h"

namespace hezhong {

/// A store is made: afterwards there is none, and the next try works, or a whole one.
class CreationCuts : public CutOffice {
public:
    [[nodiscard]] QString name() const override;
    void prepare(const QString &disk) override;
    void run(const QString &disk, RecordingDisk &recording) override;
    [[nodiscard]] QStringList prove(const QString &disk, const QByteArrayList &marks) override;
    void recover(const QString &disk) override;

private:
    /// Below folders that are not there yet.
    [[nodiscard]] static QString placeOn(const QString &disk);
};

/// A store of an older schema is opened: it is before or after its migration, with a copy of before.
class MigrationCuts : public CutOffice {
public:
    /// `kept`: the folder of a store that an older program made; its name is the password.
    explicit MigrationCuts(QString kept) : m_kept(std::move(kept)) {}

    [[nodiscard]] QString name() const override;
    void prepare(const QString &disk) override;
    void run(const QString &disk, RecordingDisk &recording) override;
    [[nodiscard]] QStringList prove(const QString &disk, const QByteArrayList &marks) override;
    void recover(const QString &disk) override;

private:
    [[nodiscard]] Credentials owner() const;
    QStringList copyFaults(const QString &disk);

    QString m_kept;
};

/// Passwords are changed, ways in are given and taken: each is so before or after.
class KeyCuts : public CutOffice {
public:
    [[nodiscard]] QString name() const override;
    void prepare(const QString &disk) override;
    void run(const QString &disk, RecordingDisk &recording) override;
    [[nodiscard]] QStringList prove(const QString &disk, const QByteArrayList &marks) override;

private:
    QString m_recoveryKey;
};

} // namespace hezhong
