// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A template on its way from one office to another.
#include "tests/fuzz/fuzz.h"

#include "core/documents/templatecheck.h"
#include "core/operations/templates/linediff.h"
#include "core/operations/templates/templatefile.h"

using namespace hezhong;

FUZZ_TARGET(templatefile, 600)
{
    const auto file = readTemplateFile(input);
    fuzz::checkIfError(file);
    if (!file)
        return;
    const QByteArray bytes = templateFile(*file);
    // Larger by the line end of the head at most.
    const auto again = readTemplateFile(bytes);
    FUZZ_CHECK(again || bytes.size() > largestTemplate);
    FUZZ_CHECK(!again || templateFile(*again) == bytes);
    const auto kind = paperKind(file->kind);
    fuzz::checkIfError(kind);
    if (!kind)
        return;
    if (const auto fault = findWordFault(*kind, file->text))
        fuzz::checkError(fault->error);
    const LineDiff difference = lineDiff(builtInTemplate(*kind), file->text);
    FUZZ_CHECK(difference.added >= 0 && difference.removed >= 0);
}
