// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement as PDF, against LibreOffice's conversion of the Word file with the same words: for each
// of fifty in one go, and the first one from a cold start, hezhongctl with its encrypted store and all
// against one soffice. LibreOffice's profile is there before anything is measured.
#include "bench/support/turns.h"
#include "core/documents/docx/worddocument.h"
#include "samplecases.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString kind = u"mediation-agreement"_s;
constexpr int batch = 50;
constexpr int turns = 5;
constexpr int patience = 600'000; // milliseconds

struct Run {
    bool good = false;
    QByteArray out;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HEZHONG_PASSWORD"_s, u"geheim-Wort-9"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(patience);
    return {ended && process.exitCode() == 0, process.readAllStandardOutput()};
}

/// LibreOffice with Word files in a folder of its own.
class Peer {
public:
    bool prepare(const QByteArray &docx)
    {
        for (int i = 0; i < batch; ++i) {
            m_files += m_folder.filePath(u"agreement-%1.docx"_s.arg(i));
            QFile file(m_files.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(docx) != docx.size())
                return false;
        }
        return convert(1);
    }
    [[nodiscard]] bool convert(int count) const
    {
        return run(u"soffice"_s,
                   QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                               u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                               m_folder.path()}
                       + m_files.first(count))
                   .good
               && QFile::exists(m_folder.filePath(u"agreement-%1.pdf"_s.arg(count - 1)));
    }

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

/// An office with one agreed case, made and used through hezhongctl alone.
class CommandLine {
public:
    bool prepare()
    {
        const auto demo = [](const char *name) {
            return QStringLiteral(HEZHONG_DEMO_DIR "/") + QLatin1String(name);
        };
        if (!run(ctl, {u"init"_s, m_store, u"--profile"_s, u"township"_s, u"--office"_s,
                       u"某街道劳动人事争议调解委员会"_s, u"--region"_s, u"510104"_s, u"--prefix"_s,
                       u"锦"_s, u"--admin"_s, u"许晓燕"_s})
                 .good)
            return false;
        const Run made = on({u"case"_s, u"intake"_s, demo("intake-wage-arrears.json")});
        m_case = QJsonDocument::fromJson(made.out)[u"id"_s].toString();
        return made.good
               && on({u"case"_s, u"accept"_s, m_case, u"--on"_s, u"2026-11-03"_s, u"--mediator"_s,
                      u"何建国"_s})
                      .good
               && on({u"case"_s, u"agreement"_s, m_case, demo("agreement-wage-arrears.json")}).good
               && issue();
    }
    [[nodiscard]] bool issue() const
    {
        return on({u"document"_s, u"issue"_s, m_case, kind, u"--out"_s,
                   m_folder.filePath(u"agreement.pdf"_s)})
            .good;
    }

private:
    [[nodiscard]] Run on(const QStringList &command) const
    {
        return run(ctl, QStringList{u"--store"_s, m_store, u"--format"_s, u"json"_s} + command);
    }

    const QString ctl = QStringLiteral(HEZHONGCTL);
    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(u"office.hezhong"_s);
    QString m_case;
};

template <class Work>
void measure(const char *name, const Work &work)
{
    benchmark::RegisterBenchmark(name,
                                 [work, name](benchmark::State &state) {
                                     for (auto _ : state)
                                         if (!work())
                                             state.SkipWithError(name);
                                 })
        ->Iterations(1)
        ->UseRealTime();
}

/// The same times for each paper of a batch.
QJsonObject forEach(QJsonObject times)
{
    for (const QString &key : {u"least_ms"_s, u"median_ms"_s})
        times.insert(key, times.value(key).toDouble() / batch);
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString out = bench::takeOut(arguments);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        std::puts("LibreOffice is not installed: nothing to compare with");
        return 0;
    }
    const auto values = paperValues(kind, samples::wageArrears(), samples::context());
    const auto word = values ? renderDocx(kind, *values, samples::options()) : fail(values.error());
    Peer peer;
    CommandLine office;
    if (!word || !peer.prepare(word->docx) || !office.prepare()) {
        std::fputs("the agreement could not be prepared\n", stderr);
        return 1;
    }
    measure("office_batch", [&peer] { return peer.convert(batch); });
    measure("office_first", [&peer] { return peer.convert(1); });
    measure("paper_first", [&office] { return office.issue(); });
    measure("paper_batch", [&values] {
        for (int i = 0; i < batch; ++i)
            if (!renderPaper(kind, *values, samples::options()))
                return false;
        return true;
    });
    measure("word_batch", [&values] {
        for (int i = 0; i < batch; ++i)
            if (!renderDocx(kind, *values, samples::options()))
                return false;
        return true;
    });

    bench::Turns taken(bench::Clock::Wall);
    taken.run(arguments, turns);
    taken.print("office_batch", "peer: LibreOffice, fifty agreements to PDF");
    taken.print("paper_batch", "fifty agreements, values to PDF/A", "office_batch");
    taken.print("word_batch", "fifty agreements, values to Word file", "office_batch");
    taken.print("office_first", "peer: LibreOffice, one from a cold start");
    taken.print("paper_first", "hezhongctl, one issued from a cold start", "office_first");
    return bench::writeResult(
        out,
        {{u"what"_s,
          u"an agreement as PDF: each of fifty, and the first from a cold start; wall time"_s},
         {u"peer"_s,
          u"LibreOffice (soffice --headless) converting the Word file of the same words, same run"_s},
         {u"aim_ratio"_s, 0.1},
         {u"office_each_of_50"_s, forEach(taken.times("office_batch"))},
         {u"paper_each_of_50"_s, forEach(taken.against("paper_batch", "office_batch"))},
         {u"word_each_of_50"_s, forEach(taken.against("word_batch", "office_batch"))},
         {u"office_first"_s, taken.times("office_first")},
         {u"paper_first"_s, taken.against("paper_first", "office_first")}});
}
