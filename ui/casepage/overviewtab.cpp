// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/overviewtab.h"

#include "core/base/dates.h"
#include "ui/casepage/acceptpanel.h"
#include "ui/casepage/accesspanel.h"
#include "ui/casepage/casewords.h"
#include "ui/casepage/closepanel.h"
#include "ui/casepage/extendpanel.h"
#include "ui/casepage/refusepanel.h"
#include "ui/law/limitationcard.h"
#include "ui/services/permissions.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({}); // its name is free for what comes in its place
            widget->deleteLater();
        }
        delete item;
    }
}

QString names(const CaseFile &file, Side side)
{
    QStringList names;
    for (const Party &party : file.on(side))
        names += party.name;
    return names.join(u'、');
}

} // namespace

OverviewTab::OverviewTab(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_next(new Card(tr("下一步"))), m_sentence(new QLabel),
      m_buttons(new QHBoxLayout), m_panelPlace(new QVBoxLayout),
      m_limitation(new LimitationCard(bench)), m_facts(new Card(tr("案件情况"))),
      m_grid(new QGridLayout)
{
    setObjectName(u"overview-tab"_s);
    m_sentence->setObjectName(u"next-sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_buttons->setSpacing(px(8));
    m_next->body()->addWidget(m_sentence);
    m_next->body()->addLayout(m_buttons);
    m_next->body()->addLayout(m_panelPlace);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(10));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_facts->body()->addLayout(m_grid);

    connect(m_limitation, &LimitationCard::cardWanted, this, &OverviewTab::cardWanted);

    auto *body = new QWidget;
    body->setProperty("role", u"scrolled"_s);
    body->setMaximumWidth(px(1100));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    column->addWidget(m_next);
    column->addWidget(m_facts);
    column->addWidget(m_limitation);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void OverviewTab::setCase(const CaseFile &file, const QList<CaseDeadline> &limits)
{
    const bool moved = file.record.status != m_file.record.status;
    m_file = file;
    const auto step = nextStep(file);
    const bool others = step && !may(*m_bench.desk, rightOfStep(*step));
    const QString sentence = nextSentence(file, limits);
    m_sentence->setText(others ? tr("%1%2").arg(sentence, whoTakes(*step)) : sentence);
    if (moved && m_panel)
        closePanel();
    showButtons();
    showFacts();
    m_limitation->setCase(file);
}

void OverviewTab::openStep(CaseStep step)
{
    switch (step) {
    case CaseStep::Accept:
        open(new AcceptPanel(m_bench, m_file));
        break;
    case CaseStep::Refuse:
        open(new RefusePanel(m_bench, m_file));
        break;
    case CaseStep::CloseAgreed:
        openClosing(Outcome::Agreed);
        break;
    case CaseStep::CloseSettled:
        openClosing(Outcome::Settled);
        break;
    case CaseStep::CloseFailed:
        openClosing(Outcome::Failed);
        break;
    case CaseStep::Withdraw:
        openClosing(Outcome::Withdrawn);
        break;
    case CaseStep::RecordHearing:
    case CaseStep::Agree:
        Q_EMIT stepWanted(step);
        break;
    }
}

void OverviewTab::openExtension()
{
    open(new ExtendPanel(m_bench, m_file));
}

void OverviewTab::openClosing(Outcome proposed)
{
    open(new ClosePanel(m_bench, m_file, proposed));
}

void OverviewTab::openAccess()
{
    open(new AccessPanel(m_bench, m_file));
}

void OverviewTab::open(StepPanel *panel)
{
    if (m_panel)
        closePanel();
    m_panel = panel;
    m_panelPlace->addWidget(panel);
    connect(panel, &StepPanel::taken, this, &OverviewTab::closePanel);
    connect(panel, &StepPanel::closed, this, &OverviewTab::closePanel);
    panel->show();
    panel->focusFirst();
}

bool OverviewTab::closePanel()
{
    if (!m_panel)
        return m_limitation->closeForm();
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    return true;
}

void OverviewTab::addAction(const QString &name, const QString &words, bool primary,
                            const std::function<void()> &run)
{
    auto *button = new QPushButton(words, m_next);
    button->setObjectName(name);
    if (primary)
        button->setProperty("kind", u"primary"_s);
    connect(button, &QPushButton::clicked, this, run);
    m_buttons->addWidget(button);
}

void OverviewTab::addStep(CaseStep step)
{
    static const QHash<CaseStep, QString> names{
        {CaseStep::Accept, u"step-accept"_s},         {CaseStep::Refuse, u"step-refuse"_s},
        {CaseStep::RecordHearing, u"step-hearing"_s}, {CaseStep::Agree, u"step-agree"_s},
        {CaseStep::CloseAgreed, u"step-close"_s},     {CaseStep::CloseSettled, u"step-settled"_s},
        {CaseStep::CloseFailed, u"step-failed"_s},    {CaseStep::Withdraw, u"step-withdraw"_s}};
    if (allowStep(m_file.record, step) && may(*m_bench.desk, rightOfStep(step)))
        addAction(names.value(step), stepLabel(step), nextStep(m_file) == step,
                  [this, step] { openStep(step); });
}

void OverviewTab::showButtons()
{
    clear(m_buttons);
    for (const CaseStep step : {CaseStep::Accept, CaseStep::Refuse, CaseStep::RecordHearing,
                                CaseStep::Agree, CaseStep::CloseAgreed})
        addStep(step);
    if (allowStep(m_file.record, CaseStep::RecordHearing) && may(*m_bench.desk, Right::Decide))
        addAction(u"step-extend"_s, tr("延期"), false, [this] { openExtension(); });
    for (const CaseStep step : {CaseStep::CloseFailed, CaseStep::CloseSettled, CaseStep::Withdraw})
        addStep(step);
    m_buttons->addStretch(1);
}

void OverviewTab::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int index = m_grid->count() / 2;
    auto *name = new QLabel(label, m_facts);
    setTextRole(name, "muted");
    name->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *text = new QLabel(value, m_facts);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(name, index / 2, index % 2 * 2, Qt::AlignTop);
    m_grid->addWidget(text, index / 2, index % 2 * 2 + 1, Qt::AlignTop);
}

void OverviewTab::showFacts()
{
    clear(m_grid);
    const Case &record = m_file.record;
    addFact(tr("申请人"), names(m_file, Side::Applicant));
    addFact(tr("被申请人"), names(m_file, Side::Respondent));
    addFact(tr("第三人"), names(m_file, Side::ThirdParty));
    addFact(tr("争议类别"), causeName(record));
    addFact(tr("案件来源"), label(record.source));
    addFact(tr("来文案号"), record.sourceReference);
    addFact(tr("收到日期"), isoDate(record.receivedOn));
    addFact(tr("涉及人数"), tr("%1 人").arg(record.headcount));
    addFact(tr("请求金额"),
            m_file.claimed().isZero() ? QString() : tr("%1 元").arg(m_file.claimed().grouped()));
    addFact(tr("受理日期"), isoDate(record.acceptedOn));
    addFact(tr("调解员"), record.mediatorName);
    addFact(tr("延期至"), isoDate(record.extendedTo));
    addFact(tr("不予受理"), record.refusedOn.isValid()
                                ? tr("%1，%2").arg(isoDate(record.refusedOn), record.refusalReason)
                                : QString());
    addFact(tr("结案日期"), isoDate(record.closedOn));
    addFact(tr("结果"), record.outcome == Outcome::None ? QString() : label(record.outcome));
    addFact(tr("结案说明"), record.closingNote);
    addFact(tr("事实与理由"), record.facts);
}

} // namespace hezhong
