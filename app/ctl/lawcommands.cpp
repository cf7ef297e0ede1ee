// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lawcommands.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/rulecard.h"

namespace hezhong::ctl {

CLI::App *addLawCommand(CLI::App *parent, const char *name, const char *help, Context &context,
                        const LawArgumentsPtr &arguments, LawRun run)
{
    CLI::App *command = parent->add_subcommand(name, help);
    command->callback([&context, arguments, run] {
        context.chosen = [&context, arguments, run] { return run(context, *arguments); };
    });
    return command;
}

void assignmentsOf(CLI::App *command, const LawArgumentsPtr &arguments, const char *help)
{
    command->add_option_function<std::vector<std::string>>(
        "assignments",
        [arguments](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                arguments->assignments += QString::fromStdString(value);
        },
        help);
}

Result<QDate> dayOr(const QString &text, const QDate &today, const QString &field)
{
    if (text.isEmpty())
        return today;
    return parseDate(text, field);
}

QString notOfficialLine()
{
    return words("ctl", "提示：涉及的年份没有官方日历，日期仅供参考。");
}

QStringList unsureLines(const QStringList &cards)
{
    const Sureness sure = leastSure(cards);
    if (sure == Sureness::Text)
        return {};
    return {words("ctl", "提示：依据%1，使用前请核对。").arg(surenessName(sure))};
}

void addLawCommands(CLI::App &app, Context &context)
{
    const auto arguments = std::make_shared<LawArguments>();
    addCountingCommands(app, context, arguments);
    addCodeCommands(app, context, arguments);
    addGuideCommands(app, context, arguments);
    addSheetCommands(app, context, arguments);
}

} // namespace hezhong::ctl
