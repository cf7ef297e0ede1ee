// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QTreeWidget;

namespace hezhong {

/// What was done with a case, by whom and when, each with what it changed.
class HistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(const Workbench &bench, QWidget *parent = nullptr);

    void setCase(const Id<Case> &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();

    Workbench m_bench;
    Id<Case> m_case;
    QTreeWidget *m_tree;
    bool m_stale = true;
};

} // namespace hezhong
