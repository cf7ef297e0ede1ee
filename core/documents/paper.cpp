// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper.h"

#include "core/base/words.h"
#include "core/documents/dialect.h"
#include "core/documents/finishing.h"
#include "core/documents/paintpages.h"
#include "core/documents/paperedits.h"
#include "core/documents/template.h"

#include <QCryptographicHash>
#include <QJsonArray>

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

QString templateOf(const PaperKind &kind, const RenderOptions &options)
{
    return options.ownTemplate ? options.ownTemplate->text : builtInTemplate(kind);
}

QString versionOf(const PaperKind &kind, const QString &text, const RenderOptions &options)
{
    const QByteArray hash =
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString version =
        options.ownTemplate ? options.ownTemplate->version : QString::number(kind.version);
    return u"%1/%2-%3"_s.arg(kind.kind, version, QString::fromLatin1(hash));
}

} // namespace

Result<paper::PaperBlocks> paperBlocks(const QString &kindId, const QJsonObject &values,
                                       const RenderOptions &options)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_TRY(refusePrivateValues(values));
    HEZHONG_ASSIGN(const QString filled, fillTemplate(templateOf(kind, options), values));
    HEZHONG_ASSIGN(paper::PaperBlocks blocks, paper::readPaperDialect(filled));
    HEZHONG_TRY(applyEdits(blocks, editsFrom(values.value(u"edits"_s).toArray())));
    return blocks;
}

Result<Paper> renderPaper(const QString &kindId, const QJsonObject &values,
                          const RenderOptions &options)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_ASSIGN(const paper::PaperBlocks blocks, paperBlocks(kindId, values, options));
    const QString number = values.value(u"number"_s).toString();
    const PaperInfo info{(kind.name + u' ' + number).trimmed(), options.author, options.created};
    HEZHONG_ASSIGN(Paper made, print(blocks, info, options));
    made.templateVersion = versionOf(kind, templateOf(kind, options), options);
    made.title = kind.name;
    made.text = blocks.plainText();
    return made;
}

} // namespace hezhong
