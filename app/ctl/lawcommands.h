// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "app/ctl/options.h"

namespace hezhong::ctl {

/// What the arguments of a law command fill.
struct LawArguments {
    QString value;  ///< first positional argument
    QString second; ///< second one
    QString from, on, file;
    QStringList assignments; ///< KEY=VALUE
};

using LawRun = Result<Output> (*)(Context &, const LawArguments &);

/// A command that needs no store. The arguments live as long as the command.
CLI::App *addLawCommand(CLI::App *parent, const char *name, const char *help, Context &context,
                        const std::shared_ptr<LawArguments> &arguments, LawRun run);

/// The remaining arguments, KEY=VALUE.
void assignmentsOf(CLI::App *command, const std::shared_ptr<LawArguments> &arguments,
                   const char *help);

/// The date of an option, or today where it was not given; Input error at `field`.
[[nodiscard]] Result<QDate> dayOr(const QString &text, const QDate &today, const QString &field);

/// One line for people where a date touches a year without an official calendar.
[[nodiscard]] QString notOfficialLine();
/// Lines for people where the rules behind it were not compared with their text; empty if they were.
[[nodiscard]] QStringList unsureLines(const QStringList &cards);

using LawArgumentsPtr = std::shared_ptr<LawArguments>;

/// calendar, deadline, calc.
void addCountingCommands(CLI::App &app, Context &context, const LawArgumentsPtr &arguments);
/// check, amount-in-words, causes.
void addCodeCommands(CLI::App &app, Context &context, const LawArgumentsPtr &arguments);
/// rule, scope, route, limitation, limits, check clauses.
void addGuideCommands(CLI::App &app, Context &context, const LawArgumentsPtr &arguments);
/// sheet.
void addSheetCommands(CLI::App &app, Context &context, const LawArgumentsPtr &arguments);

} // namespace hezhong::ctl
