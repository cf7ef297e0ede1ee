// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/extendpanel.h"

#include "core/base/dates.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QDate mediationEnd(const Desk &desk, const CaseFile &file)
{
    const QList<CaseDeadline> limits = deadlinesOf(desk, file).value_or(QList<CaseDeadline>());
    for (const CaseDeadline &limit : limits)
        if (limit.isMediationEnd)
            return limit.due;
    return {};
}

} // namespace

ExtendPanel::ExtendPanel(const Workbench &bench, const CaseFile &file, QWidget *parent)
    : StepPanel(tr("延长调解期限"), tr("延期"), bench, file, parent),
      m_until(new DateField(u"extend-until"_s, bench.desk->clock()))
{
    const QDate end = mediationEnd(*bench.desk, file);
    form()->add({tr("延期至"), u"until"_s, true,
                 tr("现期满日 %1。延期须双方同意，请留存双方签名的延期同意书。").arg(isoDate(end))},
                m_until);
}

bool ExtendPanel::perform()
{
    return bench()
        .operations->run([&] { return extendCase(desk(), file().record.id, m_until->date()); },
                         {form(), false, tr("调解期限已延长。")})
        .has_value();
}

} // namespace hezhong
