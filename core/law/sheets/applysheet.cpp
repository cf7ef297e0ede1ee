// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/filledsheet.h"
#include "core/law/sheets/sheetanswers.h"
#include "core/law/sheets/sheettemplate.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// What stands in a text where an answer is still missing; it goes into papers and is Chinese.
const QString blank = u"＿＿＿＿"_s;

/// The inputs of one claim's calculator by what one side said.
struct Inputs {
    QMap<QString, QString> values;
    QStringList missing; ///< question ids
};

/// Fills one sheet.
class Filler {
public:
    Filler(const QuestionSheet &sheet, const QMap<QString, QString> &answers,
           const Calendar &calendar, const Parameters &parameters)
        : m_sheet(sheet), m_answers(sheet, answers), m_calendar(calendar), m_parameters(parameters)
    {}

    FilledSheet run();

private:
    void addClaim(const SheetClaim &claim);
    [[nodiscard]] Inputs inputsOf(const SheetClaim &claim, SheetSide side) const;
    void calculateClaim(const SheetClaim &claim, FilledClaim &filled);
    void addProblem(const SheetClaim &claim, Error error);
    [[nodiscard]] QString fill(const QString &text, const FilledClaim *claim) const;
    void addLines(const QList<SheetLine> &lines, QStringList &into) const;
    void addDifferences();
    void addGaps();
    void addGap(const QString &question, const QString &claim);
    void collectCards();

    const QuestionSheet &m_sheet;
    SheetAnswers m_answers;
    const Calendar &m_calendar;
    const Parameters &m_parameters;
    FilledSheet m_result;
};

Inputs Filler::inputsOf(const SheetClaim &claim, SheetSide side) const
{
    Inputs inputs;
    const QList<CalculatorInfo> all = calculators();
    const auto info = std::find_if(all.begin(), all.end(), [&](const CalculatorInfo &each) {
        return each.name == claim.calculator;
    });
    if (info == all.end())
        return inputs;
    for (const CalculatorKey &key : info->keys) {
        const QString from = claim.keys.value(key.name);
        const QString value = from.startsWith(u'=') ? from.mid(1) : m_answers.value(from, side);
        if (!value.isEmpty())
            inputs.values.insert(key.name, value);
        else if (key.required)
            inputs.missing += from;
    }
    return inputs;
}

/// A calculator names its own key; the reader of a sheet knows the question behind it.
void Filler::addProblem(const SheetClaim &claim, Error error)
{
    if (const QString question = claim.keys.value(error.field);
        !question.isEmpty() && !question.startsWith(u'='))
        error.field = question;
    const bool known =
        std::any_of(m_result.problems.begin(), m_result.problems.end(), [&](const Error &each) {
            return each.field == error.field && each.message == error.message;
        });
    if (!known)
        m_result.problems += error;
}

void Filler::calculateClaim(const SheetClaim &claim, FilledClaim &filled)
{
    const Inputs mine = inputsOf(claim, SheetSide::Applicant);
    filled.inputs = mine.values;
    filled.missing = mine.missing;
    for (const QString &question : mine.missing)
        addGap(question, claim.id);
    if (!mine.missing.isEmpty())
        return;
    const auto calculation = calculate(claim.calculator, mine.values, m_calendar, m_parameters);
    if (!calculation) {
        addProblem(claim, calculation.error());
        return;
    }
    filled.calculation = *calculation;
    filled.amount = calculation->amount;
    const Inputs theirs = inputsOf(claim, SheetSide::Respondent);
    if (theirs.values == mine.values || !theirs.missing.isEmpty())
        return;
    if (const auto other = calculate(claim.calculator, theirs.values, m_calendar, m_parameters))
        filled.amountByRespondent = other->amount;
    else
        addProblem(claim, other.error());
}

