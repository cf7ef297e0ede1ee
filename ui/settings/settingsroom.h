// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/room.h"

#include <functional>

namespace hezhong {

class BackupKeeper;

/// 设置: looks, lock, the office, password, about.
class SettingsRoom final : public Room {
public:
    /// `languageChosen` is called when another language was chosen and kept; the caller builds the
    /// window anew. `idleChanged` when the minutes until locking changed.
    /// `rolesChanged` when the one at work has other roles than before and nothing on the page waits
    /// to be read any more.
    struct Hooks {
        std::function<void()> languageChosen;
        std::function<void(int minutes)> idleChanged;
        std::function<void()> rolesChanged = {};
        /// The one that backs up for the whole window; without it a page makes its own.
        BackupKeeper *backups = nullptr;
        /// Closes the store and goes back to this backup.
        std::function<void(const QString &backup)> restoreWanted = {};
        /// Closes the store and puts back the one of before the last restore.
        std::function<void()> undoRestoreWanted = {};
    };

    SettingsRoom(const Workbench &bench, Hooks hooks);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] int order() const override { return 90; }
    /// "" the settings, "rules" 法规与规则 (with "/CARD"), "law-data" 法规数据,
    /// "templates" 文书模板 (with "/KIND"), "clauses" 条款库, and those of safetyPlaces().
    [[nodiscard]] QString pageKey(const QString &path) const override;
    void addCommands(CommandTable &table) override;
    [[nodiscard]] Page *makePage(const QString &key, QWidget *parent) override;

private:
    [[nodiscard]] Page *makeSafetyPage(const QString &key, QWidget *parent);
    void addSafetyCommands(CommandTable &table);

    Workbench m_bench;
    Hooks m_hooks;
};

} // namespace hezhong
