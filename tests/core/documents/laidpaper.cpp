// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidpaper.h"

#include "core/documents/dialect.h"
#include "core/documents/paperkind.h"
#include "core/documents/template.h"

namespace hezhong::samples {

namespace {

template <class Value>
Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

const paper::PaperFonts &paperFonts()
{
    static const std::unique_ptr<paper::PaperFonts> fonts = must(paper::PaperFonts::load(false));
    return *fonts;
}

LaidPaper lay(const QString &xml)
{
    LaidPaper laid;
    laid.set = must(paper::setPaper(must(paper::readPaperDialect(xml)), paperFonts()));
    laid.pages = paper::paginate(laid.set);
    return laid;
}

LaidPaper lay(const QString &kind, const QJsonObject &values)
{
    return lay(must(fillTemplate(builtInTemplate(must(paperKind(kind))), values)));
}

QString textOf(const paper::SetLine &line)
{
    const char *text = pango_layout_get_text(line.layout.get());
    return QString::fromUtf8(text + line.line->start_index, line.line->length);
}

} // namespace hezhong::samples
