// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "core/operations/documentmarks.h"

#include <string>
#include <vector>

namespace hezhong::ctl {

/// What the commands about papers are told.
struct PaperArguments {
    QString id, kind, out, on, meetingOn, meetingAt, place, party, valuesFile;
    std::vector<std::string> set; ///< KEY=VALUE
    int hearing = 0;
};

[[nodiscard]] Result<PaperRequest> requestOf(const Context &context,
                                             const PaperArguments &arguments, const CaseFile &file);
/// --on and what else a paper needs beyond the case.
void addPaperOptions(CLI::App *command, PaperArguments &arguments);

/// `mark` is empty for a paper from before there were numbers.
[[nodiscard]] QJsonObject documentJson(const IssuedDocument &document, const DocumentMark &mark);

} // namespace hezhong::ctl
