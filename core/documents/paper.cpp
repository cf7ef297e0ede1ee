// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper.h"

#include "core/documents/filledpaper.h"
#include "core/documents/paintpages.h"

#include <mutex>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Pango's font maps are for one thread at a time; loading them costs more than a paper.
struct Press {
    std::mutex mutex;
    std::unique_ptr<paper::PaperFonts> own;
    std::unique_ptr<paper::PaperFonts> system;
};

Result<Paper> print(const paper::PaperBlocks &blocks, const PaperInfo &info,
                    const RenderOptions &options)
{
    static Press press;
    const std::lock_guard guard(press.mutex);
    auto &fonts = options.systemFonts ? press.system : press.own;
    if (!fonts) {
        HEZHONG_ASSIGN(fonts, paper::PaperFonts::load(options.systemFonts));
    }
    HEZHONG_ASSIGN(const paper::SetPaper set, paper::setPaper(blocks, *fonts));
    const std::vector<paper::PageOfStrips> pages = paper::paginate(set);
    HEZHONG_ASSIGN(const QByteArray plain, paper::paintPages(set, pages, *fonts, {options.draft}));
    Paper made;
    HEZHONG_ASSIGN(made.pdf, finishPdf(plain, info));
    made.pages = static_cast<int>(pages.size());
    return made;
}

} // namespace

Result<Paper> renderPaper(const QString &kindId, const QJsonObject &values,
                          const RenderOptions &options)
{
    HEZHONG_ASSIGN(const FilledPaper filled, fillPaper(kindId, values, options));
    HEZHONG_ASSIGN(Paper made, print(filled.blocks, filled.info, options));
    made.templateVersion = filled.templateVersion;
    made.title = filled.kind.name;
    made.text = filled.blocks.plainText();
    return made;
}

} // namespace hezhong
