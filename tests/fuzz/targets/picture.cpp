// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A photograph or scan that is put into a case, the image of a seal, of a print or of a signed sheet.
#include "tests/fuzz/fuzz.h"

#include "core/documents/dossier/materialcheck.h"
#include "core/documents/dossier/picture.h"
#include "core/documents/dossier/sheet.h"
#include "core/documents/stencil.h"

#include <cmath>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// What goes into a PDF is what its dictionary says.
void checkPicture(const QByteArray &input, const Picture &picture)
{
    FUZZ_CHECK(picture.pixels.width() > 0 && picture.pixels.height() > 0);
    FUZZ_CHECK(picture.colours == 1 || picture.colours == 3);
    FUZZ_CHECK(picture.bits >= 1 && picture.bits <= 8);
    FUZZ_CHECK(picture.palette.size() % 3 == 0 && picture.palette.size() <= 768);
    const Sheet sheet = Sheet::around(picture.shown());
    FUZZ_CHECK(std::isfinite(sheet.picture.width()) && std::isfinite(sheet.picture.height()));
    FUZZ_CHECK(!sheet.content(picture.turn).empty());
    const auto data = pictureData(input, picture);
    fuzz::checkIfError(data);
}

} // namespace

FUZZ_TARGET(picture, 250)
{
    if (input.left(1024).contains("%PDF-"))
        return; // foreignpdf reads those
    const auto facts = checkMaterial(u"%1.jpg"_s, input);
    fuzz::checkIfError(facts);
    const auto picture = readPicture(input);
    fuzz::checkIfError(picture);
    if (facts) {
        FUZZ_CHECK(facts->pages == 1);
        FUZZ_CHECK(picture);
        checkPicture(input, *picture);
    }
    fuzz::checkIfError(checkSealImage(input));
    fuzz::checkIfError(checkPrintImage(input));
    const auto stencil = stencilOf(input);
    fuzz::checkIfError(stencil);
    if (stencil)
        FUZZ_CHECK(stencil->rows.size()
                   == qsizetype((stencil->size.width() + 7) / 8) * stencil->size.height());
}
