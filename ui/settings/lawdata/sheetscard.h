// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/lawdata/lawlistcard.h"

namespace hezhong {

/// 要素问答表: the built-in sheets and the office's own.
class SheetsCard final : public LawListCard {
    Q_OBJECT
public:
    explicit SheetsCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void add() override;
};

} // namespace hezhong
