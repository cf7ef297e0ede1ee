// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/lawdata/lawlistcard.h"

namespace hezhong {

/// 年度日历: the built-in years and those the office imported.
class YearsCard final : public LawListCard {
    Q_OBJECT
public:
    explicit YearsCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void add() override;
};

} // namespace hezhong
