// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/phrases.h"

#include "core/documents/phrasebook.h"
#include "core/law/causes.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

/// Whether the claims or the cause speak of one of these matters.
bool concerns(const CaseFile &file, const QStringList &matters)
{
    const auto cause = causeOn(file.record.cause, file.record.receivedOn);
    QString words = cause ? cause->name : QString();
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
    QList<Phrase> phrases;
    const auto add = [&](const QString &title, HearingSentence sentence) {
        phrases += {title, isMediatorsSentence(sentence) ? mediatorSpeaker() : QString(),
                    hearingSentence(sentence, file)};
    };
    add(Phrases::tr("开场与核对身份"), HearingSentence::Opening);
    add(Phrases::tr("告知权利义务"), HearingSentence::Rights);
    add(Phrases::tr("询问回避"), HearingSentence::AskRecusal);
    add(Phrases::tr("不申请回避"), HearingSentence::NoRecusal);
    add(Phrases::tr("请申请人陈述"), HearingSentence::AskApplicant);
    add(Phrases::tr("请被申请人答复"), HearingSentence::AskRespondent);
    add(Phrases::tr("归纳争议焦点"), HearingSentence::Issues);
    add(Phrases::tr("询问调解方案"), HearingSentence::AskProposals);
    add(Phrases::tr("达成一致"), HearingSentence::Agreed);
    add(Phrases::tr("未达成一致"), HearingSentence::NotAgreed);
    add(Phrases::tr("宣读与核对笔录"), HearingSentence::ReadBack);
    add(Phrases::tr("核对无误"), HearingSentence::Confirmed);
    return phrases;
}

QList<HearingQuestion> hearingQuestions(const CaseFile &file)
{
    QList<HearingQuestion> questions;
    const auto ask = [&](std::initializer_list<const char *> sources) {
        for (const char *source : sources)
            questions += {QString::fromUtf8(source), Phrases::tr(source)};
    };
    ask({QT_TRANSLATE_NOOP("Phrases", "核对身份、告知权利"),
         QT_TRANSLATE_NOOP("Phrases", "询问回避"), QT_TRANSLATE_NOOP("Phrases", "入职与离职时间"),
         QT_TRANSLATE_NOOP("Phrases", "岗位与劳动合同")});
    if (concerns(file, {u"报酬"_s, u"工资"_s, u"欠薪"_s, u"加班"_s}))
        ask({QT_TRANSLATE_NOOP("Phrases", "工资标准与支付方式"),
             QT_TRANSLATE_NOOP("Phrases", "欠付的期间与数额"),
             QT_TRANSLATE_NOOP("Phrases", "考勤、结算单据")});
    if (concerns(file, {u"解除"_s, u"终止"_s, u"经济补偿"_s, u"赔偿金"_s}))
        ask({QT_TRANSLATE_NOOP("Phrases", "解除原因及程序"),
             QT_TRANSLATE_NOOP("Phrases", "离职前十二个月平均工资")});
    if (concerns(file, {u"年休假"_s}))
        ask({QT_TRANSLATE_NOOP("Phrases", "应休与已休年休假天数")});
    if (concerns(file, {u"社会保险"_s, u"工伤"_s}))
        ask({QT_TRANSLATE_NOOP("Phrases", "参保情况与工伤认定")});
    if (concerns(file, {u"确认劳动关系"_s, u"新就业形态"_s}))
        ask({QT_TRANSLATE_NOOP("Phrases", "谁安排和管理工作"),
             QT_TRANSLATE_NOOP("Phrases", "报酬由谁结算")});
    ask({QT_TRANSLATE_NOOP("Phrases", "双方各自的方案"),
         QT_TRANSLATE_NOOP("Phrases", "履行时间与方式"),
         QT_TRANSLATE_NOOP("Phrases", "宣读并核对笔录")});
    return questions;
}

} // namespace hezhong
