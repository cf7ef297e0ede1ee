// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rights.h"

#include "core/base/words.h"

#include <QHash>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Director = UserRole::Director;
constexpr auto Mediator = UserRole::Mediator;
constexpr auto Registrar = UserRole::Registrar;
constexpr auto Inspector = UserRole::Inspector;
constexpr auto Administrator = UserRole::Administrator;
constexpr auto Auditor = UserRole::Auditor;

struct RightRule {
    Right right;
    const char *label;
    QList<UserRole> roles;
};

const QList<RightRule> &rightRules()
{
    static const QList<RightRule> rules{
        {Right::SeeCases,
         QT_TRANSLATE_NOOP("operations", "查看案件"),
         {Director, Mediator, Registrar, Inspector}},
        {Right::SeeNumbers,
         QT_TRANSLATE_NOOP("operations", "查看完整的证件和电话号码"),
         {Director, Mediator, Registrar}},
        {Right::Register,
         QT_TRANSLATE_NOOP("operations", "登记申请、修改当事人和请求"),
         {Director, Mediator, Registrar}},
        {Right::Record,
         QT_TRANSLATE_NOOP("operations", "制作调解笔录"),
         {Director, Mediator, Registrar}},
        {Right::Decide,
         QT_TRANSLATE_NOOP("operations", "受理、不予受理、延期、结案"),
         {Director, Mediator}},
        {Right::Mediate,
         QT_TRANSLATE_NOOP("operations", "拟定协议、保存计算"),
         {Director, Mediator}},
        {Right::Sign, QT_TRANSLATE_NOOP("operations", "签订调解协议"), {Director, Mediator}},
        {Right::Issue,
         QT_TRANSLATE_NOOP("operations", "出具文书"),
         {Director, Mediator, Registrar}},
        {Right::Void, QT_TRANSLATE_NOOP("operations", "作废文书"), {Director, Mediator}},
        {Right::SetAccess,
         QT_TRANSLATE_NOOP("operations", "设定案件查阅范围"),
         {Director, Mediator}},
        {Right::OpenConfidential,
         QT_TRANSLATE_NOOP("operations", "经指定查看保密案件"),
         {Director, Mediator, Registrar, Inspector}},
        {Right::Export,
         QT_TRANSLATE_NOOP("operations", "打印和另存文书、导出清单"),
         {Director, Mediator, Registrar}},
        {Right::ExportPerson, QT_TRANSLATE_NOOP("operations", "导出个人信息"), {Director}},
        {Right::Retain, QT_TRANSLATE_NOOP("operations", "保存期限复核"), {Director}},
        {Right::EditOffice,
         QT_TRANSLATE_NOOP("operations", "修改单位资料和名册"),
         {Director, Administrator}},
        {Right::EditLaw,
         QT_TRANSLATE_NOOP("operations", "修改规则和参数"),
         {Director, Administrator}},
        {Right::EditTemplates,
         QT_TRANSLATE_NOOP("operations", "修改文书模板和条款库"),
         {Director, Administrator}},
        {Right::ManageUsers, QT_TRANSLATE_NOOP("operations", "管理用户"), {Administrator}},
        {Right::SeeAudit, QT_TRANSLATE_NOOP("operations", "查看审计记录"), {Director, Auditor}},
        {Right::BackUp, QT_TRANSLATE_NOOP("operations", "备份和恢复"), {Director, Administrator}},
        {Right::Verify,
         QT_TRANSLATE_NOOP("operations", "完整性检查"),
         {Director, Administrator, Auditor}},
        {Right::Own,
         QT_TRANSLATE_NOOP("operations", "管理自己的密码"),
         {Director, Mediator, Registrar, Inspector, Administrator, Auditor}},
    };
    return rules;
}

const RightRule &ruleOf(Right right)
{
    const auto &rules = rightRules();
    return *std::find_if(rules.cbegin(), rules.cend(),
                         [right](const RightRule &rule) { return rule.right == right; });
}

struct OperationRule {
    Right right;
    bool undoable = true;
};

