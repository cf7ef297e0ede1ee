// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retention/retentiontermcard.h"

#include "core/operations/people/retention.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/notelist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RetentionTermCard::RetentionTermCard(const Workbench &bench, QWidget *parent)
    : Card(tr("保存期限"), parent), m_bench(bench), m_note(new NoteList(u"retention-proposed"_s)),
      m_form(new FormGrid(u"retention-term"_s, this)), m_years(new LineField(u"retention-years"_s)),
      m_basis(new LineField(u"retention-basis"_s))
{
    m_years->setMaxLength(3);
    m_form->add({tr("保存年数"), u"years"_s, true, tr("从办结的第二年 1 月 1 日起算。")}, m_years);
    m_form->add({tr("依据"), u"basis"_s, true, tr("按哪项档案管理规定保存。")}, m_basis);
    body()->addWidget(m_note);
    body()->addWidget(m_form);
    auto *saving = namedButton(u"retention-term-save"_s, tr("设定期限"), {}, this);
    body()->addWidget(saving, 0, Qt::AlignRight);
    connect(saving, &QPushButton::clicked, this, &RetentionTermCard::save);
    reload();
}

void RetentionTermCard::reload()
{
    const auto term = m_bench.operations->value(retentionTerm(*m_bench.desk));
    if (!term)
        return;
    m_years->setText(QString::number(term->years));
    m_basis->setText(term->basis);
    setNote(term->isProposed ? tr("未核实") : QString());
    m_note->setNotes(
        term->isProposed ? QList<
            NoteList::Note>{{tr("%1 年是本程序的建议，未经核实：没有查到调解组织案卷保存期限"
                                "的统一规定。请按档案管理部门的要求设定，写明依据。")
                                 .arg(term->years),
                             {},
                             Tone::Amber}}
                         : QList<NoteList::Note>());
}

void RetentionTermCard::save()
{
    if (m_form->check())
        (void)m_bench.operations->run(
            [this] {
                return setRetentionTerm(*m_bench.desk, m_years->text().toInt(), m_basis->text());
            },
            {m_form, false, tr("保存期限已设定。")});
}

} // namespace hezhong
