// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/repaircommands.h"

#include "core/base/crashfiles.h"
#include "core/base/datapaths.h"
#include "core/base/words.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Indented).trimmed();
}

int report(const Error &error, bool json)
{
    if (json) {
        print(stderr, jsonBytes(toJson(error)));
    } else {
        print(stderr, error.message.toUtf8());
        if (!error.field.isEmpty())
            print(stderr, words("ctl", "位置：%1").arg(error.field).toUtf8());
        if (!error.hint.isEmpty())
            print(stderr, error.hint.toUtf8());
    }
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("HEZHONG_DEBUG"))
        print(stderr, error.detail.toUtf8());
    return exitCode(error.fault);
}

int run(ctl::Context &context)
{
    const Result<ctl::Output> output = context.chosen();
    if (!output)
        return report(output.error(), context.wantsJson());
    if (context.wantsJson()) {
        print(stdout, jsonBytes(output->json));
    } else {
        for (const QString &line : output->lines)
            print(stdout, line.toUtf8());
        for (const QString &problem : context.openingWarnings() + context.lawProblems())
            print(stderr, problem.toUtf8());
    }
    return output->exitCode;
}

void describe(CLI::App &cli, ctl::Context &context)
{
    cli.require_subcommand(1);
    cli.set_version_flag("--version", "hezhongctl " HEZHONG_VERSION);
    const auto text = [](QString &into) {
        return [&into](const std::string &value) { into = QString::fromStdString(value); };
    };
    cli.add_option_function<std::string>("--store", text(context.storeFolder), "案件库所在文件夹");
    cli.add_option_function<std::string>("--user", text(context.userName), "用户姓名");
    cli.add_option_function<std::string>("--password-file", text(context.passwordFile), "密码文件");
    cli.add_option_function<std::string>("--format", text(context.format), "text 或 json")
        ->check(CLI::IsMember({"text", "json"}));
    ctl::addLawCommands(cli, context);
    ctl::addStoreCommands(cli, context);
    ctl::addBackupCommands(cli, context);
    ctl::addRepairCommands(cli, context);
    ctl::addCaseCommands(cli, context);
    ctl::addCaseLawCommands(cli, context);
    ctl::addOfficeLawCommands(cli, context);
    ctl::addDocumentCommands(cli, context);
    ctl::addDocumentCopyCommands(cli, context);
    ctl::addTemplateCommands(cli, context);
    ctl::addClauseCommands(cli, context);
    ctl::addSigningCommands(cli, context);
    ctl::addDossierCommands(cli, context);
    ctl::addUserCommands(cli, context);
    ctl::addKeyCommands(cli, context);
    ctl::addAuditCommands(cli, context);
}

} // namespace

int main(int argc, char **argv)
{
    keepOutOfCrashFiles();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hezhongctl"_s);
    QCoreApplication::setOrganizationName(u"Hezhong"_s);
    QTranslator english;
    if (qEnvironmentVariable("HEZHONG_LANG") == u"en"_s && english.load(u"hezhong_en"_s, dataFolder() + u"/translations"_s))
        QCoreApplication::installTranslator(&english);

    ctl::Context context;
    CLI::App cli{"和衷 hezhongctl：劳动人事争议调解工作站的命令行"};
    describe(cli, context);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0)
            return cli.exit(error);
        const Error usage{Fault::Usage, u"usage"_s, words("ctl", "命令写法不对：%1").arg(QString::fromUtf8(error.what())),
                          {}, words("ctl", "请用 hezhongctl --help 查看用法。"), {}};
        return report(usage, context.wantsJson());
    }
    return run(context);
}
