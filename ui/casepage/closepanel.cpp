// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/closepanel.h"

#include "core/model/caseflow.h"
#include "core/operations/decidecase.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QList<ComboField::Choice> allowedOutcomes(const Case &record)
{
    const QList<std::pair<Outcome, CaseStep>> ways{{Outcome::Agreed, CaseStep::CloseAgreed},
                                                   {Outcome::Failed, CaseStep::CloseFailed},
                                                   {Outcome::Settled, CaseStep::CloseSettled},
                                                   {Outcome::Withdrawn, CaseStep::Withdraw}};
    QList<ComboField::Choice> choices;
    for (const auto &[outcome, step] : ways)
        if (allowStep(record, step))
            choices += {code(outcome), label(outcome)};
    return choices;
}

} // namespace

ClosePanel::ClosePanel(const Workbench &bench, const CaseFile &file, Outcome proposed, QWidget *parent)
    : StepPanel(proposed == Outcome::Withdrawn ? tr("撤回申请") : tr("结案"),
                proposed == Outcome::Withdrawn ? tr("撤回") : tr("结案"), bench, file, parent),
      m_on(new DateField(u"close-on"_s, bench.desk->clock())), m_outcome(new ComboField(u"close-outcome"_s)),
      m_note(new MultiLineField(u"close-note"_s))
{
    form()->addPair({tr("结案日期"), u"on"_s, true, {}}, m_on, {tr("结果"), u"outcome"_s, true, {}}, m_outcome);
    form()->add({tr("说明"), u"note"_s, false, {}}, m_note);
    m_outcome->setChoices(allowedOutcomes(file.record));
    m_outcome->setValue(code(proposed));
    m_on->setDate(bench.desk->today());
}

bool ClosePanel::perform()
{
    const auto outcome = fromCode<Outcome>(m_outcome->value().toString());
    const Closing how{m_on->date(), outcome.value_or(Outcome::None), m_note->text()};
    return bench()
        .operations->run([&] { return closeCase(desk(), file().record.id, how); }, {form(), false, tr("已办结。")})
        .has_value();
}

} // namespace hezhong
