// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/lawdata/lawlistcard.h"

namespace hezhong {

struct OfficeParameter;

/// 计算参数: the office's own figures, which go first, and the built-in ones.
class FiguresCard final : public LawListCard {
    Q_OBJECT
public:
    explicit FiguresCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void add() override;

private:
    void edit(const OfficeParameter &figure);
    void remove(const OfficeParameter &figure);
};

} // namespace hezhong
