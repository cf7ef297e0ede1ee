// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 240'000;

QString classPath()
{
    QStringList jars;
    for (const QString &name : {u"pdfbox2"_s, u"preflight"_s, u"xmpbox"_s, u"fontbox2"_s,
                                u"javax.activation"_s, u"jaxb-api"_s, u"commons-logging"_s})
        jars += u"/usr/share/java/%1.jar"_s.arg(name);
    return jars.join(u':');
}

} // namespace

ProgramRun runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    ProgramRun run;
    if (process.waitForFinished(longestRun) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = QString::fromUtf8(process.readAll());
    return run;
}

QString preflightFaults(const QStringList &files)
{
    QTemporaryDir folder;
    QStringList faults;
    for (qsizetype i = 0; i < files.size(); ++i)
        if (!QFile::copy(files.at(i), folder.filePath(u"%1.pdf"_s.arg(i))))
            faults += u"cannot copy %1"_s.arg(files.at(i));
    const ProgramRun run = runProgram(u"java"_s, {u"-cp"_s, classPath(),
                                                  u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                                                  u"batch"_s, folder.path()});
    if (run.exitCode != 0)
        faults += run.output.isEmpty() ? u"java could not be started"_s : run.output;
    for (qsizetype i = 0; i < files.size(); ++i)
        if (!run.output.contains(u"The file %1.pdf is a valid PDF/A-1b file"_s.arg(i)))
            faults += u"%1 is %2.pdf in: %3"_s.arg(QFileInfo(files.at(i)).fileName())
                          .arg(i)
                          .arg(run.output);
    return faults.join(u'\n');
}

} // namespace hezhong
