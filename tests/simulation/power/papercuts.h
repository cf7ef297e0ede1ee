// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/cutoffice.h"

namespace hezhong {

/// Cases are entered, papers are issued, drafts are kept and operations are taken back.
class PaperCuts : public CutOffice {
public:
    /// `rounds`: of a case, a paper, a draft and an undo each; the store is closed and opened again
    /// in the middle.
    explicit PaperCuts(int rounds) : m_rounds(rounds) {}

    [[nodiscard]] QString name() const override;
    void prepare(const QString &disk) override;
    void run(const QString &disk, RecordingDisk &recording) override;
    [[nodiscard]] QStringList prove(const QString &disk, const QByteArrayList &marks) override;

private:
    /// Content of every table that holds what people enter.
    struct Moment {
        QByteArray records;
        qint64 journal = 0;
        QByteArray journalHash;
    };
    [[nodiscard]] static Moment momentOf(Store &store);
    void round(Store &store, RecordingDisk &recording, int number);
    void acknowledged(Store &store, RecordingDisk &recording);

    int m_rounds;
    QList<Moment> m_moments; ///< after each commit; only those that are marked were acknowledged
};

} // namespace hezhong
