// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signing.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hezhong {

class RowList;
class SealForm;

/// The office's seals in the settings: who may use which, adding one, taking one out of use.
class SealsCard final : public Card {
    Q_OBJECT

public:
    explicit SealsCard(const Workbench &bench, QWidget *parent = nullptr);

    void reload();

private:
    void showForm(bool shown);
    void retire();

    Workbench m_bench;
    QList<OfficeSeal> m_seals;
    RowList *m_list;
    SealForm *m_form;
    QPushButton *m_add;
    QPushButton *m_retire;
};

} // namespace hezhong
