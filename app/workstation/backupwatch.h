// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/backupkeeper.h"

#include <QObject>

#include <memory>

namespace hezhong {

class ClosingWindow;
class MainWindow;
class OperationRunner;

/// Backups by themselves for an open store: daily, when the window closes, and what the person must
/// know of them.
class BackupWatch final : public QObject {
    Q_OBJECT
public:
    BackupWatch(const Desk &desk, OperationRunner &operations, QObject *parent = nullptr);
    ~BackupWatch() override;

    [[nodiscard]] BackupKeeper &keeper() { return m_keeper; }
    /// The window in use: its status line and its closing.
    void setWindow(MainWindow &window);
    /// Tells what went wrong in the last round of the session before, to whom it concerns.
    void tellLastProblems();

private:
    void showHealth();
    void backUpBeforeEnd();

    const Desk &m_desk;
    OperationRunner &m_operations;
    MainWindow *m_window = nullptr;
    BackupKeeper m_keeper;
    std::unique_ptr<ClosingWindow> m_closing;
};

} // namespace hezhong
