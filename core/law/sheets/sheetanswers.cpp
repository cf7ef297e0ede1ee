// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/sheets/sheetanswers.h"

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/base/titles.h"
#include "core/base/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Error wrongAnswer(const SheetQuestion &question, const QString &key, const QString &hint)
{
    return badInput(
        u"sheet.answer"_s, key,
        hezhong::words("law", "“%1”的答案无法识别，没有采用。").arg(shownTitle(question.text)),
        hint);
}

/// 3.50 and 3.5 are the same answer.
QString withoutIdleZeros(QString number)
{
    if (number.contains(u'.'))
        while (number.endsWith(u'0') || number.endsWith(u'.')) {
            const bool point = number.endsWith(u'.');
            number.chop(1);
            if (point)
                break;
        }
    while (number.size() > 1 && number.startsWith(u'0') && number.at(1) != u'.')
        number.remove(0, 1);
    return number;
}

} // namespace

SheetAnswers::SheetAnswers(const QuestionSheet &sheet, const QMap<QString, QString> &answers)
    : m_sheet(sheet)
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        if (!answer->trimmed().isEmpty())
            take(answer.key(), answer->trimmed());
}

void SheetAnswers::take(const QString &key, const QString &text)
{
    const QString id = key.section(u'.', 0, 0);
    const QString side = key.section(u'.', 1);
    const SheetQuestion *question = m_sheet.question(id);
    const bool sided = side == u"applicant"_s || side == u"respondent"_s;
    if (!question || (!side.isEmpty() && !(sided && question->side == SheetSide::Both))) {
        m_problems += badInput(
            u"sheet.answer-key"_s, key,
            hezhong::words("law", "问题单“%1”没有名为“%2”的问题。")
                .arg(shownTitle(m_sheet.title), key),
            hezhong::words("law", "问双方的问题可以在名称后加 .applicant 或者 .respondent。"));
        return;
    }
    const auto value = canonical(*question, key, text);
    if (!value) {
        m_problems += value.error();
        return;
    }
    QMap<QString, QString> &into = side == u"applicant"_s    ? m_applicant
                                   : side == u"respondent"_s ? m_respondent
                                                             : m_both;
    into.insert(id, *value);
}

Result<QString> SheetAnswers::canonical(const SheetQuestion &question, const QString &key,
                                        const QString &text) const
{
    static const QRegularExpression number(u"^\\d{1,9}(\\.\\d{1,2})?$"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    switch (question.type) {
    case SheetQuestionType::Date:
        if (const auto date = parseDate(plain, key); !date)
            return fail(
                wrongAnswer(question, key,
                            hezhong::words("law", "请按 2026-11-09 的格式填写实际存在的日期。")));
        return plain;
    case SheetQuestionType::Money: {
        const auto amount = Money::parse(plain, key);
        if (!amount)
            return fail(wrongAnswer(
                question, key,
                hezhong::words("law",
                               "请填写以元为单位、不为负数、最多两位小数的金额，例如 12300.00。")));
        return amount->decimal();
    }
    case SheetQuestionType::Number:
        if (!number.match(plain).hasMatch())
            return fail(wrongAnswer(question, key,
                                    hezhong::words("law", "请填写不为负数、最多两位小数的数。")));
        return withoutIdleZeros(plain);
    case SheetQuestionType::Choice: {
        QStringList values;
        for (const SheetChoice &choice : question.choices) {
            if (choice.value == plain || choice.text == text)
                return choice.value;
            values += choice.value;
        }
        return fail(wrongAnswer(
            question, key,
            hezhong::words("law", "可以填写：%1。").arg(values.join(hezhong::words("law", "、")))));
    }
    case SheetQuestionType::Text:
        return text;
    }
    return text;
}

QString SheetAnswers::value(const QString &question, SheetSide side) const
{
    const QMap<QString, QString> &own = side == SheetSide::Respondent ? m_respondent : m_applicant;
    return own.contains(question) ? own.value(question) : m_both.value(question);
}

QString SheetAnswers::words(const QString &questionId, SheetSide side) const
{
    const QString answer = value(questionId, side);
    const SheetQuestion *question = m_sheet.question(questionId);
    if (!question || answer.isEmpty())
        return {};
    switch (question->type) {
    case SheetQuestionType::Date:
        return chineseDate(QDate::fromString(answer, Qt::ISODate));
    case SheetQuestionType::Money:
        return Money::parse(answer, questionId)->grouped();
    case SheetQuestionType::Choice:
        for (const SheetChoice &choice : question->choices)
            if (choice.value == answer)
                return choice.text;
        return answer;
    case SheetQuestionType::Number:
    case SheetQuestionType::Text:
        return answer;
    }
    return answer;
}

bool SheetAnswers::differ(const QString &question) const
{
    const QString applicant = value(question, SheetSide::Applicant);
    const QString respondent = value(question, SheetSide::Respondent);
    return !applicant.isEmpty() && !respondent.isEmpty() && applicant != respondent;
}

bool SheetAnswers::hold(const QList<SheetCondition> &when, SheetSide side) const
{
    return std::all_of(when.begin(), when.end(), [&](const SheetCondition &condition) {
        const QString answer = value(condition.question, side);
        return condition.is.isEmpty() ? !answer.isEmpty() : condition.is.contains(answer);
    });
}

} // namespace hezhong
