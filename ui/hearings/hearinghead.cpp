// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/hearinghead.h"

#include "core/base/windowdates.h"
#include "ui/hearings/timefield.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

HearingHead::HearingHead(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_grid(new FormGrid(u"hearing-head"_s, this)),
      m_on(new DateField(u"hearing-on"_s, clock)), m_start(new TimeField(u"hearing-start"_s)),
      m_end(new TimeField(u"hearing-end"_s)), m_place(new LineField(u"hearing-place"_s)),
      m_recorder(new LineField(u"hearing-recorder"_s)),
      m_open(new CheckField(u"hearing-open"_s, tr("双方要求公开进行"))),
      m_present(new MultiLineField(u"hearing-present"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    m_grid->addPair({tr("调解日期"), u"on"_s, true, {}}, m_on, {tr("地点"), u"place"_s, false, {}}, m_place);
    m_grid->addPair({tr("开始时间"), u"start"_s, false, {}}, m_start, {tr("结束时间"), u"end"_s, false, {}}, m_end);
    m_grid->addPair({tr("记录人"), u"recorder"_s, false, {}}, m_recorder, {tr("公开"), u"open"_s, false, {}}, m_open);
    m_present->setLines(2, 4);
    m_present->setPlaceholder(tr("每行一人，如：申请人王某"));
    m_grid->add({tr("在场人员"), u"present"_s, false, {}}, m_present);
    connect(m_grid, &FormGrid::edited, this, &HearingHead::edited);
}

void HearingHead::setHearing(const Hearing &hearing)
{
    m_on->setDate(hearing.on);
    m_start->setTime(hearing.start);
    m_end->setTime(hearing.end);
    m_place->setText(hearing.place);
    m_recorder->setText(hearing.recorder);
    m_open->setChecked(hearing.open);
    m_present->setText(hearing.present.join(u'\n'));
    m_grid->clearErrors();
}

void HearingHead::writeTo(Hearing &hearing) const
{
    static const QRegularExpression breaks(u"[\\n；;]"_s);
    hearing.on = m_on->date();
    hearing.start = m_start->time();
    hearing.end = m_end->time();
    hearing.place = m_place->text();
    hearing.recorder = m_recorder->text();
    hearing.open = m_open->isChecked();
    hearing.present.clear();
    for (const QString &name : m_present->text().split(breaks, Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            hearing.present += name.trimmed();
}

bool HearingHead::check()
{
    return m_grid->check();
}

bool HearingHead::showError(const Error &error)
{
    return m_grid->showError(error);
}

void HearingHead::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
}

void HearingHead::proposeEnd(const QTime &now)
{
    const QTime minute(now.hour(), now.minute());
    if (m_end->isEmpty() && (!m_start->time().isValid() || minute >= m_start->time()))
        m_end->setTime(minute);
}

void HearingHead::focusFirst()
{
    m_on->editor()->setFocus(Qt::OtherFocusReason);
}

QString HearingHead::summary() const
{
    QStringList parts;
    if (m_on->date().isValid())
        parts += windowDate(m_on->date());
    if (m_start->time().isValid())
        parts += m_start->time().toString(u"HH:mm"_s);
    if (!m_place->text().isEmpty())
        parts += m_place->text();
    parts += m_open->isChecked() ? tr("公开") : tr("不公开");
    return parts.join(u"　"_s);
}

} // namespace hezhong
