// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/settings/settingsroom.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace hezhong {

class BackupHealthCard;
class BackupKeepCard;
class BackupKeeper;
class BackupListCard;
class BackupPlacesCard;
class RestoreLossesView;
class StoresAsideCard;

/// 备份: how well the office is backed up, where to, how many stay, and the way back to a backup.
class BackupsPage final : public Page {
    Q_OBJECT
public:
    BackupsPage(const Workbench &bench, const SettingsRoom::Hooks &hooks,
                QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    void refresh() override;
    bool escape() override;
    void nextStep() override;

private:
    void build();
    void closeLosses();
    void undo();

    Workbench m_bench;
    SettingsRoom::Hooks m_hooks;
    BackupKeeper *m_keeper;
    QStackedWidget *m_stack;
    RestoreLossesView *m_losses;
    BackupHealthCard *m_health;
    BackupPlacesCard *m_places;
    BackupKeepCard *m_keep;
    BackupListCard *m_list;
    StoresAsideCard *m_aside;
};

} // namespace hezhong
