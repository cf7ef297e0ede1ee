// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an office's template for an acceptance notice: its tags, filled with samples and read as a
// paper.
#include "tests/fuzz/fuzz.h"

#include "core/documents/dialect.h"
#include "core/documents/template.h"
#include "core/documents/templatecheck.h"
#include "core/documents/templatesamples.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

struct Known {
    PaperKind kind = paperKind(u"acceptance-notice"_s).value();
    QList<PaperValues> values;

    Known()
    {
        for (const TemplateSample &sample : templateSamples(kind))
            values += sampleValues(kind, sample).value();
    }
};

} // namespace

FUZZ_TARGET(papertemplate, 250)
{
    static const Known known;
    const QString text = QString::fromUtf8(input);
    const auto fault = findTagFault(known.kind, text);
    if (fault) {
        fuzz::checkError(fault->error);
        FUZZ_CHECK(fault->line >= 1 && fault->column >= 1);
        FUZZ_CHECK(fault->line <= text.count(u'\n') + 1);
    }
    for (const PaperValues &values : known.values) {
        const auto filled = fillTemplate(text, values);
        fuzz::checkIfError(filled);
        if (!filled)
            return;
        FUZZ_CHECK(filled->size() <= 33 * 1024 * 1024);
        fuzz::checkIfError(paper::readPaperDialect(*filled));
    }
    if (!fault) {
        if (const auto words = findWordFault(known.kind, text))
            fuzz::checkError(words->error);
    }
}
