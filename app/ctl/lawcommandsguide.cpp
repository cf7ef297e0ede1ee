// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lawcommands.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/base/windowdates.h"
#include "core/base/words.h"
#include "core/law/guidejson.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

void addWarnings(const QStringList &warnings, QStringList &lines)
{
    for (const QString &warning : warnings)
        lines += words("ctl", "提示：%1").arg(warning);
}

void addCards(const QStringList &cards, QStringList &lines)
{
    lines += words("ctl", "规则卡：%1").arg(cards.join(words("ctl", "、")));
}

Result<Output> ruleList(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QDate day, dayOr(a.on, context.clock().today(), u"on"_s));
    Output output;
    QJsonArray list;
    for (const RuleCard &card : ruleCardsOn(day)) {
        list += toJson(card);
        output.lines +=
            u"%1  %2  %3"_s.arg(card.id, shownTitle(card.title), shownTitle(card.basis()));
    }
    output.json = list;
    return output;
}

QStringList cardLines(const RuleCard &card)
{
    const QString from = card.from.isValid() ? isoDate(card.from) : words("ctl", "起始日不详");
    const QString until = card.until.isValid() ? isoDate(card.until) : words("ctl", "现行");
    return {u"%1  %2"_s.arg(shownTitle(card.title), shownTitle(card.basis())),
            words("ctl", "有效：%1 至 %2").arg(from, until), card.text,
            words("ctl", "%1（%2，%3）")
                .arg(surenessName(card.sure), shownTitle(card.source), card.sourceDate)};
}

Result<Output> ruleShow(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QDate day, dayOr(a.on, context.clock().today(), u"on"_s));
    const QList<RuleCard> versions = ruleCardVersions(a.value);
    if (versions.isEmpty())
        return fail(badInput(u"rule.unknown"_s, u"id"_s,
                             words("ctl", "没有名为“%1”的规则卡。").arg(a.value),
                             words("ctl", "请用 rule list 查看全部规则卡。")));
    const auto card = ruleCard(a.value, day);
    if (!card)
        return fail(badInput(u"rule.not-in-force"_s, u"on"_s,
                             words("ctl", "规则卡“%1”在 %2 没有有效的版本。")
                                 .arg(shownTitle(versions.first().title), isoDate(day)),
                             words("ctl", "请核对日期。")));
    Output output;
    QJsonObject json = toJson(*card);
    QJsonArray all;
    for (const RuleCard &version : versions)
        all += QJsonObject{{u"basis"_s, version.basis()},
                           {u"from"_s, toJson(version).value(u"from"_s)},
                           {u"until"_s, toJson(version).value(u"until"_s)}};
    json.insert(u"versions"_s, all);
    output.json = json;
    output.lines = cardLines(*card);
    return output;
}

Result<Output> scopeList(Context &, const LawArguments &)
{
    Output output{scopeItemsJson(), {}, 0};
    for (const ScopeItem &item : scopeItems())
        output.lines += u"%1  %2"_s.arg(item.key, shownTitle(item.question));
    return output;
}

Result<Output> scopeCheck(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const QDate day, dayOr(a.on, context.clock().today(), u"on"_s));
    HEZHONG_ASSIGN(const auto values, parseAssignments(a.assignments));
    HEZHONG_ASSIGN(const auto answers, readScopeAnswers(values));
    HEZHONG_ASSIGN(const ScopeResult result, checkScope(answers, day));
    Output output{toJson(result), {scopeStateName(result.state)}, 0};
    for (const ScopeFinding &finding : result.findings) {
        output.lines += finding.reason;
        if (!finding.where.isEmpty())
            output.lines += words("ctl", "去处：%1").arg(finding.where);
    }
    for (const QString &key : result.missing)
        output.lines +=
            words("ctl", "还要回答 %1：%2").arg(key, shownTitle(scopeItem(key)->question));
    addWarnings(result.warnings, output.lines);
    return output;
}

Result<Output> routes(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    HEZHONG_ASSIGN(const auto values, parseAssignments(a.assignments));
    HEZHONG_ASSIGN(const RouteFacts facts, readRouteFacts(values, context.clock().today()));
    HEZHONG_ASSIGN(const QList<Route> ways, chooseRoutes(facts, book->calendar()));
    Output output;
    QJsonArray list;
    for (const Route &way : ways) {
        list += toJson(way);
        output.lines +=
            words("ctl", "%1［%2］%3").arg(routeName(way.kind), routeStateName(way.state), way.why);
        if (way.state == RouteState::Open || way.state == RouteState::Waits)
            output.lines += words("ctl", "    向%1提出；%2").arg(way.authority, way.gives);
        for (const QString &note : way.notes)
            output.lines += words("ctl", "    提示：%1").arg(note);
    }
    output.json = list;
    return output;
}

