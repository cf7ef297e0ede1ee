// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/owninputs.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/documents/ownvalues.h"
#include "ui/hearings/timefield.h"
#include "ui/widgets/fields/amountfield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

using Type = PaperInput::Type;

OwnInputs::OwnInputs(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(u"own-inputs"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

FormField *OwnInputs::fieldFor(const PaperInput &input)
{
    const QString name = u"own-"_s + input.key;
    switch (input.type) {
    case Type::Date:
        return new DateField(name, m_clock);
    case Type::Time:
        return new TimeField(name);
    case Type::Money:
        return new AmountField(name);
    case Type::Choice: {
        auto *field = new ComboField(name);
        QList<ComboField::Choice> choices;
        for (const QString &choice : input.choices)
            choices += {choice, shownTitle(choice)};
        field->setPlaceholder(tr("不选，留空由人填写"));
        field->setChoices(choices);
        return field;
    }
    case Type::Text:
    case Type::Lines: {
        auto *field = new MultiLineField(name);
        field->setLines(2, 6);
        return field;
    }
    case Type::Line:
        break;
    }
    return new LineField(name);
}

void OwnInputs::setKind(const PaperKind &kind)
{
    delete m_grid;
    m_lines.clear();
    m_grid = new FormGrid(u"paper-own"_s, this);
    for (const PaperInput &input : kind.inputs) {
        FormField *field = fieldFor(input);
        const QString help = input.type == Type::Lines ? tr("一行一项") : QString();
        m_grid->add({shownTitle(input.label), input.key, false, help}, field);
        m_lines += Line{input, field};
    }
    layout()->addWidget(m_grid);
    connect(m_grid, &FormGrid::edited, this, [this] { Q_EMIT edited(); });
    setVisible(!m_lines.isEmpty());
}

void OwnInputs::setProposals(const QJsonObject &values)
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString proposed = proposedFor(line.input, values);
        if (auto *text = qobject_cast<MultiLineField *>(line.field))
            text->setPlaceholder(proposed);
        else if (auto *plain = qobject_cast<LineField *>(line.field))
            plain->setPlaceholder(proposed);
    }
}

QString OwnInputs::textOf(const Line &line)
{
    if (const auto *date = qobject_cast<const DateField *>(line.field))
        return date->date().isValid() ? isoDate(date->date()) : QString();
    if (const auto *time = qobject_cast<const TimeField *>(line.field))
        return time->time().isValid() ? time->time().toString(u"HH:mm"_s) : QString();
    if (const auto *amount = qobject_cast<const AmountField *>(line.field))
        return amount->amount() ? amount->amount()->decimal() : QString();
    if (const auto *choice = qobject_cast<const ComboField *>(line.field))
        return choice->value().toString();
    if (const auto *text = qobject_cast<const MultiLineField *>(line.field))
        return text->text();
    if (const auto *plain = qobject_cast<const LineField *>(line.field))
        return plain->text();
    return {};
}

QJsonObject OwnInputs::own() const
{
    QJsonObject values;
    for (const Line &line : m_lines)
        if (const QString text = textOf(line); !text.isEmpty())
            values.insert(line.input.key, text);
    return values;
}

bool OwnInputs::check()
{
    return !m_grid || m_grid->check();
}

bool OwnInputs::showError(const Error &error)
{
    return m_grid && m_grid->showError(error);
}

bool OwnInputs::focusKey(const QString &key)
{
    for (const Line &line : std::as_const(m_lines))
        if (line.input.key == key) {
            line.field->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace hezhong
