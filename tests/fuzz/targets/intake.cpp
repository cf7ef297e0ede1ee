// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The intake file of the command line: read, checked, and what passes makes an application.
#include "tests/fuzz/fuzz.h"

#include "core/documents/paper.h"
#include "core/model/jsonreader.h"
#include "core/operations/intake.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 9);

/// Whatever was let in can be written into a paper.
void makeApplication(const IntakeRequest &request)
{
    CaseFile file;
    file.office.name = u"某街道劳动人事争议调解委员会"_s;
    file.record.number = u"〔2026〕劳调1号"_s;
    file.record.receivedOn = request.receivedOn;
    file.record.facts = request.facts;
    file.parties = request.parties;
    file.agents = request.agents;
    file.claims = request.claims;
    file.evidence = request.evidence;
    PaperContext context;
    context.on = today;
    const auto values = paperValues(u"application"_s, file, context);
    fuzz::checkIfError(values);
    if (!values)
        return;
    const auto words = wordsOfPaper(u"application"_s, *values);
    if (!words)
        FUZZ_CHECK(words.error().code == "document.template-long"_L1);
}

} // namespace

FUZZ_TARGET(intake, 600)
{
    const auto json = parseJsonObject(input, u"file"_s);
    fuzz::checkIfError(json);
    if (!json)
        return;
    const auto request = intakeFromJson(*json);
    fuzz::checkIfError(request);
    if (!request)
        return;
    FUZZ_CHECK(request->headcount >= 0 && request->headcount <= 100000);
    for (const Party &party : request->parties)
        FUZZ_CHECK(!party.name.isEmpty() && party.name.size() <= 20000);
    const QList<Error> problems = checkIntake(*request, today);
    for (const Error &problem : problems)
        fuzz::checkError(problem);
    if (problems.isEmpty())
        makeApplication(*request);
}
