// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hearing file of the command line.
#include "tests/fuzz/fuzz.h"

#include "core/model/jsonreader.h"
#include "core/operations/recordhearing.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

FUZZ_TARGET(hearing, 800)
{
    const auto json = parseJsonObject(input, u"file"_s);
    fuzz::checkIfError(json);
    if (!json)
        return;
    const auto file = hearingFromJson(*json);
    fuzz::checkIfError(file);
    if (!file)
        return;
    FUZZ_CHECK(file->hearing.on.isValid());
    for (const HearingLine &line : file->lines)
        FUZZ_CHECK(!line.speaker.isEmpty() && line.text.size() <= 20000);
}
