// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/room.h"

namespace hezhong {

class BackupKeeper;

/// 今日.
class HomeRoom final : public Room {
public:
    explicit HomeRoom(const Workbench &bench, BackupKeeper *backups = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] int order() const override { return 10; }
    /// Cases whose limit is over or ends today.
    [[nodiscard]] int badge() const override;
    [[nodiscard]] QString pageKey(const QString &path) const override;
    [[nodiscard]] Page *makePage(const QString &key, QWidget *parent) override;
    void addCommands(CommandTable &table) override;

private:
    Workbench m_bench;
    BackupKeeper *m_backups;
    CommandTable *m_commands = nullptr; ///< the window's, which outlives its pages
};

} // namespace hezhong
