// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hezhong {

class BackupKeeper;
class TaskLine;

/// The small window while the program closes and backs up: how far it is, and 跳过. It closes when the
/// round ends, however it ends; what went wrong is told at the next start.
class ClosingWindow final : public QWidget {
    Q_OBJECT
public:
    explicit ClosingWindow(BackupKeeper &keeper, QWidget *parent = nullptr);
    /// Begins the round, or waits for the one that runs, and shows itself.
    void begin();

Q_SIGNALS:
    void done();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void skip();
    void end();

    BackupKeeper &m_keeper;
    TaskLine *m_task;
    bool m_ended = false;
};

} // namespace hezhong
