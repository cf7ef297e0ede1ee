// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk.h"

#include "core/base/words.h"
#include "core/operations/people/caseaccess.h"

#include <QHash>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<Operation> Desk::operation(const QString &name, const Id<Case> &caseId) const
{
    HEZHONG_TRY(allowOperation(*this, name, caseId));
    return Operation{name, actor(), caseId.text()};
}

QString operationLabel(const QString &name)
{
    static const QHash<QString, const char *> labels{
        {u"store.create"_s, QT_TRANSLATE_NOOP("operations", "建立案件库")},
        {u"case.intake"_s, QT_TRANSLATE_NOOP("operations", "登记申请")},
        {u"case.accept"_s, QT_TRANSLATE_NOOP("operations", "受理")},
        {u"case.refuse"_s, QT_TRANSLATE_NOOP("operations", "不予受理")},
        {u"case.extend"_s, QT_TRANSLATE_NOOP("operations", "延长调解期限")},
        {u"case.close"_s, QT_TRANSLATE_NOOP("operations", "结案")},
        {u"case.parties"_s, QT_TRANSLATE_NOOP("operations", "修改当事人")},
        {u"case.claims"_s, QT_TRANSLATE_NOOP("operations", "修改请求与证据")},
        {u"case.events"_s, QT_TRANSLATE_NOOP("operations", "修改时效事由")},
        {u"case.calculate"_s, QT_TRANSLATE_NOOP("operations", "保存计算")},
        {u"case.calculation-remove"_s, QT_TRANSLATE_NOOP("operations", "删去计算")},
        {u"sheet.answer"_s, QT_TRANSLATE_NOOP("operations", "填写要素问答")},
        {u"sheet.adopt"_s, QT_TRANSLATE_NOOP("operations", "要素问答写入请求")},
        {u"hearing.type"_s, QT_TRANSLATE_NOOP("operations", "笔录自动保存")},
        {u"hearing.record"_s, QT_TRANSLATE_NOOP("operations", "调解笔录定稿")},
        {u"agreement.type"_s, QT_TRANSLATE_NOOP("operations", "协议自动保存")},
        {u"agreement.sign"_s, QT_TRANSLATE_NOOP("operations", "签订调解协议")},
        {u"store.repair"_s, QT_TRANSLATE_NOOP("operations", "修复数据")},
        {u"store.salvage"_s, QT_TRANSLATE_NOOP("operations", "抢救数据")},
        {u"document.issue"_s, QT_TRANSLATE_NOOP("operations", "出具文书")},
        {u"document.void"_s, QT_TRANSLATE_NOOP("operations", "作废文书")},
        {u"document.correct"_s, QT_TRANSLATE_NOOP("operations", "更正文书")},
        {u"document.sign"_s, QT_TRANSLATE_NOOP("operations", "签名")},
        {u"document.seal"_s, QT_TRANSLATE_NOOP("operations", "加盖印章")},
        {u"document.step"_s, QT_TRANSLATE_NOOP("operations", "记录签名步骤")},
        {u"document.refusal"_s, QT_TRANSLATE_NOOP("operations", "记录拒绝签名")},
        {u"document.signed-copy"_s, QT_TRANSLATE_NOOP("operations", "制作签名件")},
        {u"seal.add"_s, QT_TRANSLATE_NOOP("operations", "添加印章")},
        {u"seal.retire"_s, QT_TRANSLATE_NOOP("operations", "停用印章")},
        {u"document.scan"_s, QT_TRANSLATE_NOOP("operations", "存入签名盖章件")},
        {u"material.add"_s, QT_TRANSLATE_NOOP("operations", "存入案卷材料")},
        {u"material.remove"_s, QT_TRANSLATE_NOOP("operations", "移出案卷材料")},
        {u"dossier.save"_s, QT_TRANSLATE_NOOP("operations", "生成卷宗")},
        {u"dossier.print"_s, QT_TRANSLATE_NOOP("operations", "打印卷宗")},
        {u"dossier.transfer"_s, QT_TRANSLATE_NOOP("operations", "生成移交清单")},
        {u"dossier-list.import"_s, QT_TRANSLATE_NOOP("operations", "导入卷宗自查清单")},
        {u"dossier-list.remove"_s, QT_TRANSLATE_NOOP("operations", "删去卷宗自查清单")},
        {u"office.change"_s, QT_TRANSLATE_NOOP("operations", "修改单位资料")},
        {u"parameter.save"_s, QT_TRANSLATE_NOOP("operations", "保存计算参数")},
        {u"parameter.remove"_s, QT_TRANSLATE_NOOP("operations", "删去计算参数")},
        {u"calendar.import"_s, QT_TRANSLATE_NOOP("operations", "导入年度日历")},
        {u"calendar.remove"_s, QT_TRANSLATE_NOOP("operations", "删去年度日历")},
        {u"holiday.add"_s, QT_TRANSLATE_NOOP("operations", "登记地方假日")},
        {u"holiday.remove"_s, QT_TRANSLATE_NOOP("operations", "删去地方假日")},
        {u"sheet.import"_s, QT_TRANSLATE_NOOP("operations", "导入要素问答表")},
        {u"sheet.remove"_s, QT_TRANSLATE_NOOP("operations", "删去要素问答表")},
        {u"law-text.import"_s, QT_TRANSLATE_NOOP("operations", "导入法规文本")},
        {u"law-text.export"_s, QT_TRANSLATE_NOOP("operations", "另存法规文本")},
        {u"law-text.remove"_s, QT_TRANSLATE_NOOP("operations", "删去法规文本")},
        {u"template.save"_s, QT_TRANSLATE_NOOP("operations", "保存文书模板")},
        {u"template.restore"_s, QT_TRANSLATE_NOOP("operations", "恢复自带的文书模板")},
        {u"template.export"_s, QT_TRANSLATE_NOOP("operations", "导出文书模板")},
        {u"template.import"_s, QT_TRANSLATE_NOOP("operations", "导入文书模板")},
        {u"clause.save"_s, QT_TRANSLATE_NOOP("operations", "保存条款")},
        {u"clause.remove"_s, QT_TRANSLATE_NOOP("operations", "删去条款")},
        {u"clause.arrange"_s, QT_TRANSLATE_NOOP("operations", "调整条款顺序")},
        {u"mediator.save"_s, QT_TRANSLATE_NOOP("operations", "保存调解员")},
        {u"case.access"_s, QT_TRANSLATE_NOOP("operations", "设定查阅范围")},
        {u"case.read"_s, QT_TRANSLATE_NOOP("operations", "查看案件")},
        {u"document.print"_s, QT_TRANSLATE_NOOP("operations", "打印文书")},
        {u"document.save"_s, QT_TRANSLATE_NOOP("operations", "另存文书")},
        {u"document.export"_s, QT_TRANSLATE_NOOP("operations", "导出 Word 文件")},
        {u"document.copy"_s, QT_TRANSLATE_NOOP("operations", "提供文书副本")},
        {u"list.export"_s, QT_TRANSLATE_NOOP("operations", "导出清单")},
        {u"person.read"_s, QT_TRANSLATE_NOOP("operations", "查看个人信息")},
        {u"person.export"_s, QT_TRANSLATE_NOOP("operations", "导出个人信息")},
        {u"retention.rule"_s, QT_TRANSLATE_NOOP("operations", "设定保存期限")},
        {u"retention.review"_s, QT_TRANSLATE_NOOP("operations", "保存期限复核")},
        {u"user.add"_s, QT_TRANSLATE_NOOP("operations", "添加用户")},
        {u"user.roles"_s, QT_TRANSLATE_NOOP("operations", "调整角色")},
        {u"user.deactivate"_s, QT_TRANSLATE_NOOP("operations", "停用用户")},
        {u"user.password"_s, QT_TRANSLATE_NOOP("operations", "修改密码")},
        {u"user.password-reset"_s, QT_TRANSLATE_NOOP("operations", "重设密码")},
        {u"user.password-two"_s, QT_TRANSLATE_NOOP("operations", "两人一起重设密码")},
        {u"keys.rotate"_s, QT_TRANSLATE_NOOP("operations", "更换数据密钥")},
        {u"keys.recovery"_s, QT_TRANSLATE_NOOP("operations", "重新生成恢复密钥")},
        {u"session.open"_s, QT_TRANSLATE_NOOP("operations", "登录")},
        {u"recovery.print"_s, QT_TRANSLATE_NOOP("operations", "打印恢复密钥单")},
        {u"recovery.save"_s, QT_TRANSLATE_NOOP("operations", "另存恢复密钥单")},
        {u"slip.print"_s, QT_TRANSLATE_NOOP("operations", "打印临时密码交接单")},
        {u"store.verify"_s, QT_TRANSLATE_NOOP("operations", "核验数据")},
        {u"journal.checkpoint"_s, QT_TRANSLATE_NOOP("operations", "操作记录签名")},
        {u"audit.export"_s, QT_TRANSLATE_NOOP("operations", "导出审计记录")},
        {u"backup.run"_s, QT_TRANSLATE_NOOP("operations", "备份")},
        {u"backup.settings"_s, QT_TRANSLATE_NOOP("operations", "修改备份设置")},
        {u"backup.losses"_s, QT_TRANSLATE_NOOP("operations", "导出恢复将失去的操作清单")},
        {u"store.restore"_s, QT_TRANSLATE_NOOP("operations", "用备份恢复数据")},
        {u"draft.save"_s, QT_TRANSLATE_NOOP("operations", "保存草稿")},
        {u"draft.drop"_s, QT_TRANSLATE_NOOP("operations", "丢弃草稿")},
        {u"undo"_s, QT_TRANSLATE_NOOP("operations", "撤销操作")},
    };
    const char *label = labels.value(name);
    return label ? words("operations", label) : name;
}

} // namespace hezhong
