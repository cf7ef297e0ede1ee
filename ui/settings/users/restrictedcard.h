// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/caseaccess.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

namespace hezhong {

class RowList;

/// For heads: the cases that are not open to the whole office, without what they are about. A row
/// leads to who may look into it.
class RestrictedCard final : public Card {
    Q_OBJECT
public:
    explicit RestrictedCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload();

Q_SIGNALS:
    void accessWanted(const hezhong::Id<hezhong::Case> &id, const QString &number);

private:
    Workbench m_bench;
    QList<RestrictedCase> m_cases;
    RowList *m_list;
};

} // namespace hezhong
