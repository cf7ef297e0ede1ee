// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/finishing.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace hezhong {

/// The number that an archive page carries: at the upper right of a front, at the upper left of a
/// back.
struct PageMark {
    int number = 0;
    bool isBack = false;
};

/// A finished file with one page for each mark, which holds nothing else.
[[nodiscard]] Result<QByteArray> pageMarks(const QList<PageMark> &marks, const PaperInfo &info);

/// How far, in points, a mark's page is shifted to lie right on a page of this size.
[[nodiscard]] QPointF markOffset(const QSizeF &page, bool isBack);

} // namespace hezhong
