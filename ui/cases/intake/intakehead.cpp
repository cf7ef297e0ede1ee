// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/intakehead.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/law/causes.h"
#include "core/law/deadlines.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/enumchoices.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Name first, so that typing goes by name; the code tells causes of two lists apart.
QString causeLabel(const Cause &cause)
{
    return shownTitle(cause.name) + u"  "_s + cause.code;
}

bool comesFromAnotherBody(CaseSource source)
{
    switch (source) {
    case CaseSource::CourtDelegated:
    case CaseSource::CourtEntrusted:
    case CaseSource::ArbitrationEntrusted:
    case CaseSource::ArbitrationSuggested:
    case CaseSource::Transferred:
        return true;
    case CaseSource::Application:
    case CaseSource::Oral:
    case CaseSource::Proactive:
        return false;
    }
    return false;
}

} // namespace

IntakeHead::IntakeHead(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new FormGrid(u"intake-head"_s, this)),
      m_source(new ComboField(u"intake-source"_s, this)),
      m_receivedOn(new DateField(u"intake-received-on"_s, desk.clock(), this)),
      m_cause(new ComboField(u"intake-cause"_s, this)),
      m_headcount(new LineField(u"intake-headcount"_s, this)),
      m_reference(new LineField(u"intake-reference"_s, this))
{
    m_source->setChoices(choicesOf<CaseSource>());
    m_receivedOn->setDate(desk.today());
    m_cause->setPlaceholder(tr("输入名称、拼音首字母或者编号"));
    m_cause->setSearchable();
    m_headcount->line()->setValidator(new QIntValidator(1, 99999, m_headcount));
    m_headcount->setPlaceholder(tr("不填按申请人计"));

    // The day comes before the cause: the list of causes depends on it.
    m_fields.placePair(m_form, {tr("来源"), u"source"_s, true, {}}, m_source,
                    {tr("收到日期"), u"received_on"_s, true, {}},
                    m_receivedOn);
    m_fields.place(m_form, {tr("来文文号"), u"source_reference"_s, false, {}},
                m_reference);
    m_fields.placePair(m_form, {tr("案由"), u"cause"_s, true, {}}, m_cause,
                    {tr("涉及人数"), u"headcount"_s, false, {}},
                    m_headcount);
    connect(m_form, &FormGrid::edited, this, &IntakeHead::edited);
    connect(m_receivedOn, &FormField::left, this, &IntakeHead::offerCauses);
    connect(m_source, &ComboField::chosen, this, &IntakeHead::applySource);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    offerCauses();
    applySource();
}

void IntakeHead::writeTo(IntakeRequest &request) const
{
    request.source = source();
    request.receivedOn = m_receivedOn->date();
    request.cause = m_cause->value().toString();
    request.headcount = m_headcount->text().toInt();
    if (comesFromAnotherBody(request.source))
        request.sourceReference = m_reference->text();
}

CaseSource IntakeHead::source() const
{
    return fromCode<CaseSource>(m_source->value().toString()).value_or(CaseSource::Application);
}

QDate IntakeHead::receivedOn() const
{
    return m_receivedOn->date();
}

void IntakeHead::setTyped(const QJsonObject &typed)
{
    m_fields.setTyped(typed);
    offerCauses(); // goes by the day that was given back, and looks for the cause that was typed
    applySource();
}

void IntakeHead::offerCauses()
{
    const QDate day = m_receivedOn->date().isValid() ? m_receivedOn->date() : m_desk.today();
    const QString typed = m_cause->combo()->currentText();
    const QString name = typed.section(u"  "_s, 0, 0);
    QList<ComboField::Choice> choices;
    QString sameName = typed;
    for (const Cause &cause : causesOn(day)) {
        choices.append({cause.code, causeLabel(cause)});
        // The same cause in the other numbering, or typed while the window spoke the other language.
        if (cause.name == name || (!name.isEmpty() && englishTitles().value(cause.name) == name))
            sameName = causeLabel(cause);
    }
    m_cause->setChoices(choices);
    setTypedValue(*m_cause, sameName);

    const auto limit = computeDeadline(u"acceptance-decision"_s, day, *m_desk.calendar);
    m_form->setHelp(m_receivedOn, limit && m_receivedOn->date().isValid()
                                      ? tr("应在 %1 前决定是否受理（三个工作日）。").arg(isoDate(limit->due))
                                      : QString());
}

void IntakeHead::applySource()
{
    m_form->setRowVisible(m_reference, comesFromAnotherBody(source()));
    Q_EMIT sourceChanged();
}

} // namespace hezhong
