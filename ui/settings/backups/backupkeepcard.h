// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QLabel;

namespace hezhong {

class BackupKeeper;
class CheckField;
class ComboField;
class FormGrid;
struct BackupSettings;

/// When backups are made by themselves, how many stay, and after how many days it is warned.
class BackupKeepCard final : public Card {
    Q_OBJECT
public:
    BackupKeepCard(const Workbench &bench, BackupKeeper &keeper, QWidget *parent = nullptr);
    void reload();

private:
    [[nodiscard]] ComboField *addNumber(const QString &name, const QString &label,
                                        const QString &path, const QList<int> &numbers,
                                        const QString &unit);
    void save();

    Workbench m_bench;
    BackupKeeper &m_keeper;
    FormGrid *m_form;
    CheckField *m_automatic;
    ComboField *m_warn = nullptr;
    ComboField *m_recent = nullptr;
    ComboField *m_days = nullptr;
    ComboField *m_weeks = nullptr;
    ComboField *m_months = nullptr;
    QLabel *m_rule;
};

} // namespace hezhong