Result<Output> limitation(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    HEZHONG_ASSIGN(const LimitationQuestion question,
                   readLimitationQuestion(a.assignments, context.clock().today()));
    HEZHONG_ASSIGN(const Limitation result, computeLimitation(question, book->calendar()));
    Output output{toJson(result), {}, 0};
    for (const LimitationStep &step : result.steps)
        output.lines += u"%1  %2"_s.arg(isoDate(step.event.on), step.text);
    if (result.unlimited)
        output.lines += words("ctl", "目前没有时效限制。");
    else if (result.standsStill)
        output.lines += words("ctl", "时效中止，届满日期还不能确定。");
    else
        output.lines += words("ctl", "时效于 %1 届满。").arg(isoDate(result.due));
    addWarnings(result.warnings, output.lines);
    addCards(result.cards, output.lines);
    return output;
}

Result<Output> limits(Context &context, const LawArguments &a)
{
    HEZHONG_ASSIGN(const LawBook *book, context.book());
    HEZHONG_ASSIGN(const ChainFacts facts, readChainFacts(a.assignments));
    HEZHONG_ASSIGN(const QList<ChainLimit> chain, limitChain(facts, book->calendar()));
    Output output;
    QJsonArray list;
    bool official = true;
    for (const ChainLimit &limit : chain) {
        list += toJson(limit);
        official = official && limit.limit.official;
        output.lines += u"%1  %2  %3%4"_s.arg(
            isoDate(limit.limit.due), shownTitle(limit.limit.title), shownTitle(limit.limit.basis),
            limit.done ? words("ctl", "（已办）") : QString());
        if (limit.dueBeforeExtension.isValid())
            output.lines +=
                words("ctl", "    原为 %1，已延长").arg(isoDate(limit.dueBeforeExtension));
    }
    if (!official)
        output.lines += notOfficialLine();
    output.json = list;
    return output;
}

Result<Output> clauses(Context &, const LawArguments &a)
{
    const QList<AgreementWarning> warnings = agreementWarnings(a.assignments);
    Output output;
    QJsonArray list;
    for (const AgreementWarning &warning : warnings) {
        list += toJson(warning);
        output.lines += words("ctl", "第 %1 条“%2”：%3")
                            .arg(warning.clause + 1)
                            .arg(warning.excerpt, warning.message);
    }
    if (warnings.isEmpty())
        output.lines += words("ctl", "没有发现需要提示的条款。");
    output.json = QJsonObject{{u"warnings"_s, list}};
    output.exitCode = warnings.isEmpty() ? 0 : 1;
    return output;
}

} // namespace

void addGuideCommands(CLI::App &app, Context &context, const LawArgumentsPtr &a)
{
    CLI::App *rule = app.add_subcommand("rule", "规则卡");
    rule->require_subcommand(1);
    CLI::App *command = addLawCommand(rule, "list", "某日有效的规则卡", context, a, ruleList);
    optional(command, "--on", a->on, "日期");
    command = addLawCommand(rule, "show", "一张规则卡", context, a, ruleShow);
    required(command, "id", a->value, "规则卡名");
    optional(command, "--on", a->on, "日期");
    CLI::App *scope = app.add_subcommand("scope", "是否属于劳动人事争议");
    scope->require_subcommand(1);
    addLawCommand(scope, "list", "清单中的问题", context, a, scopeList);
    command = addLawCommand(scope, "check", "按答案判断", context, a, scopeCheck);
    assignmentsOf(command, a, "问题=yes|no");
    optional(command, "--on", a->on, "日期");
    command = addLawCommand(&app, "route", "可以走的途径", context, a, routes);
    assignmentsOf(command, a, "事实=数值，例如 stage=agreed effective=2026-11-02");
    command = addLawCommand(&app, "limitation", "仲裁时效", context, a, limitation);
    assignmentsOf(command, a, "事件=日期，例如 claim-arose=2025-10-03");
    command = addLawCommand(&app, "limits", "案件的各项期限", context, a, limits);
    assignmentsOf(command, a, "事件=日期，例如 received=2026-11-02");
    command =
        addLawCommand(app.get_subcommand("check"), "clauses", "协议条款", context, a, clauses);
    assignmentsOf(command, a, "条款文字");
    command->get_option("assignments")->required();
}

} // namespace hezhong::ctl
