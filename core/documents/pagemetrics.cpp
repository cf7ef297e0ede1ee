// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pagemetrics.h"

namespace hezhong::paper {

namespace {

constexpr double letterPitch = 28.95 / 16;
constexpr double formPitch = 1.6;
constexpr double tablePitch = 1.45;
constexpr double titlePitch = 1.6;

} // namespace

PageMetrics PageMetrics::of(const PaperBlocks &paper)
{
    PageMetrics metrics;
    metrics.body = paper.body;
    metrics.style = paper.style;
    const bool letter = paper.style == PageStyle::Letter;
    metrics.top = (letter ? 37 : 20) * mm;
    metrics.left = (letter ? 28 : 25) * mm;
    metrics.width = (letter ? 156 : 165) * mm;
    metrics.height = (letter ? 225 : 256) * mm;
    return metrics;
}

TypeSize PageMetrics::type(ParagraphRole role, double size) const
{
    const bool letter = style == PageStyle::Letter;
    if (role == ParagraphRole::Title || role == ParagraphRole::Office) {
        const double own = role == ParagraphRole::Title ? (letter ? 22 : 18) : (letter ? 18 : 14);
        const double em = size > 0 ? size : own;
        return {em, em * titlePitch, 0};
    }
    const double own = role == ParagraphRole::Note ? qMin(body, letter ? 14.0 : 9.0) : body;
    const double em = size > 0 ? size : own;
    // 28 characters of 16 pt fill 156 mm when each gives up a fifth of a point.
    const double spacing = letter && em == 16 ? -0.206 : 0;
    return {em, em * (letter ? letterPitch : formPitch), spacing};
}

TypeSize PageMetrics::tableType(double size) const
{
    const double em = size > 0 ? size : qMin(body, 12.0);
    return {em, em * tablePitch, 0};
}

} // namespace hezhong::paper
