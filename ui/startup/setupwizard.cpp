// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/setupwizard.h"

#include "core/store/keys/wipetext.h"
#include "core/store/store.h"
#include "ui/services/async.h"
#include "ui/startup/adminstep.h"
#include "ui/startup/busyline.h"
#include "ui/startup/numberstep.h"
#include "ui/startup/officestep.h"
#include "ui/startup/placestep.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"setup"_s, tr("新建调解组织"), parent), m_parts(parts),
      m_place(new PlaceStep(parts)), m_stack(new QStackedWidget(card())), m_progress(new QLabel(card())),
      m_sentence(new QLabel(card())), m_problem(new QLabel(card())), m_busy(new BusyLine(card())),
      m_back(new QPushButton(card())), m_next(new QPushButton(card()))
{
    m_steps = {new OfficeStep, new NumberStep(*parts.clock), new AdminStep, m_place};
    for (SetupStep *step : std::as_const(m_steps))
        m_stack->addWidget(step);
    m_progress->setObjectName(u"setup-progress"_s);
    setTextRole(m_progress, "small");
    card()->addHeadWidget(m_progress);
    setTextRole(m_sentence, "muted");
    m_sentence->setWordWrap(true);
    m_problem->setObjectName(u"setup-problem"_s);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, "error");
    m_problem->hide();
    m_back->setObjectName(u"setup-back"_s);
    m_next->setObjectName(u"setup-next"_s);
    m_next->setProperty("kind", u"primary"_s);
    m_next->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    card()->body()->addWidget(m_sentence);
    card()->body()->addWidget(m_stack);
    card()->body()->addWidget(m_problem);
    card()->body()->addWidget(m_busy);
    card()->body()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::back);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
}

void SetupWizard::enter()
{
    showStep(0);
}

QString SetupWizard::folder() const
{
    return m_place->folder();
}

void SetupWizard::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    SetupStep *front = m_steps.at(step);
    m_sentence->setText(front->sentence());
    m_progress->setText(tr("第 %1 步，共 %2 步：%3").arg(step + 1).arg(m_steps.size()).arg(front->title()));
    m_back->setText(step == 0 ? tr("返回") : tr("上一步"));
    m_next->setText(step + 1 == m_steps.size() ? tr("建立数据") : tr("下一步"));
    m_problem->hide();
    front->enter(m_office);
}

void SetupWizard::next()
{
    const int step = m_stack->currentIndex();
    if (!m_steps.at(step)->fill(m_office))
        return;
    if (step + 1 < m_steps.size())
        showStep(step + 1);
    else
        make();
}

void SetupWizard::back()
{
    if (m_stack->currentIndex() == 0)
        Q_EMIT cancelled();
    else
        showStep(m_stack->currentIndex() - 1);
}

void SetupWizard::make()
{
    m_back->setEnabled(false);
    m_next->setEnabled(false);
    m_problem->hide();
    m_busy->begin(tr("正在建立加密的数据，约需几秒…"));
    const auto work = [office = m_office, folder = folder(), clock = m_parts.clock,
                       strength = m_parts.strength]() -> Result<CreatedStore> {
        OpenOptions options;
        options.strength = strength;
        return createOffice(folder, office, *clock, options);
    };
    runAsync(this, work, [this](Result<CreatedStore> result) {
        m_busy->end();
        m_back->setEnabled(true);
        m_next->setEnabled(true);
        if (!result) {
            takeError(result.error());
            return;
        }
        m_created = std::move(*result);
        wipe(m_office.password);
        Q_EMIT created();
    });
}

void SetupWizard::takeError(const Error &error)
{
    Error shown = error;
    if (error.fault == Fault::Store)
        shown.field = u"folder"_s;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (!m_steps.at(step)->takeError(shown))
            continue;
        if (step != m_stack->currentIndex())
            showStep(step);
        static_cast<void>(m_steps.at(step)->takeError(shown)); // entering the step moved the keyboard
        return;
    }
    m_problem->setText(error.message + error.hint);
    m_problem->show();
}

} // namespace hezhong
