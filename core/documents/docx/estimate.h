// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagemetrics.h"

namespace hezhong::docx {

/// Widths and heights as they come out without asking any font: Chinese characters are one em wide,
/// the others half of one. Word sets the paper; this only decides what it is told to keep together.

/// In em.
[[nodiscard]] double widthOf(const QString &text);
/// Lines of a paragraph in a column `width` points wide.
[[nodiscard]] int linesOf(const paper::Paragraph &paragraph, const paper::TypeSize &type,
                          double width);

/// Blank between two pairs of places to sign, in lines.
inline constexpr double betweenPairs = 0.75;
[[nodiscard]] double signingHeight(const paper::Signatures &signatures,
                                   const paper::PageMetrics &metrics);

/// Word divides what must stay together (a tick box and its words) wherever the line is full. Ends the
/// line before it there, with the vertical tab.
void endLinesAtRuns(paper::Paragraph &paragraph, const paper::TypeSize &type, double width);

/// Blank above and below the text of cells, and the part of its least height that a row keeps.
struct RowRoom {
    double pad = 0;
    double partOfMinimum = 1;
};

/// Heights of the rows of a table in points.
[[nodiscard]] QList<double> rowHeights(const paper::Table &table, const paper::PageMetrics &metrics,
                                       const RowRoom &room);

/// The room of the rows of a paper: usual, or less where a form would run a few lines onto a second
/// page, as in the printed paper.
[[nodiscard]] RowRoom roomFor(const paper::PaperBlocks &paper, const paper::PageMetrics &metrics);

} // namespace hezhong::docx
