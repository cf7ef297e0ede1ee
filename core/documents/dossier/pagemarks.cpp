// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/pagemarks.h"

#include "core/documents/pagemetrics.h"
#include "core/documents/paper.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using paper::PageMetrics;

constexpr double markSize = 12;                   ///< points
constexpr double markSide = 15 * PageMetrics::mm; ///< from the edge of the page
constexpr double markTop = 8 * PageMetrics::mm;

paper::PaperBlocks markBlocks(const QList<PageMark> &marks)
{
    paper::PaperBlocks blocks;
    blocks.style = paper::PageStyle::Form;
    blocks.numbering = paper::Numbering::None;
    blocks.body = markSize;
    for (const PageMark &mark : marks) {
        paper::Paragraph line;
        line.runs += paper::Run{QString::number(mark.number), paper::Face::Song, true};
        line.align = mark.isBack ? paper::Align::Left : paper::Align::Right;
        if (!blocks.blocks.isEmpty())
            blocks.blocks += paper::Block{paper::PageBreak{}, 0};
        blocks.blocks += paper::Block{line, 0};
    }
    return blocks;
}

} // namespace

Result<QByteArray> pageMarks(const QList<PageMark> &marks, const PaperInfo &info)
{
    RenderOptions options;
    options.created = info.created;
    HEZHONG_ASSIGN(const Paper paper, renderBlocks(markBlocks(marks), info.title, options));
    return paper.pdf;
}

QPointF markOffset(const QSizeF &page, bool isBack)
{
    const PageMetrics type = PageMetrics::of(markBlocks({}));
    const double x =
        isBack ? markSide - type.left : page.width() - markSide - type.left - type.width;
    return {x, page.height() - PageMetrics::pageHeight + type.top - markTop};
}

} // namespace hezhong
