// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/caseform.h"

#include "core/operations/desk.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool isOver(CaseStatus status)
{
    return status == CaseStatus::Closed || status == CaseStatus::Refused
           || status == CaseStatus::Failed || status == CaseStatus::Withdrawn;
}

} // namespace

CaseForm::CaseForm(const QString &name, const QString &form, const Workbench &bench,
                   QWidget *parent)
    : QWidget(parent), m_bench(bench), m_draft(bench, form), m_column(new QVBoxLayout),
      m_state(new QLabel), m_save(new QPushButton(tr("保存修改"))),
      m_discard(new QPushButton(tr("放弃修改"))), m_saver([this] { return keepDraft(); }, this)
{
    setObjectName(name);
    auto *body = new QWidget;
    body->setProperty("role", u"scrolled"_s);
    body->setMaximumWidth(px(1100));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(16));
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_column);
    outer->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_scroll = scroll;
    m_foot = makeFoot();
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    connect(&m_saver, &AutoSaver::changed, this, [this] { m_bench.operations->setDirty(); });
    connect(&m_saver, &AutoSaver::saved, this, [this] { m_bench.operations->setSaved(); });
}

CaseForm::~CaseForm() = default;

const Desk &CaseForm::desk() const
{
    return *m_bench.desk;
}

QWidget *CaseForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_state->setObjectName(objectName() + u"-state"_s);
    setTextRole(m_state, "muted");
    m_save->setObjectName(objectName() + u"-save"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_discard->setObjectName(objectName() + u"-discard"_s);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &CaseForm::saveAll);
    connect(m_discard, &QPushButton::clicked, this, &CaseForm::discard);
    return foot;
}

void CaseForm::setCase(const CaseFile &file)
{
    const bool first = m_file.record.id != file.record.id;
    m_file = file;
    if (first) {
        fill();
        if (const auto draft = m_draft.open(file.record.id.text()); draft && !isReadOnly()) {
            m_filling = true;
            setTyped(*draft);
            m_filling = false;
        }
    } else if (typedOf(file) != m_source && !isUnsaved()) {
        fill();
    }
    setReadOnly(isReadOnly());
    showState();
}

void CaseForm::fill()
{
    m_filling = true;
    m_source = typedOf(m_file);
    setTyped(m_source);
    m_base = typed();
    m_filling = false;
}

/// A form with masked numbers must never be saved, and whoever sees them so may not register either.
bool CaseForm::isReadOnly() const
{
    return isOver(m_file.record.status) || !may(desk(), Right::Register)
           || !may(desk(), Right::SeeNumbers);
}

bool CaseForm::isUnsaved() const
{
    return !m_file.record.id.isEmpty() && typed() != m_base;
}

void CaseForm::noteEdited()
{
    if (m_filling)
        return;
    m_saver.touch();
    showState();
}

bool CaseForm::keepDraft()
{
    if (isUnsaved())
        return m_draft.keep(typed());
    m_draft.drop();
    return true;
}

bool CaseForm::saveAll()
{
    if (!isUnsaved())
        return flush();
    if (!save()) {
        flush();
        return false;
    }
    m_saver.forget();
    m_draft.drop();
    fill();
    showState();
    return true;
}

void CaseForm::setOver(QWidget *over)
{
    if (m_over && m_over != over)
        m_over->hide();
    m_over = over;
    m_scroll->setVisible(!over);
    m_foot->setVisible(!over);
    if (!over)
        return;
    if (layout()->indexOf(over) < 0)
        static_cast<QVBoxLayout *>(layout())->addWidget(over, 1);
    over->show();
}

void CaseForm::discard()
{
    const QJsonObject given = typed();
    fill();
    m_saver.touch();
    m_saver.flush();
    showState();
    const auto putBack = [owner = QPointer<CaseForm>(this), given] {
        if (CaseForm *form = owner.data()) {
            form->setTyped(given);
            form->noteEdited();
        }
    };
    m_bench.operations->say(
        {tr("已放弃未保存的修改。"), {}, Tone::Neutral, tr("撤销"), putBack, 12});
}

void CaseForm::showState()
{
    const bool over = isOver(m_file.record.status);
    const bool readOnly = isReadOnly();
    const bool unsaved = !readOnly && isUnsaved();
    m_save->setVisible(!readOnly);
    m_save->setEnabled(unsaved);
    m_discard->setVisible(unsaved);
    m_state->setText(over ? tr("案件已办结，内容不能再改。")
                     : readOnly
                         ? tr("仅供查看；由%1修改。").arg(roleNames(rolesWith(Right::Register)))
                     : unsaved ? tr("修改还没有保存到案件；草稿随时自动保存，不会丢失。")
                               : tr("没有未保存的修改。"));
}

void CaseForm::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

} // namespace hezhong
