// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/ctl/options.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/operations/law/officelaw.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OfficeLawArguments {
    QString name, amount, region, from, until, source, file, date;
    bool verified = false;
};

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(isoDate(day)) : QJsonValue();
}

Output rowOutput(const OfficeParameter &figure, const QString &sentence)
{
    return {QJsonObject{{u"id"_s, figure.id.text()},
                        {u"parameter"_s, figure.parameter},
                        {u"region"_s, figure.region},
                        {u"from"_s, dayOrNull(figure.from)},
                        {u"until"_s, dayOrNull(figure.until)},
                        {u"amount"_s, figure.amount.decimal()},
                        {u"verified"_s, figure.verified},
                        {u"source"_s, figure.source},
                        {u"own"_s, true}},
            {sentence},
            0};
}

Result<Output> parameterList(Context &context, const OfficeLawArguments &)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    const QList<Parameter> &builtIn = Parameters::builtIn().all();
    const qsizetype own =
        book->parameters().all().size() - builtIn.size(); // an office's own stand first
    Output output;
    QJsonArray list;
    for (const Parameter &figure : book->parameters().all()) {
        const bool isOwn = list.size() < own;
        list += QJsonObject{{u"parameter"_s, figure.id},
                            {u"region"_s, figure.region},
                            {u"from"_s, dayOrNull(figure.from)},
                            {u"until"_s, dayOrNull(figure.until)},
                            {u"amount"_s, figure.amount.decimal()},
                            {u"verified"_s, figure.verified},
                            {u"source"_s, figure.source},
                            {u"own"_s, isOwn}};
        output.lines +=
            words("ctl", "%1  %2  %3 至 %4  %5 元%6")
                .arg(figure.id, figure.region.isEmpty() ? words("ctl", "全国") : figure.region,
                     isoDate(figure.from),
                     figure.until.isValid() ? isoDate(figure.until) : words("ctl", "现行"),
                     figure.amount.grouped(),
                     figure.verified ? QString() : words("ctl", "（未核实）"));
    }
    output.json = list;
    return output;
}

/// The office's own figure of this name and place that begins on that day.
Result<std::optional<OfficeParameter>> ownFigure(const Desk &desk, const OfficeParameter &like)
{
    HEZHONG_ASSIGN(const QList<OfficeParameter> all, officeParameters(desk));
    for (const OfficeParameter &figure : all)
        if (figure.parameter == like.parameter && figure.region == like.region
            && figure.from == like.from)
            return std::optional(figure);
    return std::optional<OfficeParameter>();
}

Result<OfficeParameter> named(const OfficeLawArguments &a)
{
    OfficeParameter figure;
    figure.parameter = a.name;
    figure.region = a.region;
    while (figure.region.size() > 2 && figure.region.endsWith(u"00"_s))
        figure.region.chop(2); // 510000 and 51 are the same place
    HEZHONG_ASSIGN(figure.from, parseDate(a.from, u"from"_s));
    return figure;
}

Result<Output> parameterSet(Context &context, const OfficeLawArguments &a)
{
    HEZHONG_ASSIGN(OfficeParameter figure, named(a));
    HEZHONG_ASSIGN(figure.amount, Money::parse(a.amount, u"amount"_s));
    if (!a.until.isEmpty()) {
        HEZHONG_ASSIGN(figure.until, parseDate(a.until, u"until"_s));
    }
    figure.verified = a.verified;
    figure.source = a.source;
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const std::optional<OfficeParameter> before, ownFigure(desk, figure));
    if (before)
        figure.id = before->id;
    HEZHONG_ASSIGN(const Done<OfficeParameter> done, saveParameter(desk, figure));
    return rowOutput(
        done.value,
        words("ctl", "计算参数 %1 已保存：%2 元。").arg(a.name, done.value.amount.grouped()));
}

Result<Output> parameterRemove(Context &context, const OfficeLawArguments &a)
{
    HEZHONG_ASSIGN(const OfficeParameter like, named(a));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const std::optional<OfficeParameter> before, ownFigure(desk, like));
    if (!before)
        return fail(badInput(
            u"parameter.unknown"_s, u"parameter"_s,
            words("ctl", "本机构没有自 %2 起的计算参数“%1”，没有改动。")
                .arg(a.name, isoDate(like.from)),
            words("ctl", "程序自带的参数不能删除，可以用 parameter set 登记本机构的数额。")));
    HEZHONG_ASSIGN(const Done<OfficeParameter> done, removeParameter(desk, before->id));
    return rowOutput(done.value, words("ctl", "计算参数 %1 已删除。").arg(a.name));
}

