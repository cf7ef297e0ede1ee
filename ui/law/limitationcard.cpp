// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/limitationcard.h"

#include "core/base/dates.h"
#include "core/operations/desk.h"
#include "core/operations/law/caselaw.h"
#include "ui/law/basislinks.h"
#include "ui/law/limitationform.h"
#include "ui/law/limitationwords.h"
#include "ui/law/wordlabel.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

LimitationCard::LimitationCard(const Workbench &bench, QWidget *parent)
    : Card(tr("仲裁时效"), parent), m_bench(bench), m_chip(new Chip({}, Tone::Neutral, this)),
      m_add(new QPushButton(tr("登记时效事由"), this)), m_parts(new QVBoxLayout)
{
    setObjectName(u"limitation-card"_s);
    m_add->setObjectName(u"limitation-record"_s);
    m_parts->setSpacing(px(8));
    addHeadWidget(m_chip);
    body()->addLayout(m_parts);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &LimitationCard::record);
}

void LimitationCard::setCase(const CaseFile &file)
{
    m_file = file;
    clearLayout(m_parts);
    m_mayRecord = may(*m_bench.desk, Right::Register);
    m_add->setVisible(m_mayRecord && !m_form);
    const auto found = limitationOf(*m_bench.desk, file);
    m_known = found && *found;
    m_chip->setVisible(m_known);
    if (!found)
        m_parts->addWidget(wordLabel(found.error().message, "error", this));
    else if (*found)
        showLimitation(**found);
    else
        showNothing();
    showEvents();
}

void LimitationCard::showNothing()
{
    const bool pay = limitationClaimOf(m_file) == LimitationClaim::PayDuringEmployment;
    auto *words = wordLabel(pay ? tr("还没有登记劳动者离职之日。拖欠劳动报酬的，劳动关系终止之日起"
                                     "一年内应当申请仲裁；仍在职的，登记知道权"
                                     "利受到侵害之日。")
                                : tr("还没有登记当事人知道或者应当知道权利受到侵害之日。仲裁时效从"
                                     "这一天起算一年，程序不会猜测。"),
                            "muted", this);
    words->setObjectName(u"limitation-empty"_s);
    m_parts->addWidget(words);
}

void LimitationCard::showLimitation(const Limitation &limitation)
{
    const LimitationStand stand = limitationStand(limitation, m_bench.desk->today());
    m_chip->set(stand.chip, stand.tone);
    auto *sentence = wordLabel(stand.sentence, "strong", this);
    sentence->setObjectName(u"limitation-sentence"_s);
    m_parts->addWidget(sentence);
    for (const LimitationStep &step : limitation.steps)
        addStep(step);
    for (const QString &warning : limitation.warnings)
        m_parts->addWidget(wordLabel(tr("提示：%1").arg(warning), "muted", this));
    auto *links =
        new BasisLinks(u"limitation-basis"_s, limitation.cards, m_bench.desk->today(), this);
    connect(links, &BasisLinks::cardWanted, this, &LimitationCard::cardWanted);
    m_parts->addWidget(links);
}

void LimitationCard::addStep(const LimitationStep &step)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    auto *day = new QLabel(isoDate(step.event.on), row);
    auto *text = wordLabel(step.text, "", row);
    const QString effect = limitationEffectWord(step.effect);
    layout->addWidget(day, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->addWidget(new Chip(effect, limitationEffectTone(step.effect), row), 0, Qt::AlignTop);
    const QString due = step.due.isValid() ? tr("至 %1").arg(isoDate(step.due)) : QString();
    if (!due.isEmpty()) {
        auto *until = new QLabel(due, row);
        setTextRole(until, "small");
        layout->addWidget(until, 0, Qt::AlignTop);
    }
    row->setAccessibleName(u"%1 %2 %3 %4"_s.arg(isoDate(step.event.on), step.text, effect, due));
    m_parts->addWidget(row);
}

void LimitationCard::showEvents()
{
    if (!m_file.events.isEmpty())
        m_parts->addWidget(wordLabel(tr("已登记的事由"), "small", this));
    for (qsizetype i = 0; i < m_file.events.size(); ++i) {
        const CaseEvent &event = m_file.events.at(i);
        const auto kind = limitationEventKind(event.kind);
        QString words =
            u"%1　%2"_s.arg(isoDate(event.on), kind ? limitationEventName(*kind) : event.kind);
        if (event.until.isValid())
            words += tr("（至 %1）").arg(isoDate(event.until));
        if (!event.note.isEmpty())
            words += u'　' + event.note;
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(wordLabel(words, "", row), 1);
        m_parts->addWidget(row);
        if (!m_mayRecord)
            continue;
        auto *remove = new QPushButton(tr("删除"), row);
        remove->setObjectName(u"event-remove-%1"_s.arg(i + 1));
        remove->setProperty("kind", u"link"_s);
        remove->setAccessibleName(tr("删除事由：%1").arg(words));
        connect(remove, &QPushButton::clicked, this, [this, i] { removeEvent(i); });
        layout->addWidget(remove, 0, Qt::AlignTop);
    }
}

void LimitationCard::record()
{
    if (!m_form) {
        const bool pay = limitationClaimOf(m_file) == LimitationClaim::PayDuringEmployment;
        const LimitationEventKind missing =
            pay ? LimitationEventKind::EmploymentEnded : LimitationEventKind::ClaimArose;
        m_form = new LimitationForm(
            m_bench, m_known ? LimitationEventKind::ClaimToOtherSide : missing, this);
        body()->addWidget(m_form);
        m_add->hide();
        connect(m_form, &LimitationForm::closed, this, &LimitationCard::closeForm);
        connect(m_form, &LimitationForm::eventWanted, this, [this](const CaseEvent &event) {
            save(m_file.events + QList<CaseEvent>{event}, tr("时效事由已登记。"));
        });
        m_form->show();
    }
    m_form->focusFirst();
}

bool LimitationCard::closeForm()
{
    if (!m_form)
        return false;
    m_form->hide();
    m_form->setObjectName({});
    for (QObject *inner : m_form->findChildren<QObject *>())
        inner->setObjectName({});
    m_form->deleteLater();
    m_form = nullptr;
    m_add->show();
    m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

void LimitationCard::removeEvent(qsizetype index)
{
    QList<CaseEvent> events = m_file.events;
    if (index >= events.size())
        return;
    events.removeAt(index);
    m_add->setFocus(Qt::OtherFocusReason); // the button that was pressed goes with its row
    save(events, tr("时效事由已删除。"));
}

void LimitationCard::save(const QList<CaseEvent> &events, const QString &done)
{
    const auto kept = m_bench.operations->run(
        [&] { return saveCaseEvents(*m_bench.desk, m_file.record.id, events); },
        {m_form ? m_form->form() : nullptr, false, done});
    if (kept)
        closeForm();
}

} // namespace hezhong
