// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/sheetform.h"

#include "ui/claims/sheetwords.h"
#include "ui/claims/valuefield.h"
#include "ui/widgets/fields/fieldcell.h"
#include "ui/widgets/fields/multilinefield.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

ValueField fieldFor(const SheetQuestion &question)
{
    ValueField what;
    switch (question.type) {
    case SheetQuestionType::Date:
        what.type = ValueField::Type::Date;
        break;
    case SheetQuestionType::Money:
        what.type = ValueField::Type::Amount;
        break;
    case SheetQuestionType::Number:
        what.type = ValueField::Type::Number;
        what.check = [](const QString &typed) {
            static const QRegularExpression number(u"^\\d{1,9}(\\.\\d{1,2})?$"_s);
            return number.match(typed.normalized(QString::NormalizationForm_KC)).hasMatch()
                       ? QString()
                       : SheetForm::tr("请填写不为负数、最多两位小数的数。");
        };
        break;
    case SheetQuestionType::Choice:
        what.type = ValueField::Type::Choice;
        for (const SheetChoice &choice : question.choices)
            what.choices += {choice.value, choice.text};
        break;
    case SheetQuestionType::Text:
        what.type = ValueField::Type::Text;
        break;
    }
    return what;
}

QString keyOf(const SheetQuestion &question, SheetSide side)
{
    return question.side == SheetSide::Both ? question.id + u'.' + sheetSideCode(side)
                                            : question.id;
}

QLabel *columnHead(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setTextRole(label, "small");
    return label;
}

} // namespace

SheetForm::SheetForm(const QuestionSheet &sheet, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_clock(clock), m_grid(new QGridLayout(this)),
      m_applicant(columnHead(sideName(SheetSide::Applicant), this)),
      m_respondent(columnHead(sideName(SheetSide::Respondent), this))
{
    setObjectName(u"sheet-form"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(10));
    int row = 1;
    for (const SheetQuestion &question : m_sheet.questions)
        addQuestion(question, row++);
    layOut();
}

void SheetForm::addQuestion(const SheetQuestion &question, int row)
{
    m_headings += Heading{makeHeading(question), row};
    if (question.side != SheetSide::Respondent)
        addAnswer(question, SheetSide::Applicant, row);
    if (question.side == SheetSide::Respondent || question.side == SheetSide::Both)
        addAnswer(question, SheetSide::Respondent, row);
}

QWidget *SheetForm::makeHeading(const SheetQuestion &question)
{
    auto *heading = new QWidget(this);
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, px(6), 0, 0);
    layout->setSpacing(px(2));
    const QString words =
        question.unit.isEmpty() ? question.text : tr("%1（%2）").arg(question.text, question.unit);
    auto *text = new QLabel(question.required ? words + u" *"_s : words, heading);
    auto *hint = new QLabel(question.hint, heading);
    setTextRole(hint, "small");
    for (QLabel *label : {text, hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    hint->setVisible(!question.hint.isEmpty());
    return heading;
}

void SheetForm::addAnswer(const SheetQuestion &question, SheetSide side, int row)
{
    const QString key = keyOf(question, side);
    FormField *field = makeValueField(u"sheet-"_s + key, fieldFor(question), m_clock, this);
    field->setLabel(tr("%1，%2").arg(question.text, sideName(side)));
    if (auto *text = qobject_cast<MultiLineField *>(field);
        text && side == SheetSide::Respondent && question.side == SheetSide::Both)
        text->setPlaceholder(tr("与申请人说法不同的填写"));
    auto *cell = new FieldCell(field, {}, this);
    m_answers += Answer{key, question.id, field, cell, row, side == SheetSide::Respondent ? 1 : 0};
    connect(field, &FormField::edited, this, [this, cell] {
        if (!cell->error().isEmpty())
            cell->setError({});
        Q_EMIT edited();
    });
    connect(field, &FormField::left, this, &SheetForm::left);
}

void SheetForm::layOut()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    const int first = m_narrow ? 0 : 1;
    m_grid->addWidget(m_applicant, 0, first);
    m_grid->addWidget(m_respondent, 0, first + 1);
    for (const Heading &heading : std::as_const(m_headings))
        m_grid->addWidget(heading.widget, heading.row * 2, 0, 1, m_narrow ? 2 : 1, Qt::AlignTop);
    for (const Answer &answer : std::as_const(m_answers))
        m_grid->addWidget(answer.cell, answer.row * 2 + (m_narrow ? 1 : 0), first + answer.column,
                          Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, m_narrow ? (column < 2 ? 1 : 0) : (column == 0 ? 4 : 5));
    QWidget *before = nullptr;
    for (const Answer &answer : std::as_const(m_answers)) {
        if (before)
            setTabOrder(before, answer.field->editor());
        before = answer.field->editor();
    }
}

void SheetForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < px(640);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    layOut();
}

void SheetForm::setAnswers(const QMap<QString, QString> &answers)
{
    for (const Answer &answer : std::as_const(m_answers))
        setFieldValue(*answer.field, answers.value(answer.key, answers.value(answer.question)));
}

QMap<QString, QString> SheetForm::answers() const
{
    QMap<QString, QString> answers;
    for (const Answer &answer : m_answers)
        if (const QString value = fieldValue(*answer.field); !value.isEmpty())
            answers.insert(answer.key, value);
    return answers;
}

int SheetForm::answered() const
{
    QSet<QString> questions;
    for (const Answer &answer : m_answers)
        if (!fieldValue(*answer.field).isEmpty())
            questions.insert(answer.question);
    return static_cast<int>(questions.size());
}

void SheetForm::setReadOnly(bool readOnly)
{
    for (const Answer &answer : std::as_const(m_answers))
        answer.field->setReadOnly(readOnly);
}

void SheetForm::showProblems(const QList<Error> &problems)
{
    for (const Answer &answer : std::as_const(m_answers)) {
        QString words;
        for (const Error &problem : problems) {
            const bool here = problem.field == answer.key
                              || (problem.field == answer.question && answer.column == 0);
            if (here && words.isEmpty())
                words = problem.message + problem.hint;
        }
        if (!answer.field->editor()->hasFocus() || words.isEmpty())
            answer.cell->setError(words);
    }
}

void SheetForm::focusQuestion(const QString &id)
{
    QWidget *wanted = nullptr;
    for (const Answer &answer : std::as_const(m_answers))
        if (answer.question == id && (!wanted || answer.field->isEmpty())) {
            wanted = answer.field->editor();
            if (answer.field->isEmpty())
                break;
        }
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
}

void SheetForm::focusFirst()
{
    for (const Answer &answer : std::as_const(m_answers))
        if (answer.field->isEmpty()) {
            answer.field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    if (!m_answers.isEmpty())
        m_answers.first().field->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