const QHash<QString, OperationRule> &operationRules()
{
    static const QHash<QString, OperationRule> rules{
        {u"case.intake"_s, {Right::Register}},
        {u"case.parties"_s, {Right::Register}},
        {u"case.claims"_s, {Right::Register}},
        {u"case.events"_s, {Right::Register}},
        {u"sheet.answer"_s, {Right::Register}},
        {u"sheet.adopt"_s, {Right::Register}},
        {u"draft.save"_s, {Right::Register}},
        {u"draft.drop"_s, {Right::Register}},
        {u"hearing.type"_s, {Right::Record}},
        {u"hearing.record"_s, {Right::Record}},
        {u"case.accept"_s, {Right::Decide}},
        {u"case.refuse"_s, {Right::Decide}},
        {u"case.extend"_s, {Right::Decide}},
        {u"case.close"_s, {Right::Decide}},
        {u"case.calculate"_s, {Right::Mediate}},
        {u"case.calculation-remove"_s, {Right::Mediate}},
        {u"agreement.type"_s, {Right::Mediate}},
        {u"agreement.sign"_s, {Right::Sign}},
        {u"document.issue"_s, {Right::Issue}},
        {u"document.void"_s, {Right::Void}},
        {u"document.correct"_s, {Right::Void}},
        {u"document.sign"_s, {Right::Issue, false}},
        {u"document.seal"_s, {Right::Issue, false}},
        {u"document.step"_s, {Right::Issue}},
        {u"document.refusal"_s, {Right::Issue, false}},
        {u"document.signed-copy"_s, {Right::Issue, false}},
        {u"seal.add"_s, {Right::EditOffice}},
        {u"seal.retire"_s, {Right::EditOffice}},
        {u"document.scan"_s, {Right::Issue}},
        {u"material.add"_s, {Right::Register}},
        {u"material.remove"_s, {Right::Register}},
        {u"case.access"_s, {Right::SetAccess}},
        {u"case.read"_s, {Right::SeeCases, false}},
        {u"document.print"_s, {Right::Export, false}},
        {u"document.save"_s, {Right::Export, false}},
        {u"document.export"_s, {Right::Export, false}},
        {u"document.copy"_s, {Right::Export, false}},
        {u"dossier.save"_s, {Right::Export, false}},
        {u"dossier.print"_s, {Right::Export, false}},
        {u"dossier.transfer"_s, {Right::Export, false}},
        {u"list.export"_s, {Right::Export, false}},
        {u"person.read"_s, {Right::ExportPerson, false}},
        {u"person.export"_s, {Right::ExportPerson, false}},
        {u"retention.rule"_s, {Right::Retain}},
        {u"retention.review"_s, {Right::Retain}},
        {u"office.change"_s, {Right::EditOffice}},
        {u"mediator.save"_s, {Right::EditOffice}},
        {u"parameter.save"_s, {Right::EditLaw}},
        {u"parameter.remove"_s, {Right::EditLaw}},
        {u"calendar.import"_s, {Right::EditLaw}},
        {u"calendar.remove"_s, {Right::EditLaw}},
        {u"holiday.add"_s, {Right::EditLaw}},
        {u"holiday.remove"_s, {Right::EditLaw}},
        {u"sheet.import"_s, {Right::EditLaw}},
        {u"sheet.remove"_s, {Right::EditLaw}},
        {u"dossier-list.import"_s, {Right::EditLaw}},
        {u"dossier-list.remove"_s, {Right::EditLaw}},
        {u"law-text.import"_s, {Right::EditLaw}},
        {u"law-text.export"_s, {Right::Own, false}},
        {u"law-text.remove"_s, {Right::EditLaw}},
        {u"template.save"_s, {Right::EditTemplates, false}}, // every revision stays
        {u"template.restore"_s, {Right::EditTemplates, false}},
        {u"template.export"_s, {Right::Own, false}},
        {u"template.import"_s, {Right::EditTemplates, false}},
        {u"clause.save"_s, {Right::EditTemplates}},
        {u"clause.remove"_s, {Right::EditTemplates}},
        {u"clause.arrange"_s, {Right::EditTemplates}},
        {u"user.add"_s, {Right::ManageUsers, false}},
        {u"user.roles"_s, {Right::ManageUsers, false}},
        {u"user.deactivate"_s, {Right::ManageUsers, false}},
        {u"user.password-reset"_s, {Right::ManageUsers, false}},
        {u"keys.rotate"_s, {Right::ManageUsers, false}},
        {u"keys.recovery"_s, {Right::ManageUsers, false}},
        {u"user.password-two"_s, {Right::Own, false}},
        {u"user.password"_s, {Right::Own, false}},
        {u"session.open"_s, {Right::Own, false}},
        {u"recovery.print"_s, {Right::Own, false}}, // by whoever is shown the key
        {u"recovery.save"_s, {Right::Own, false}},
        {u"slip.print"_s, {Right::Own, false}}, // by whoever is shown the temporary password
        {u"store.verify"_s, {Right::Verify, false}},
        {u"audit.export"_s, {Right::SeeAudit, false}},
        {u"backup.run"_s, {Right::Own, false}}, // by itself, whoever is at work
        {u"backup.settings"_s, {Right::BackUp, false}},
        {u"backup.losses"_s, {Right::BackUp, false}},
    };
    return rules;
}

