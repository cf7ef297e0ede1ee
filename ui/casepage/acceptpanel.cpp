// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/acceptpanel.h"

#include "core/operations/decidecase.h"
#include "core/operations/officeadmin.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/completingfield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/pinyinsort.h"

namespace hezhong {

using namespace Qt::StringLiterals;

AcceptPanel::AcceptPanel(const Workbench &bench, const CaseFile &file, QWidget *parent)
    : StepPanel(tr("受理"), tr("受理"), bench, file, parent),
      m_on(new DateField(u"accept-on"_s, bench.desk->clock())),
      m_mediator(new CompletingField(u"accept-mediator"_s)),
      m_consents(new CheckField(u"accept-consents"_s, tr("被申请人同意调解")))
{
    form()->addPair({tr("受理日期"), u"on"_s, true, {}}, m_on,
                    {tr("调解员"), u"mediator"_s, true, tr("从名册中选择，或者填写新的姓名")}, m_mediator);
    form()->add({tr("对方意见"), u"respondent_consents"_s, false, {}}, m_consents);
    m_on->setDate(bench.desk->today());
    m_consents->setChecked(file.record.respondentConsents);
    offerMediators();
}

void AcceptPanel::offerMediators()
{
    QList<Mediator> roster = mediators(desk()).value_or(QList<Mediator>());
    roster.removeIf([](const Mediator &mediator) { return !mediator.active; });
    if (roster.size() == 1)
        m_mediator->setText(roster.first().name);
    m_mediator->setProvider([roster](const QString &typed) {
        QList<Suggestion> offers;
        for (const Mediator &mediator : roster)
            if (matchesTyped(mediator.name, typed))
                offers += Suggestion{mediator.name, label(mediator.kind), mediator.name};
        return offers;
    });
}

bool AcceptPanel::perform()
{
    const Acceptance how{m_on->date(), m_mediator->text(), m_consents->isChecked()};
    return bench()
        .operations->run([&] { return acceptCase(desk(), file().record.id, how); }, {form(), false, tr("已受理。")})
        .has_value();
}

} // namespace hezhong
