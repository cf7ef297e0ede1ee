// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/factseditor.h"

#include "core/base/dates.h"
#include "core/documents/phrasebook.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QTime>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

FactsEditor::FactsEditor(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new FormGrid(u"intake-facts-form"_s, this)),
      m_facts(new MultiLineField(u"intake-facts"_s, this)),
      m_time(new LineField(u"intake-oral-time"_s, this)),
      m_recorder(new LineField(u"intake-oral-recorder"_s, this)),
      m_readOut(new CheckField(u"intake-oral-read-out"_s, tr("已向申请人宣读，申请人确认无误"), this))
{
    m_facts->setLines(4, 14);
    m_facts->setPlaceholder(tr("入职时间、岗位、工资约定，争议怎样发生，现在的情况"));
    m_time->setPlaceholder(tr("时:分，如 09:30"));
    m_time->setCheck([](const QString &text) {
        const auto time = parseTime(text, {});
        return time ? QString() : time.error().message;
    });
    m_fields.place(m_form, {tr("事实与理由"), u"facts"_s, false, {}}, m_facts);
    m_fields.placePair(m_form, {tr("记录时间"), u"oral_time"_s, true, {}}, m_time,
                    {tr("记录人"), u"oral_recorder"_s, true, {}},
                    m_recorder);
    m_fields.place(m_form, {tr("当场核对"), u"oral_read_out"_s, false,
                 tr("口头申请应当当场记录；以上三项登记时写在事实与理由之后。")},
                m_readOut);
    connect(m_form, &FormGrid::edited, this, &FactsEditor::edited);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    setOral(false);
}

void FactsEditor::setOral(bool oral)
{
    m_oral = oral;
    if (oral && m_time->isEmpty() && m_recorder->isEmpty()) {
        m_time->setText(m_desk.clock().now().toLocalTime().toString(u"HH:mm"_s));
        m_recorder->setText(m_desk.actor());
    }
    for (FormField *field : QList<FormField *>{m_time, m_recorder, m_readOut})
        m_form->setRowVisible(field, oral);
}

QString FactsEditor::facts(const QDate &receivedOn) const
{
    if (!m_oral)
        return m_facts->text();
    const QString sentence = recordSentence(receivedOn);
    return m_facts->isEmpty() ? sentence : m_facts->text() + u'\n' + sentence;
}

QString FactsEditor::recordSentence(const QDate &receivedOn) const
{
    const auto time = parseTime(m_time->text(), {});
    return oralApplication(receivedOn, time.value_or(QTime()), m_recorder->text(),
                           m_readOut->isChecked());
}

void FactsEditor::setTyped(const QJsonObject &typed)
{
    m_fields.setTyped(typed);
}

} // namespace hezhong
