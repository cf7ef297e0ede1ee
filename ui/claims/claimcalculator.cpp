// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcalculator.h"

#include "ui/claims/calculatorpanel.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &calculator)
{
    for (const CalculatorInfo &info : calculators())
        if (info.name == calculator)
            return info.title;
    return calculator;
}

} // namespace

ClaimCalculator::ClaimCalculator(const Workbench &bench, const QString &name, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_button(new QPushButton(tr("计算", "button"))),
      m_marks(new NoteList(name + u"-marks"_s))
{
    setObjectName(name + u"-calculator"_s);
    m_button->setObjectName(name + u"-calculate"_s);
    m_button->setProperty("kind", u"link"_s);
    m_button->setToolTip(tr("计算这项请求的金额（Alt+=）"));
    m_button->setAccessibleName(m_button->toolTip());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_marks);
    connect(m_button, &QPushButton::clicked, this, [this] { isOpen() ? close() : open(); });
    hide();
}

void ClaimCalculator::setCase(const CaseFile &file, const Claim &claim,
                              const QList<CalculationState> &states)
{
    m_file = file;
    m_claim = claim;
    showMarks(states);
    if (m_panel)
        m_panel->setCase(file, claim);
    setVisible(isOpen() || !m_marks->notes().isEmpty());
}

void ClaimCalculator::showMarks(const QList<CalculationState> &states)
{
    QList<NoteList::Note> marks;
    for (const CalculationState &state : states) {
        if (m_claim.id.isEmpty() || state.kept.claimId != m_claim.id)
            continue;
        const QString what = titleOf(state.kept.calculator);
        if (state.changed)
            marks += {tr("%1原计算为 %2 元，按现有数据应为 %3 元，请重新计算。")
                          .arg(what, state.kept.amount.grouped(), state.now.amount.grouped()),
                      {},
                      Tone::Amber};
        else if (state.claimed && *state.claimed != state.now.amount)
            marks += {tr("请求金额 %1 元与%2计算结果 %3 元不同。")
                          .arg(state.claimed->grouped(), what, state.now.amount.grouped()),
                      {},
                      Tone::Amber};
        if (!state.papers.isEmpty())
            marks += {tr("已出具的文书载明的金额不同：%1。需要更正的，请重新出具。")
                          .arg(state.papers.join(tr("、"))),
                      {},
                      Tone::Amber};
    }
    m_marks->setNotes(marks);
}

void ClaimCalculator::setTargets(bool claim, bool record, bool agreement)
{
    m_targets[0] = claim;
    m_targets[1] = record;
    m_targets[2] = agreement;
    if (m_panel)
        m_panel->setTargets(claim, record, agreement);
}

bool ClaimCalculator::isOpen() const
{
    return m_panel && !m_panel->isHidden();
}

void ClaimCalculator::open()
{
    Q_EMIT opening();
    if (!m_panel) {
        m_panel = new CalculatorPanel(
            m_bench,
            objectName().chopped(qsizetype(QStringLiteral("-calculator").size()))
                + u"-calculation"_s,
            this);
        layout()->addWidget(m_panel);
        connect(m_panel, &CalculatorPanel::closeWanted, this, &ClaimCalculator::close);
        connect(m_panel, &CalculatorPanel::arranged, this, &ClaimCalculator::arranged);
        connect(m_panel, &CalculatorPanel::claimWanted, this, &ClaimCalculator::claimWanted);
        connect(m_panel, &CalculatorPanel::recordWanted, this, &ClaimCalculator::recordWanted);
        connect(m_panel, &CalculatorPanel::agreementWanted, this,
                &ClaimCalculator::agreementWanted);
        m_panel->setTargets(m_targets[0], m_targets[1], m_targets[2]);
        m_panel->setCase(m_file, m_claim);
    }
    m_panel->show();
    show();
    Q_EMIT opened();
    m_panel->focusFirst();
}

void ClaimCalculator::close()
{
    if (!isOpen())
        return;
    const bool hadKeyboard = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    setVisible(!m_marks->notes().isEmpty());
    if (hadKeyboard)
        m_button->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
