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
    made.text = blocks.plainText();
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

} // namespace

Result<Paper> renderBlocks(const paper::PaperBlocks &blocks, const QString &title,
                           const RenderOptions &options)
{
    HEZHONG_ASSIGN(Paper made, print(blocks, {title, options.author, options.created}, options));
    made.title = title;
    return made;
}

Result<Paper> renderPaper(const QString &kindId, const QJsonObject &values,
                          const RenderOptions &options)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_TRY(refusePrivateValues(values));
    const QString text = options.ownTemplate ? options.ownTemplate->text : builtInTemplate(kind);
    HEZHONG_ASSIGN(const QString filled, fillTemplate(text, values));
    HEZHONG_ASSIGN(const paper::PaperBlocks blocks, paper::readPaperDialect(filled));
    const QString number = values.value(u"number"_s).toString();
    const PaperInfo info{(kind.name + u' ' + number).trimmed(), options.author, options.created};
    HEZHONG_ASSIGN(Paper made, print(blocks, info, options));
    made.templateVersion = versionOf(kind, text, options);
    made.title = kind.name;
    return made;
}

} // namespace hezhong
