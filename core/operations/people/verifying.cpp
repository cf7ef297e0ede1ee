// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/verifying.h"

#include "core/base/words.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"

#include <QHash>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct CheckWords {
    const char *label;
    const char *note;
};

const CheckWords *wordsOf(const QString &name)
{
    static const QHash<QString, CheckWords> table{
        {u"integrity"_s,
         {QT_TRANSLATE_NOOP("operations", "数据库"),
          QT_TRANSLATE_NOOP("operations", "每一页的结构和校验码，记录之间的引用")}},
        {u"journal"_s,
         {QT_TRANSLATE_NOOP("operations", "操作记录"),
          QT_TRANSLATE_NOOP("operations", "从第一行到最后一行的校验链和签名")}},
        {u"records"_s,
         {QT_TRANSLATE_NOOP("operations", "案件内容"),
          QT_TRANSLATE_NOOP("operations", "每一条记录与操作记录是否一致")}},
        {u"tables"_s,
         {QT_TRANSLATE_NOOP("operations", "其他数据"),
          QT_TRANSLATE_NOOP("operations", "草稿、编号和设置是否被本程序以外的途径改动")}},
        {u"keys"_s,
         {QT_TRANSLATE_NOOP("operations", "密钥文件"),
          QT_TRANSLATE_NOOP("operations", "密钥文件和它的副本是否完好")}},
        {u"files"_s,
         {QT_TRANSLATE_NOOP("operations", "文书和材料"),
          QT_TRANSLATE_NOOP("operations", "每一份文件能否解开，与登记的校验值是否一致")}},
        {u"search"_s,
         {QT_TRANSLATE_NOOP("operations", "检索索引"),
          QT_TRANSLATE_NOOP("operations", "能否找到每一条内容；有问题的可以重建")}},
    };
    const auto found = table.constFind(name);
    return found == table.cend() ? nullptr : &*found;
}

qsizetype faultsOf(const VerifyReport &report)
{
    qsizetype faults = 0;
    for (const VerifyCheck &check : report.checks)
        faults += check.faults.size();
    return faults;
}

} // namespace

QString verifyCheckLabel(const QString &name)
{
    const CheckWords *known = wordsOf(name);
    return known ? words("operations", known->label) : name;
}

QString verifyCheckNote(const QString &name)
{
    const CheckWords *known = wordsOf(name);
    return known ? words("operations", known->note) : QString();
}

QString verifySummary(const VerifyReport &report)
{
    return report.ok() ? words("operations", "各项检查都没有发现问题。")
                       : words("operations", "发现 %1 处问题。").arg(faultsOf(report));
}

Result<QString> verifyText(const Desk &desk, const VerifyReport &report)
{
    HEZHONG_TRY(require(desk, Right::Verify));
    HEZHONG_ASSIGN(const Office office, officeOf(desk));
    const QString now = desk.clock().now().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    QStringList lines{words("operations", "核验数据的结果"),
                      words("operations", "单位：%1").arg(office.name),
                      words("operations", "时间：%1").arg(now),
                      words("operations", "核验人：%1").arg(desk.actor()), verifySummary(report)};
    for (const VerifyCheck &check : report.checks) {
        lines += QString();
        lines += words("operations", "%1：%2，共检查 %3 项")
                     .arg(verifyCheckLabel(check.name),
                          check.ok() ? words("operations", "没有发现问题")
                                     : words("operations", "%1 处问题").arg(check.faults.size()))
                     .arg(check.examined);
        for (const QString &fault : check.faults)
            lines += u"  "_s + fault;
    }
    return lines.join(u'\n') + u'\n';
}

Status noteVerify(const Desk &desk, const VerifyReport &report)
{
    const qsizetype faults = faultsOf(report);
    const QString what = faults == 0 ? u"没有发现问题"_s : u"发现 %1 处问题"_s.arg(faults);
    const Status noted = noteUse(desk, u"store.verify"_s, {}, desk.store->user().id.text(), what);
    if (!noted && noted.error().fault == Fault::Store)
        return {};
    return noted;
}

} // namespace hezhong
