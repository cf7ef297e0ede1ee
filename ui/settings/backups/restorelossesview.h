// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/backups/restorelosses.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hezhong {

class Card;
class RowList;

/// Before going back to a backup: what would be lost, as a list that can be saved.
class RestoreLossesView final : public QWidget {
    Q_OBJECT
public:
    explicit RestoreLossesView(const Workbench &bench, QWidget *parent = nullptr);
    /// False, after the reason was told, when it could not be found out.
    [[nodiscard]] bool show(const BackupInfo &backup);

Q_SIGNALS:
    /// The person wants it all the same, and said so twice.
    void restoreWanted(const QString &backup);
    void closed();

private:
    void save();
    void ask();

    Workbench m_bench;
    BackupInfo m_backup;
    RestoreLosses m_losses;
    Card *m_card;
    QLabel *m_sentence;
    RowList *m_list;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace hezhong
