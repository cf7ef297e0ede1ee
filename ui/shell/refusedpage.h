// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace hezhong {

/// Stands where a page would that the one at work may not open: says who may.
class RefusedPage final : public Page {
    Q_OBJECT
public:
    explicit RefusedPage(const QString &why, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
};

} // namespace hezhong
