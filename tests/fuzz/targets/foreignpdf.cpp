// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF from elsewhere that is put into a case and bound into its archive file: what it is, and which of
// its pages are nothing but a scan.
#include "tests/fuzz/fuzz.h"

#include "core/documents/dossier/materialcheck.h"
#include "core/documents/dossier/scannedpage.h"
#include "core/documents/dossier/sheet.h"
#include "core/documents/dossier/sourcefile.h"

#include <qpdf/QPDF.hh>

#include <cmath>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

std::vector<QPDFObjectHandle> pagesOf(SourceFile &source, const DossierItem &item)
{
    try {
        return source.pdf(item).value()->getAllPages();
    } catch (const std::exception &) {
        return {}; // bindDossier() paints the pages of such a file
    }
}

void checkPage(QPDFObjectHandle page)
{
    auto scan = scannedPage(page);
    if (!scan)
        return;
    FUZZ_CHECK(scan->pixels.width() > 0 && scan->pixels.height() > 0);
    FUZZ_CHECK(scan->rotate % 90 == 0 && scan->rotate >= 0 && scan->rotate < 360);
    FUZZ_CHECK(std::isfinite(Sheet::around(scan->pixels).picture.width()));
    FUZZ_CHECK(scan->dictionary.isDictionary());
}

} // namespace

FUZZ_TARGET(foreignpdf, 150)
{
    if (!input.left(1024).contains("%PDF-"))
        return; // everything else is told from its first bytes
    const auto facts = checkMaterial(u"材料.pdf"_s, input);
    fuzz::checkIfError(facts);
    if (!facts)
        return; // it is not taken in
    DossierItem item;
    item.id = u"item"_s;
    item.mediaType = u"application/pdf"_s;
    SourceFile source([&](const DossierItem &) { return input; });
    for (QPDFObjectHandle page : pagesOf(source, item))
        checkPage(page);
    const auto painter = source.painter(item);
    FUZZ_CHECK(painter);
    for (int index = 0; index < qMin(3, facts->pages); ++index) {
        const QSizeF size = (*painter)->pagePointSize(index);
        const QRectF place = Sheet::around(size).picture;
        FUZZ_CHECK(size.isEmpty() || (std::isfinite(place.width()) && place.width() < 1000));
    }
}
