// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/refusepanel.h"

#include "core/operations/decidecase.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"

namespace hezhong {

using namespace Qt::StringLiterals;

RefusePanel::RefusePanel(const Workbench &bench, const CaseFile &file, QWidget *parent)
    : StepPanel(tr("不予受理"), tr("不予受理"), bench, file, parent),
      m_on(new DateField(u"refuse-on"_s, bench.desk->clock())), m_reason(new MultiLineField(u"refuse-reason"_s))
{
    form()->add({tr("决定日期"), u"on"_s, true, {}}, m_on);
    form()->add({tr("理由"), u"reason"_s, true, tr("写入不予受理通知书，请具体说明")}, m_reason);
    m_reason->setPlaceholder(tr("例如：被申请人明确表示不愿意参加调解"));
    m_on->setDate(bench.desk->today());
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
