// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/refusepanel.h"

#include "core/operations/decidecase.h"
#include "ui/law/lawplaces.h"
#include "ui/law/scopechecklist.h"
#include "ui/law/scopedraft.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RefusePanel::RefusePanel(const Workbench &bench, const CaseFile &file, QWidget *parent)
    : StepPanel(tr("不予受理"), tr("不予受理"), bench, file, parent),
      m_on(new DateField(u"refuse-on"_s, bench.desk->clock())),
      m_reason(new MultiLineField(u"refuse-reason"_s))
{
    form()->add({tr("决定日期"), u"on"_s, true, {}}, m_on);
    form()->add({tr("理由"), u"reason"_s, true, tr("写入不予受理通知书，请具体说明")}, m_reason);
    m_reason->setPlaceholder(tr("例如：被申请人明确表示不愿意参加调解"));
    m_on->setDate(bench.desk->today());
    auto *scope = new QPushButton(tr("是否属于受理范围"), this);
    scope->setObjectName(u"refuse-scope"_s);
    form()->addWidget({}, scope);
    connect(scope, &QPushButton::clicked, this, &RefusePanel::toggleScope);
}

void RefusePanel::toggleScope()
{
    if (m_scope) {
        m_scope->setVisible(!m_scope->isVisible());
    } else {
        m_scope = new ScopeChecklist(desk().today(), tr("作为不予受理的理由"), this);
        m_scope->setInset(true);
        m_scope->setAnswers(scopeAnswersOf(desk(), file().record.id.text()));
        body()->insertWidget(1, m_scope);
        m_scope->show();
        connect(m_scope, &ScopeChecklist::reasonsWanted, this, &RefusePanel::takeReasons);
        connect(m_scope, &ScopeChecklist::closed, this, &RefusePanel::toggleScope);
        connect(m_scope, &ScopeChecklist::cardWanted, this,
                [this](const QString &id) { bench().navigator->go(rulesPlace(id)); });
    }
    if (m_scope->isVisible())
        m_scope->focusFirst();
    else
        m_reason->editor()->setFocus(Qt::OtherFocusReason);
}

void RefusePanel::takeReasons(const QString &text)
{
    const QString typed = m_reason->text();
    m_reason->setText(typed.isEmpty() ? text : typed + u'\n' + text);
    toggleScope();
}

bool RefusePanel::perform()
{
    return bench()
        .operations
        ->run([&] { return refuseCase(desk(), file().record.id, m_on->date(), m_reason->text()); },
              {form(), false, tr("已决定不予受理，请出具通知书。")})
        .has_value();
}

} // namespace hezhong
