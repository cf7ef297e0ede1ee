// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that somebody brings to have it verified: whatever it is, its mark is found or not.
#include "tests/fuzz/fuzz.h"

#include "core/documents/pdfmark.h"

using namespace hezhong;

FUZZ_TARGET(markedpdf, 300)
{
    const auto mark = markInPdf(input);
    fuzz::checkIfError(mark);
    FUZZ_CHECK(mark.has_value() == looksLikePdf(input));
    if (!mark || !*mark)
        return;
    const MarkText text = **mark;
    FUZZ_CHECK(MarkText::find(text.text())->text() == text.text());
    FUZZ_CHECK(!markCaption(text).isEmpty());
}
