// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hezhong {

class BackupKeeper;

/// Where backups go: the store's own folder, sticks and shares; added and removed.
class BackupPlacesCard final : public Card {
    Q_OBJECT
public:
    BackupPlacesCard(const Workbench &bench, BackupKeeper &keeper, QWidget *parent = nullptr);
    void reload();

private:
    void add();
    void remove(const QString &place);
    void showError(const Error &error);

    Workbench m_bench;
    BackupKeeper &m_keeper;
    QVBoxLayout *m_rows;
    QLabel *m_error;
    QPushButton *m_add;
};

} // namespace hezhong