Result<Output> calendarYears(Context &context, const OfficeLawArguments &)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    const QList<int> builtIn = Calendar::builtIn().years();
    QList<int> own;
    if (!context.storeFolder.isEmpty()) {
        HEZHONG_ASSIGN(const Desk desk, context.desk());
        HEZHONG_ASSIGN(const QList<OfficeCalendar> rows, officeCalendars(desk));
        for (const OfficeCalendar &row : rows)
            own += row.year;
    }
    Output output;
    QJsonArray list;
    for (const int number : book->calendar().years()) {
        const CalendarYear *year = book->calendar().year(number);
        list += QJsonObject{{u"year"_s, number},
                            {u"official"_s, year->official},
                            {u"notice"_s, year->notice},
                            {u"own"_s, own.contains(number)},
                            {u"built_in"_s, builtIn.contains(number)}};
        output.lines +=
            u"%1  %2%3"_s.arg(QString::number(number), year->notice,
                              year->official ? QString() : words("ctl", "（不是官方日历）"));
    }
    output.json = list;
    return output;
}

Output doneOutput(const QJsonObject &json, const QString &sentence, const QList<Warning> &warnings)
{
    QJsonArray told;
    for (const Warning &warning : warnings)
        told += QJsonObject{{u"code"_s, warning.code}, {u"message"_s, warning.message}};
    QJsonObject all = json;
    all.insert(u"warnings"_s, told);
    return {all, QStringList{sentence} + warningLines(warnings), 0};
}

Result<Output> calendarImport(Context &context, const OfficeLawArguments &a)
{
    HEZHONG_ASSIGN(const QByteArray bytes, context.input(a.file, u"file"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<OfficeCalendar> done, importCalendarYear(desk, bytes));
    return doneOutput({{u"year"_s, done.value.year}, {u"notice"_s, done.value.notice}},
                      words("ctl", "%1年日历已导入。").arg(done.value.year), done.warnings);
}

Result<Output> holiday(Context &context, const OfficeLawArguments &a)
{
    HEZHONG_ASSIGN(const QDate day, parseDate(a.date, u"date"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<LocalHoliday> done, addLocalHoliday(desk, day, a.name));
    return doneOutput({{u"day"_s, isoDate(done.value.day)}, {u"name"_s, done.value.name}},
                      words("ctl", "地方假日已登记：%1 %2。").arg(isoDate(day), done.value.name),
                      done.warnings);
}

Result<Output> sheetImport(Context &context, const OfficeLawArguments &a)
{
    HEZHONG_ASSIGN(const QByteArray bytes, context.input(a.file, u"file"_s));
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Done<OfficeSheet> done, importSheet(desk, bytes));
    return doneOutput({{u"id"_s, done.value.sheet}, {u"title"_s, done.value.title}},
                      words("ctl", "要素问答表“%1”已导入。").arg(done.value.title), done.warnings);
}

} // namespace

void addOfficeLawCommands(CLI::App &app, Context &context)
{
    const auto a = std::make_shared<OfficeLawArguments>();
    const auto add = [&](CLI::App *parent, const char *name, const char *help,
                         Result<Output> (*run)(Context &, const OfficeLawArguments &)) {
        CLI::App *command = parent->add_subcommand(name, help);
        command->callback([&context, a, run] {
            context.chosen = [&context, a, run] { return run(context, *a); };
        });
        return command;
    };
    CLI::App *parameter = app.add_subcommand("parameter", "计算参数");
    parameter->require_subcommand(1);
    add(parameter, "list", "全部计算参数，本机构的在前", parameterList);
    CLI::App *command = add(parameter, "set", "登记或者修改本机构的数额", parameterSet);
    required(command, "parameter", a->name, "参数名，例如 minimum-wage-tier-1");
    required(command, "amount", a->amount, "数额，元");
    required(command, "--from", a->from, "生效日期");
    optional(command, "--until", a->until, "失效日期");
    optional(command, "--region", a->region, "行政区划代码，全国适用的不填");
    optional(command, "--source", a->source, "来源");
    command->add_flag("--verified", a->verified, "已与公布的原文核对");
    command = add(parameter, "remove", "删除本机构的数额", parameterRemove);
    required(command, "parameter", a->name, "参数名");
    required(command, "--from", a->from, "生效日期");
    optional(command, "--region", a->region, "行政区划代码");
    CLI::App *calendar = app.get_subcommand("calendar");
    command = add(calendar, "import", "导入年度日历", calendarImport);
    required(command, "file", a->file, "年度日历文件（JSON），- 为标准输入");
    add(calendar, "years", "已有的年度", calendarYears);
    command = add(calendar, "holiday", "登记地方假日", holiday);
    required(command, "date", a->date, "日期");
    required(command, "name", a->name, "假日名称");
    command = add(app.get_subcommand("sheet"), "import", "导入本机构的问题单", sheetImport);
    required(command, "file", a->file, "问题单文件（JSON），- 为标准输入");
}

} // namespace hezhong::ctl