void Filler::addClaim(const SheetClaim &claim)
{
    if (!m_answers.hold(claim.when, SheetSide::Applicant))
        return;
    FilledClaim filled;
    filled.id = claim.id;
    filled.calculator = claim.calculator;
    filled.card = claim.card;
    if (!claim.calculator.isEmpty())
        calculateClaim(claim, filled);
    if (!claim.amountFrom.isEmpty()) {
        const auto amount =
            Money::parse(m_answers.value(claim.amountFrom, SheetSide::Applicant), claim.amountFrom);
        if (amount)
            filled.amount = *amount;
        else
            addGap(claim.amountFrom, claim.id);
        const auto other = Money::parse(m_answers.value(claim.amountFrom, SheetSide::Respondent),
                                        claim.amountFrom);
        if (other && m_answers.differ(claim.amountFrom))
            filled.amountByRespondent = *other;
    }
    filled.text = fill(claim.text, &filled);
    // Nothing is owed: a claim for nothing helps nobody.
    if (filled.amount && filled.amount->isZero() && filled.calculation)
        m_result.outline += u"“%1”按现有答案计算为零，请向双方说明。"_s.arg(filled.text);
    else
        m_result.claims += filled;
}

QString Filler::fill(const QString &text, const FilledClaim *claim) const
{
    return filledTemplate(text, [&](const QString &name) -> QString {
        if (claim && name == u"amount"_s)
            return claim->amount ? claim->amount->grouped() : blank;
        if (claim && name == u"quantity"_s)
            return claim->calculation ? claim->calculation->quantity.plainDecimal() : blank;
        const QString answer = m_answers.words(name, SheetSide::Applicant);
        return answer.isEmpty() ? blank : answer;
    });
}

void Filler::addLines(const QList<SheetLine> &lines, QStringList &into) const
{
    for (const SheetLine &line : lines)
        if (m_answers.hold(line.when, SheetSide::Applicant)
            || m_answers.hold(line.when, SheetSide::Respondent))
            into += fill(line.text, nullptr);
}

void Filler::addDifferences()
{
    for (const SheetQuestion &question : m_sheet.questions) {
        if (!m_answers.differ(question.id))
            continue;
        const QString unit = question.type == SheetQuestionType::Money && question.unit.isEmpty()
                                 ? u"元"_s
                                 : question.unit;
        m_result.points += u"“%1”：申请人称%2%4，被申请人称%3%4。"_s.arg(
            question.text, m_answers.words(question.id, SheetSide::Applicant),
            m_answers.words(question.id, SheetSide::Respondent), unit);
    }
}

void Filler::addGap(const QString &question, const QString &claim)
{
    const SheetQuestion *asked = m_sheet.question(question);
    if (asked)
        m_result.missing += {question, asked->text, claim};
}

void Filler::addGaps()
{
    for (const SheetQuestion &question : m_sheet.questions) {
        const bool answered = !m_answers.value(question.id, SheetSide::Applicant).isEmpty()
                              || !m_answers.value(question.id, SheetSide::Respondent).isEmpty();
        const bool listed =
            std::any_of(m_result.missing.begin(), m_result.missing.end(),
                        [&](const SheetGap &gap) { return gap.question == question.id; });
        if (question.required && !answered && !listed)
            addGap(question.id, {});
    }
}

void Filler::collectCards()
{
    m_result.cards = m_sheet.cards;
    for (const FilledClaim &claim : std::as_const(m_result.claims)) {
        QStringList cards{claim.card};
        if (claim.calculation)
            cards += claim.calculation->cards;
        for (const QString &card : std::as_const(cards))
            if (!m_result.cards.contains(card))
                m_result.cards += card;
    }
}

FilledSheet Filler::run()
{
    m_result.sheet = m_sheet.id;
    m_result.problems = m_answers.problems();
    addLines(m_sheet.outline, m_result.outline);
    for (const SheetClaim &claim : m_sheet.claims)
        addClaim(claim);
    addDifferences();
    addLines(m_sheet.points, m_result.points);
    addGaps();
    collectCards();
    return m_result;
}

} // namespace

Money FilledSheet::total() const
{
    Money sum;
    for (const FilledClaim &claim : claims)
        if (claim.amount)
            sum += *claim.amount;
    return sum;
}

FilledSheet applySheet(const QuestionSheet &sheet, const QMap<QString, QString> &answers,
                       const Calendar &calendar, const Parameters &parameters)
{
    return Filler(sheet, answers, calendar, parameters).run();
}

} // namespace hezhong
