// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagemetrics.h"

#include <QRectF>

namespace hezhong::paper {

/// A paper's mark as it is drawn.
struct PrintedMark {
    QString symbol;      ///< what the QR symbol says; empty: none is drawn
    QStringList caption; ///< beside it
    QString note;        ///< at the head of every page; may be empty
    QRectF place = {}; ///< of the symbol in mm from the page's upper left corner; null: the margin
};

/// Draws the QR symbol with its caption into the margin below the type area, at the left, where
/// neither the page number nor a seal comes. `below`: bottom of what else stands on the page. Modules are
/// filled rectangles in one path, so that no gap shows between them. With a place it stands there,
/// without a caption.
[[nodiscard]] Status paintMark(cairo_t *cairo, const PaperFonts &fonts, const PageMetrics &metrics,
                               double below, const PrintedMark &mark);

/// Draws the note of a copy into the middle of the upper margin.
[[nodiscard]] Status paintNote(cairo_t *cairo, const PaperFonts &fonts, const PageMetrics &metrics,
                               const QString &note);

} // namespace hezhong::paper
