// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper.h"

#include "core/base/words.h"
#include "core/documents/dialect.h"
#include "core/documents/finishing.h"
#include "core/documents/paintpages.h"
#include "core/documents/template.h"

#include <QCryptographicHash>

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
                    const RenderOptions &options, const paper::PaintOptions &paint)
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
    return made;
}

QString versionOf(const PaperKind &kind, const QString &text, const RenderOptions &options)
{
    const QByteArray hash =
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString version =
        options.ownTemplate ? options.ownTemplate->version : QString::number(kind.version);
    return u"%1/%2-%3"_s.arg(kind.kind, version, QString::fromLatin1(hash));
}

struct FilledPaper {
    paper::PaperBlocks blocks;
    PaperWords words;
};

Result<FilledPaper> filledPaper(const PaperKind &kind, const QJsonObject &values,
                                const RenderOptions &options)
{
    HEZHONG_TRY(refusePrivateValues(values));
    const QString text = options.ownTemplate ? options.ownTemplate->text : builtInTemplate(kind);
    HEZHONG_ASSIGN(const QString filled, fillTemplate(text, values));
    FilledPaper paper;
    HEZHONG_ASSIGN(paper.blocks, paper::readPaperDialect(filled));
    paper.words = {paper.blocks.plainText(), versionOf(kind, text, options)};
    return paper;
}

} // namespace

Result<PaperWords> wordsOfPaper(const QString &kindId, const QJsonObject &values,
                                const RenderOptions &options)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    return filledPaper(kind, values, options).map(&FilledPaper::words);
}

Result<Paper> renderPaper(const QString &kindId, const QJsonObject &values,
                          const RenderOptions &options)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_ASSIGN(const FilledPaper filled, filledPaper(kind, values, options));
    const QString number = values.value(u"number"_s).toString();
    PaperInfo info{(kind.name + u' ' + number).trimmed(), options.author, options.created, {}};
    paper::PaintOptions paint{options.draft, {}};
    QString code;
    if (options.mark && !options.draft) {
        paint.mark = paper::PrintedMark{{}, {}, options.mark->note};
        if (!options.mark->number.isEmpty()) {
            code = contentCode({kindId, options.mark->number, filled.words.templateVersion,
                                filled.words.text, values});
            const MarkText mark{options.mark->number, options.mark->caseNumber, code};
            info.keywords = paint.mark->symbol = mark.text();
            paint.mark->caption = markCaption(mark);
        }
    }
    HEZHONG_ASSIGN(Paper made, print(filled.blocks, info, options, paint));
    made.templateVersion = filled.words.templateVersion;
    made.title = kind.name;
    made.text = filled.words.text;
    made.code = code;
    return made;
}

} // namespace hezhong
