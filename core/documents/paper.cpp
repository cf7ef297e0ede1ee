// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper.h"

#include "core/documents/filledpaper.h"
#include "core/documents/findplaces.h"
#include "core/documents/printblocks.h"

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

} // namespace

Result<Paper> paper::printBlocks(const PaperBlocks &blocks, const PaperInfo &info,
                                 const RenderOptions &options, const PaintOptions &paint)
{
    static Press press;
    const std::lock_guard guard(press.mutex);
    auto &fonts = options.systemFonts ? press.system : press.own;
    if (!fonts) {
        HEZHONG_ASSIGN(fonts, paper::PaperFonts::load(options.systemFonts));
    }
    HEZHONG_ASSIGN(const paper::SetPaper set, paper::setPaper(blocks, *fonts));
    const std::vector<paper::PageOfStrips> pages = paper::paginate(set);
    HEZHONG_ASSIGN(const QByteArray plain, paper::paintPages(set, pages, *fonts, paint));
    Paper made;
    HEZHONG_ASSIGN(made.pdf, finishPdf(plain, info));
    made.pages = static_cast<int>(pages.size());
    made.places = paper::findPlaces(set, pages);
    made.text = blocks.plainText();
    return made;
}

Result<PaperWords> wordsOfPaper(const QString &kindId, const QJsonObject &values,
                                const RenderOptions &options)
{
    return fillPaper(kindId, values, options).map([](const FilledPaper &filled) {
        return PaperWords{filled.blocks.plainText(), filled.templateVersion};
    });
}

Result<Paper> renderBlocks(const paper::PaperBlocks &blocks, const QString &title,
                           const RenderOptions &options)
{
    HEZHONG_ASSIGN(Paper made,
                   paper::printBlocks(blocks, {title, options.author, options.created, {}}, options,
                                      {options.draft, {}}));
    made.title = title;
    return made;
}

Result<Paper> renderPaper(const QString &kindId, const QJsonObject &values,
                          const RenderOptions &options)
{
    HEZHONG_ASSIGN(const FilledPaper filled, fillPaper(kindId, values, options));
    const QString text = filled.blocks.plainText();
    PaperInfo info = filled.info;
    paper::PaintOptions paint{options.draft, {}};
    QString code;
    if (options.mark && !options.draft) {
        paint.mark = paper::PrintedMark{{}, {}, options.mark->note};
        if (!options.mark->number.isEmpty()) {
            code =
                contentCode({kindId, options.mark->number, filled.templateVersion, text, values});
            const MarkText mark{options.mark->number, options.mark->caseNumber, code};
            info.keywords = paint.mark->symbol = mark.text();
            paint.mark->caption = markCaption(mark);
        }
    }
    HEZHONG_ASSIGN(Paper made, paper::printBlocks(filled.blocks, info, options, paint));
    made.templateVersion = filled.templateVersion;
    made.title = filled.kind.name;
    made.code = code;
    return made;
}

} // namespace hezhong