bool handlesCases(UserRole role)
{
    return role != Administrator && role != Auditor;
}

} // namespace

QString rightLabel(Right right)
{
    return words("operations", ruleOf(right).label);
}

const QList<Right> &allRights()
{
    static const QList<Right> all = [] {
        QList<Right> list;
        for (const RightRule &rule : rightRules())
            list += rule.right;
        return list;
    }();
    return all;
}

QList<UserRole> rolesWith(Right right)
{
    return ruleOf(right).roles;
}

bool holds(const QList<UserRole> &roles, Right right)
{
    const QList<UserRole> &wanted = ruleOf(right).roles;
    return std::any_of(roles.cbegin(), roles.cend(),
                       [&wanted](UserRole role) { return wanted.contains(role); });
}

Result<Right> rightFor(const QString &operation)
{
    const auto found = operationRules().constFind(operation);
    if (found == operationRules().cend())
        return fail(internalFault(u"rights.unknown"_s, operation));
    return found->right;
}

QStringList knownOperations()
{
    QStringList names = operationRules().keys();
    names.sort();
    return names;
}

bool isUndoable(const QString &operation)
{
    return operationRules().value(operation, {Right::Own, false}).undoable;
}

Error rightsDenied(const User &user, Right right)
{
    const QString own =
        user.roles.isEmpty() ? words("operations", "没有角色") : roleNames(user.roles);
    return refused(u"rights.denied"_s,
                   words("operations", "“%1”由%2办理，您的角色是%3，内容没有改变。")
                       .arg(rightLabel(right), roleNames(rolesWith(right)), own),
                   words("operations", "请上述人员办理；角色有误的，请系统管理员调整。"));
}

Status checkRoles(const QList<UserRole> &roles)
{
    if (roles.isEmpty())
        return fail(badInput(u"user.roles"_s, u"roles"_s,
                             words("operations", "没有选择角色，用户没有保存。"),
                             words("operations", "请至少选择一个角色。")));
    const bool administrator = roles.contains(Administrator);
    const bool auditor = roles.contains(Auditor);
    const bool cases = std::any_of(roles.cbegin(), roles.cend(), handlesCases);
    if (administrator + auditor + cases <= 1)
        return {};
    return fail(badInput(
        u"user.roles"_s, u"roles"_s,
        words("operations", "系统管理员、审计员和办案角色不能由同一个用户兼任，用户没有保存。"),
        words("operations", "请分别设立用户；同一个人可以有两个用户，各用各的姓名和密码。")));
}

QString roleNames(const QList<UserRole> &roles)
{
    QStringList names;
    for (const UserRole role : roles)
        names += label(role);
    return names.join(words("operations", "、", "between the items of a list"));
}

} // namespace hezhong
