// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text that somebody types into a case ends as words of a paper, and never as an element of it.
#include "tests/fuzz/fuzz.h"

#include "core/documents/dialect.h"
#include "core/documents/template.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(papervalue, 4000)
{
    const QString typed = QString::fromUtf8(input);
    const auto filled =
        fillTemplate(u"<paper><line speaker=\"{{v}}\">{{v}}</line></paper>"_s, {{u"v"_s, typed}});
    FUZZ_CHECK(filled);
    const auto read = paper::readPaperDialect(*filled);
    FUZZ_CHECK(read);
    FUZZ_CHECK(read->blocks.size() == 1);
    const auto *line = std::get_if<paper::Paragraph>(&read->blocks.first().content);
    FUZZ_CHECK(line);
    // Nothing that was typed is lost but line ends and control characters.
    const auto letters = [](const QString &text) {
        QString kept;
        for (const QChar sign : text)
            if (sign.isLetterOrNumber() || sign.isPunct())
                kept += sign;
        return kept;
    };
    const QString twice = typed.isEmpty() ? QString() : typed + u'：' + typed;
    FUZZ_CHECK(letters(line->text()) == letters(twice));
}
