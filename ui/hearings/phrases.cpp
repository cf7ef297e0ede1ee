// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/phrases.h"

#include "core/law/causes.h"
#include "ui/hearings/speakers.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

QString names(const CaseFile &file, Side side)
{
    QStringList names;
    for (const Party &party : file.on(side))
        names += party.name;
    return names.join(u'、');
}

QString causeName(const CaseFile &file)
{
    const auto cause = causeOn(file.record.cause, file.record.receivedOn);
    return cause ? cause->name : Phrases::tr("劳动争议");
}

/// Whether the claims or the cause speak of one of these matters.
bool concerns(const CaseFile &file, const QStringList &matters)
{
    QString words = causeName(file);
    for (const Claim &claim : file.claims)
        words += claim.text;
    for (const QString &matter : matters)
        if (words.contains(matter))
            return true;
    return false;
}

} // namespace

QList<Phrase> hearingPhrases(const CaseFile &file)
{
    const QString mediator = mediatorSpeaker();
    const QString opening =
        Phrases::tr("今天由%1对申请人%2与被申请人%3的%4进行调解，由调解员%5主持。现在核对到场人员身份。")
            .arg(file.office.name, names(file, Side::Applicant), names(file, Side::Respondent),
                 causeName(file), file.record.mediatorName);
    return {
        {Phrases::tr("开场与核对身份"), mediator, opening},
        {Phrases::tr("告知权利义务"), mediator,
         Phrases::tr("现在告知双方权利义务：调解以自愿为前提，双方有权接受或者拒绝调解、要求公开或者不公开进行、"
                     "随时要求终止调解；应当如实陈述事实，遵守秩序，尊重对方。调解不收取费用。双方是否听清？")},
        {Phrases::tr("询问回避"), mediator, Phrases::tr("对主持本次调解的调解员，双方是否申请回避？")},
        {Phrases::tr("不申请回避"), {}, Phrases::tr("不申请回避。")},
        {Phrases::tr("请申请人陈述"), mediator, Phrases::tr("请申请人说明调解请求以及所依据的事实和理由。")},
        {Phrases::tr("请被申请人答复"), mediator, Phrases::tr("请被申请人对申请人的请求和陈述发表意见。")},
        {Phrases::tr("归纳争议焦点"), mediator, Phrases::tr("根据双方陈述，本案争议焦点归纳如下，请双方核对有无补充：")},
        {Phrases::tr("询问调解方案"), mediator, Phrases::tr("请双方分别提出可以接受的解决方案。")},
        {Phrases::tr("达成一致"), mediator, Phrases::tr("双方经协商自愿达成一致意见，内容归纳如下：")},
        {Phrases::tr("未达成一致"), mediator,
         Phrases::tr("双方未能达成一致意见，本次调解结束。双方可以就本争议依法申请仲裁。")},
        {Phrases::tr("宣读与核对笔录"), mediator,
         Phrases::tr("现将笔录向双方宣读（或者交双方阅看），请核对。记录有遗漏或者差错的，可以要求补正；核对无误后签名。")},
        {Phrases::tr("核对无误"), {}, Phrases::tr("以上笔录已核对，与所述一致。")},
    };
}

QStringList hearingQuestions(const CaseFile &file)
{
    QStringList questions{Phrases::tr("核对身份、告知权利"), Phrases::tr("询问回避"),
                          Phrases::tr("入职与离职时间"), Phrases::tr("岗位与劳动合同")};
    if (concerns(file, {Phrases::tr("报酬"), Phrases::tr("工资"), Phrases::tr("欠薪"), Phrases::tr("加班")}))
        questions += {Phrases::tr("工资标准与支付方式"), Phrases::tr("欠付的期间与数额"),
                      Phrases::tr("考勤、结算单据")};
    if (concerns(file, {Phrases::tr("解除"), Phrases::tr("终止"), Phrases::tr("经济补偿"), Phrases::tr("赔偿金")}))
        questions += {Phrases::tr("解除原因及程序"), Phrases::tr("离职前十二个月平均工资")};
    if (concerns(file, {Phrases::tr("年休假")}))
        questions += Phrases::tr("应休与已休年休假天数");
    if (concerns(file, {Phrases::tr("社会保险"), Phrases::tr("工伤")}))
        questions += Phrases::tr("参保情况与工伤认定");
    if (concerns(file, {Phrases::tr("确认劳动关系"), Phrases::tr("新就业形态")}))
        questions += {Phrases::tr("谁安排和管理工作"), Phrases::tr("报酬由谁结算")};
    questions += {Phrases::tr("双方各自的方案"), Phrases::tr("履行时间与方式"), Phrases::tr("宣读并核对笔录")};
    return questions;
}

} // namespace hezhong
