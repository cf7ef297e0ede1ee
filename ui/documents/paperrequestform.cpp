// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paperrequestform.h"

#include "core/base/dates.h"
#include "ui/documents/owninputs.h"
#include "ui/hearings/timefield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

PaperRequestForm::PaperRequestForm(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_grid(new FormGrid(u"paper-request"_s, this)),
      m_on(new DateField(u"paper-on"_s, clock)), m_hearing(new ComboField(u"paper-hearing"_s)),
      m_meetingOn(new DateField(u"meeting-on"_s, clock)), m_meetingAt(new TimeField(u"meeting-at"_s)),
      m_meetingPlace(new LineField(u"meeting-place"_s)), m_party(new ComboField(u"paper-party"_s)),
      m_own(new OwnInputs(clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    m_grid->addPair({tr("文书日期"), u"date"_s, true, {}}, m_on, {tr("会次"), u"hearing"_s, false, {}}, m_hearing);
    m_grid->addPair({tr("调解日期"), u"meeting_on"_s, true, {}}, m_meetingOn,
                    {tr("调解时间"), u"meeting_at"_s, true, {}}, m_meetingAt);
    m_grid->add({tr("调解地点"), u"meeting_place"_s, true, {}}, m_meetingPlace);
    m_grid->add({tr("当事人"), u"party"_s, false, {}}, m_party);
    layout->addWidget(m_own);
    connect(m_own, &OwnInputs::edited, this, &PaperRequestForm::edited);
    connect(m_grid, &FormGrid::edited, this, &PaperRequestForm::edited);
}

void PaperRequestForm::setKind(const QString &kind, const CaseFile &file)
{
    m_kind = kind;
    const bool notice = kind == u"mediation-notice"_s;
    const bool record = kind == u"mediation-record"_s;
    m_grid->clearErrors();
    m_on->setDate(m_clock.today());
    QList<ComboField::Choice> choices;
    for (const HearingFile &hearing : file.hearings)
        choices.prepend({hearing.hearing.ordinal,
                         tr("第%1次　%2").arg(hearing.hearing.ordinal).arg(isoDate(hearing.hearing.on))});
    m_hearing->setChoices(choices);
    m_grid->setRowVisible(m_hearing, record && choices.size() > 1);
    for (FormField *field : {static_cast<FormField *>(m_meetingOn), static_cast<FormField *>(m_meetingAt),
                             static_cast<FormField *>(m_meetingPlace)})
        m_grid->setRowVisible(field, notice);
    if (notice)
        proposeMeeting(file);
    const auto found = paperKind(kind);
    m_own->setKind(found ? *found : PaperKind());
    offerParties(found ? *found : PaperKind(), file);
}

void PaperRequestForm::offerParties(const PaperKind &kind, const CaseFile &file)
{
    QList<ComboField::Choice> choices;
    for (const Party &party : file.parties)
        if (canBeAbout(kind, party))
            choices += {party.id.text(), u"%1　%2"_s.arg(label(party.side), party.name)};
    m_party->setChoices(choices);
    m_party->setValue(choices.isEmpty() ? QVariant() : choices.first().value);
    m_grid->setRowVisible(m_party, choices.size() > 1);
}

void PaperRequestForm::setProposals(const QJsonObject &values)
{
    m_own->setProposals(values);
}

bool PaperRequestForm::focusKey(const QString &key)
{
    return m_own->focusKey(key);
}

/// A meeting that is still to come is taken from the record that was begun for it.
void PaperRequestForm::proposeMeeting(const CaseFile &file)
{
    for (const HearingFile &one : file.hearings) {
        if (m_meetingPlace->isEmpty())
            m_meetingPlace->setText(one.hearing.place);
        if (one.hearing.on < m_clock.today() || one.hearing.state != HearingState::Draft)
            continue;
        if (m_meetingOn->isEmpty())
            m_meetingOn->setDate(one.hearing.on);
        if (m_meetingAt->isEmpty())
            m_meetingAt->setTime(one.hearing.start);
    }
}

PaperRequest PaperRequestForm::request() const
{
    PaperRequest request;
    request.kind = m_kind;
    request.on = m_on->date();
    request.own = m_own->own();
    request.party = Id<Party>(m_party->value().toString());
    if (m_kind == u"mediation-record"_s)
        request.hearing = m_hearing->value().toInt();
    if (m_kind == u"mediation-notice"_s) {
        request.meetingOn = m_meetingOn->date();
        request.meetingAt = m_meetingAt->time();
        request.meetingPlace = m_meetingPlace->text();
    }
    return request;
}

bool PaperRequestForm::check()
{
    return m_grid->check() && m_own->check();
}

bool PaperRequestForm::showError(const Error &error)
{
    return m_grid->showError(error) || m_own->showError(error);
}

void PaperRequestForm::focusFirst()
{
    (m_kind == u"mediation-notice"_s ? m_meetingOn : m_on)->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
