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
    std::unique_ptr<PaperFonts> own;
    std::unique_ptr<PaperFonts> system;
};

Result<Paper> print(const PaperBlocks &blocks, const PaperInfo &info, const RenderOptions &options)
{
    static Press press;
    const std::lock_guard guard(press.mutex);
    auto &fonts = options.systemFonts ? press.system : press.own;
    if (!fonts) {
        HEZHONG_ASSIGN(fonts, PaperFonts::load(options.systemFonts));
    }
    HEZHONG_ASSIGN(const SetPaper set, setPaper(blocks, *fonts));
    const std::vector<PageOfStrips> pages = paginate(set);
    HEZHONG_ASSIGN(const QByteArray plain, paintPages(set, pages, *fonts, {options.draft}));
    Paper paper;
    HEZHONG_ASSIGN(paper.pdf, finishPdf(plain, info));
    paper.pages = static_cast<int>(pages.size());
    return paper;
}

QString versionOf(const PaperKind &kind, const QString &text, const RenderOptions &options)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString version =
        options.ownTemplate ? options.ownTemplate->version : QString::number(kind.version);
    return u"%1/%2-%3"_s.arg(kind.kind, version, QString::fromLatin1(hash));
}

} // namespace

Result<Paper> renderPaper(const QString &kindId, const QJsonObject &values, const RenderOptions &options)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(kindId));
    HEZHONG_TRY(refusePrivateValues(values));
    const QString text = options.ownTemplate ? options.ownTemplate->text : builtInTemplate(kind);
    HEZHONG_ASSIGN(const QString filled, fillTemplate(text, values));
    HEZHONG_ASSIGN(const PaperBlocks blocks, readPaperDialect(filled));
    const QString number = values.value(u"number"_s).toString();
    const PaperInfo info{(kind.name + u' ' + number).trimmed(), options.author, options.created};
    HEZHONG_ASSIGN(Paper paper, print(blocks, info, options));
    paper.templateVersion = versionOf(kind, text, options);
    paper.title = kind.name;
    paper.text = blocks.plainText();
    return paper;
}

} // namespace hezhong
