// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hezhong {

/// What a program said and how it ended.
struct ProgramRun {
    int exitCode = -1; ///< -1: could not be started or took too long
    QString output;    ///< both channels
};

[[nodiscard]] ProgramRun runProgram(const QString &program, const QStringList &arguments);

/// Checks files against PDF/A-1b with PDFBox Preflight in one Java process; the result is empty when
/// all are valid, else what Preflight said. The jars come from /usr/share/java (Debian: libpdfbox2-java,
/// libactivation-java, libjaxb-api-java).
[[nodiscard]] QString preflightFaults(const QStringList &files);

} // namespace hezhong
