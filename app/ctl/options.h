// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace hezhong::ctl {

/// An option or positional argument that fills a QString.
inline CLI::Option *optional(CLI::App *command, const char *name, QString &into, const char *help)
{
    return command->add_option_function<std::string>(
        name, [&into](const std::string &value) { into = QString::fromStdString(value); }, help);
}

inline CLI::Option *required(CLI::App *command, const char *name, QString &into, const char *help)
{
    return optional(command, name, into, help)->required();
}

} // namespace hezhong::ctl
