// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/lawdata/lawlistcard.h"

namespace hezhong {

/// 地方假日: days off by local rule (放假办法 art. 4).
class HolidaysCard final : public LawListCard {
    Q_OBJECT
public:
    explicit HolidaysCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void add() override;
};

} // namespace hezhong
