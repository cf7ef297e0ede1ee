// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/worddocument.h"

#include "core/documents/docx/body.h"
#include "core/documents/docx/margins.h"
#include "core/documents/docx/properties.h"
#include "core/documents/filledpaper.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Result<QByteArray> writeDocx(const paper::PaperBlocks &blocks, const DocxInfo &info)
{
    const QString types = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    const docx::StyleSheet styles(paper::PageMetrics::of(blocks));
    QList<docx::Part> parts = docx::propertyParts(info.about);
    parts += {u"word/document.xml"_s, types + u"document.main+xml"_s, u"officeDocument"_s, {}};
    const qsizetype document = parts.size() - 1;
    parts += {u"word/styles.xml"_s, types + u"styles+xml"_s, u"styles"_s, styles.xml()};
    const bool sides = blocks.numbering == paper::Numbering::Dash;
    parts +=
        {u"word/settings.xml"_s, types + u"settings+xml"_s, u"settings"_s, docx::settings(sides)};
    parts +=
        {u"word/fontTable.xml"_s, types + u"fontTable+xml"_s, u"fontTable"_s, docx::fontTable()};
    parts += docx::marginParts(blocks, styles, info.draft);
    parts[document].bytes = docx::documentPart(blocks, styles, parts);
    return docx::packed(parts, info.about.created);
}

Result<WordPaper> renderDocx(const QString &kind, const QJsonObject &values,
                             const RenderOptions &options)
{
    HEZHONG_ASSIGN(const FilledPaper filled, fillPaper(kind, values, options));
    WordPaper made;
    HEZHONG_ASSIGN(made.docx, writeDocx(filled.blocks, {filled.info, options.draft}));
    made.templateVersion = filled.templateVersion;
    made.title = filled.kind.name;
    made.text = filled.blocks.plainText();
    return made;
}

} // namespace hezhong
