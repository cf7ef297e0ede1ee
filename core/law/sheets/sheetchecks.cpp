// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/law/calculators.h"
#include "core/law/causes.h"
#include "core/law/rulecard.h"
#include "core/law/sheets/sheetreader.h"
#include "core/law/sheets/sheettemplate.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Checks one sheet; places are written as in the file.
class Checker {
public:
    Checker(const QuestionSheet &sheet, const SheetObject &root) : m_sheet(sheet), m_root(root) {}

    Status run() const
    {
        if (m_sheet.questions.isEmpty())
            return m_root.wrong(u"sheet.missing"_s, u"questions"_s, words("law", "没有任何问题。"));
        HEZHONG_TRY(cards());
        HEZHONG_TRY(causes());
        HEZHONG_TRY(lines(m_sheet.outline, u"outline"_s));
        HEZHONG_TRY(lines(m_sheet.points, u"points"_s));
        for (qsizetype at = 0; at < m_sheet.claims.size(); ++at)
            HEZHONG_TRY(claim(m_sheet.claims.at(at), u"claims[%1]"_s.arg(at)));
        return {};
    }

private:
    [[nodiscard]] Status card(const QString &id, const QString &place) const
    {
        if (!id.isEmpty() && ruleCardVersions(id).isEmpty())
            return m_root.wrong(u"sheet.card"_s, place,
                                words("law", "没有名为“%1”的规则卡。").arg(id));
        return {};
    }

    [[nodiscard]] Status cards() const
    {
        if (m_sheet.cards.isEmpty())
            return m_root.wrong(u"sheet.missing"_s, u"cards"_s,
                                words("law", "没有写明所依据的规则卡。"));
        for (qsizetype at = 0; at < m_sheet.cards.size(); ++at)
            HEZHONG_TRY(card(m_sheet.cards.at(at), u"cards[%1]"_s.arg(at)));
        for (qsizetype at = 0; at < m_sheet.defences.size(); ++at)
            HEZHONG_TRY(card(m_sheet.defences.at(at).card, u"defences[%1].card"_s.arg(at)));
        return {};
    }

    [[nodiscard]] Status causes() const
    {
        const QDate day(2026, 1, 1);
        for (qsizetype at = 0; at < m_sheet.causes.size(); ++at)
            if (!causeOn(m_sheet.causes.at(at), day))
                return m_root.wrong(
                    u"sheet.cause"_s, u"causes[%1]"_s.arg(at),
                    words("law", "没有编号为“%1”的案由。").arg(m_sheet.causes.at(at)));
        return {};
    }

    [[nodiscard]] Status reference(const QString &question, const QString &place) const
    {
        if (!m_sheet.question(question))
            return m_root.wrong(u"sheet.reference"_s, place,
                                words("law", "没有名为“%1”的问题。").arg(question));
        return {};
    }

    [[nodiscard]] Status conditions(const QList<SheetCondition> &when, const QString &place) const
    {
        for (qsizetype at = 0; at < when.size(); ++at) {
            const SheetCondition &condition = when.at(at);
            const QString here = u"%1.when[%2]"_s.arg(place).arg(at);
            HEZHONG_TRY(reference(condition.question, here + u".question"_s));
            const SheetQuestion *question = m_sheet.question(condition.question);
            for (const QString &value : condition.is)
                if (question->type == SheetQuestionType::Choice && !isChoice(*question, value))
                    return m_root.wrong(
                        u"sheet.reference"_s, here + u".is"_s,
                        words("law", "问题“%1”没有选项“%2”。").arg(question->id, value));
        }
        return {};
    }

    static bool isChoice(const SheetQuestion &question, const QString &value)
    {
        for (const SheetChoice &choice : question.choices)
            if (choice.value == value)
                return true;
        return false;
    }

    [[nodiscard]] Status text(const QString &text, const QStringList &results,
                              const QString &place) const
    {
        const QStringList names = templateNames(text);
        for (const QString &name : names)
            if (!results.contains(name))
                HEZHONG_TRY(reference(name, place));
        return {};
    }

    [[nodiscard]] Status lines(const QList<SheetLine> &list, const QString &name) const
    {
        for (qsizetype at = 0; at < list.size(); ++at) {
            const QString place = u"%1[%2]"_s.arg(name).arg(at);
            HEZHONG_TRY(text(list.at(at).text, {}, place + u".text"_s));
            HEZHONG_TRY(conditions(list.at(at).when, place));
        }
        return {};
    }

    [[nodiscard]] Status claim(const SheetClaim &claim, const QString &place) const
    {
        HEZHONG_TRY(card(claim.card, place + u".card"_s));
        HEZHONG_TRY(conditions(claim.when, place));
        const bool counts = !claim.calculator.isEmpty();
        const QStringList results = counts ? QStringList{u"amount"_s, u"quantity"_s}
                                    : claim.amountFrom.isEmpty() ? QStringList()
                                                                 : QStringList{u"amount"_s};
        HEZHONG_TRY(text(claim.text, results, place + u".text"_s));
        if (!claim.amountFrom.isEmpty())
            HEZHONG_TRY(amountFrom(claim, place));
        if (counts)
            return calculator(claim, place);
        if (!claim.keys.isEmpty())
            return m_root.wrong(u"sheet.calculator"_s, place + u".keys"_s,
                                words("law", "没有写明用哪项计算。"));
        return {};
    }

    [[nodiscard]] Status amountFrom(const SheetClaim &claim, const QString &place) const
    {
        const QString here = place + u".amount_from"_s;
        HEZHONG_TRY(reference(claim.amountFrom, here));
        if (m_sheet.question(claim.amountFrom)->type != SheetQuestionType::Money)
            return m_root.wrong(u"sheet.type"_s, here,
                                words("law", "“%1”的答案不是金额。").arg(claim.amountFrom));
        if (!claim.calculator.isEmpty())
            return m_root.wrong(u"sheet.calculator"_s, here,
                                words("law", "金额只能来自计算或者来自答案，不能两者都写。"));
        return {};
    }

    [[nodiscard]] Status calculator(const SheetClaim &claim, const QString &place) const
    {
        const QList<CalculatorInfo> all = calculators();
        const auto info = std::find_if(all.begin(), all.end(), [&](const CalculatorInfo &each) {
            return each.name == claim.calculator;
        });
        if (info == all.end())
            return m_root.wrong(u"sheet.calculator"_s, place + u".calculator"_s,
                                words("law", "没有名为“%1”的计算。").arg(claim.calculator));
        QStringList names;
        for (const CalculatorKey &key : info->keys) {
            names += key.name;
            if (key.required && !claim.keys.contains(key.name))
                return m_root.wrong(u"sheet.calculator"_s, place + u".keys"_s,
                                    words("law", "计算需要的“%1”没有对应的问题。").arg(key.name));
        }
        for (auto key = claim.keys.begin(); key != claim.keys.end(); ++key) {
            const QString here = place + u".keys."_s + key.key();
            if (!names.contains(key.key()))
                return m_root.wrong(u"sheet.calculator"_s, here,
                                    words("law", "这项计算没有名为“%1”的项目。").arg(key.key()));
            if (!key->startsWith(u'='))
                HEZHONG_TRY(reference(*key, here));
        }
        return {};
    }

    const QuestionSheet &m_sheet;
    const SheetObject &m_root;
};

} // namespace

Status checkQuestionSheet(const QuestionSheet &sheet, const SheetObject &root)
{
    return Checker(sheet, root).run();
}

} // namespace hezhong
