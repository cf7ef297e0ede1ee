// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/hearingstab.h"

#include "core/base/dates.h"
#include "core/model/caseflow.h"
#include "core/model/descriptor.h"
#include "core/operations/casequeries.h"
#include "ui/hearings/hearingeditor.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Whether two versions of a meeting say the same; ids of parts count too.
bool same(const HearingFile &a, const HearingFile &b)
{
    if (entityJson(a.hearing) != entityJson(b.hearing) || a.lines.size() != b.lines.size())
        return false;
    for (qsizetype i = 0; i < a.lines.size(); ++i) {
        const HearingLine &one = a.lines.at(i);
        const HearingLine &other = b.lines.at(i);
        if (one.speaker != other.speaker || one.text != other.text
            || one.isPrivate != other.isPrivate)
            return false;
    }
    return true;
}

} // namespace

HearingsTab::HearingsTab(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_bar(new QWidget(this)), m_meetings(new QHBoxLayout(m_bar)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"hearings-tab"_s);
    m_meetings->setContentsMargins(0, 0, 0, 0);
    m_meetings->setSpacing(px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
    m_bar->hide();
}

HearingsTab::~HearingsTab() = default;

bool HearingsTab::flush()
{
    return !m_editor || m_editor->flush();
}

void HearingsTab::setCase(const CaseFile &file)
{
    m_file = file;
    const HearingFile *wanted = nullptr;
    for (const HearingFile &hearing : m_file.hearings)
        if (m_editor && hearing.hearing.id == m_editor->hearing().hearing.id)
            wanted = &hearing;
    const bool unsaved = m_editor && m_editor->hearing().hearing.id.isEmpty();
    if (m_editor && (m_editor->isBusy() || unsaved || (wanted && standsInEditor(*wanted)))) {
        m_editor->setCase(m_file);
        showMeetings();
        return;
    }
    if (!wanted && !m_file.hearings.isEmpty()) {
        wanted = &m_file.hearings.last();
        for (const HearingFile &hearing : m_file.hearings)
            if (hearing.hearing.state == HearingState::Draft)
                wanted = &hearing;
    }
    if (wanted)
        open(*wanted);
    else
        showEmpty();
}

bool HearingsTab::standsInEditor(const HearingFile &kept) const
{
    return m_editor->isDirty() || same(kept, m_editor->hearing());
}

void HearingsTab::startNew()
{
    if (!mayRecord())
        return;
    if (m_editor && !m_editor->isFinished()) {
        m_editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (const HearingFile &hearing : std::as_const(m_file.hearings))
        if (hearing.hearing.state == HearingState::Draft) {
            openMeeting(hearing.hearing.id);
            return;
        }
    open(HearingEditor::fresh(m_bench, m_file));
}

bool HearingsTab::isWriting() const
{
    return m_editor && !m_editor->isFinished() && mayRecord();
}

bool HearingsTab::mayRecord() const
{
    return allowStep(m_file.record, CaseStep::RecordHearing) && may(*m_bench.desk, Right::Record);
}

bool HearingsTab::addLine(const QString &speaker, const QString &text)
{
    return isWriting() && m_editor->addLine(speaker, text);
}

void HearingsTab::openMeeting(const Id<Hearing> &id)
{
    if (m_editor && m_editor->hearing().hearing.id == id) {
        showMeetings(); // the click took the mark off the chip
        return;
    }
    flush();
    const auto now = m_bench.operations->value(loadCase(*m_bench.desk, m_file.record.id));
    if (!now)
        return;
    m_file = *now;
    for (const HearingFile &hearing : std::as_const(m_file.hearings))
        if (hearing.hearing.id == id) {
            open(hearing);
            return;
        }
}

void HearingsTab::open(const HearingFile &hearing)
{
    dropEditor();
    m_editor = new HearingEditor(m_bench, m_file, hearing, this);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    connect(m_editor, &HearingEditor::agreementWanted, this, &HearingsTab::agreementWanted);
    connect(m_editor, &HearingEditor::failureWanted, this, &HearingsTab::failureWanted);
    connect(m_editor, &HearingEditor::recorded, this, [this] {
        showMeetings();
        Q_EMIT recorded();
    });
    showMeetings();
    if (isVisible())
        m_editor->setFocus(Qt::OtherFocusReason);
}

void HearingsTab::dropEditor()
{
    if (!m_editor)
        return;
    m_editor->flush();
    m_editor->disconnect(this);
    m_editor->hide();
    m_editor->setParent(nullptr);
    m_editor->deleteLater();
    m_editor = nullptr;
}

void HearingsTab::showEmpty()
{
    dropEditor();
    if (m_empty) {
        m_empty->setParent(nullptr);
        m_empty->deleteLater();
    }
    const bool possible = allowStep(m_file.record, CaseStep::RecordHearing).has_value();
    const bool allowed = mayRecord();
    const bool registered = m_file.record.status == CaseStatus::Registered;
    const bool mayAccept = registered && may(*m_bench.desk, Right::Decide);
    auto *empty = new EmptyState(
        u"hearings-empty"_s, u"message-square-text"_s,
        allowed      ? tr("这里记录调解经过。写下的内容随时自动保存，不入笔录的内容不会印出。")
        : registered ? tr("案件还没有受理，受理后可以记录调解。")
        : possible   ? tr("还没有调解笔录。%1").arg(whoTakes(CaseStep::RecordHearing))
                     : tr("案件已办结，没有留下调解笔录。"),
        allowed     ? tr("开始第1次调解")
        : mayAccept ? tr("去受理")
                    : QString(),
        this);
    connect(empty, &EmptyState::actionWanted, this, [this] {
        if (m_file.record.status == CaseStatus::Registered)
            Q_EMIT acceptanceWanted();
        else
            startNew();
    });
    m_empty = empty;
    m_stack->addWidget(empty);
    m_stack->setCurrentWidget(empty);
    showMeetings();
}

void HearingsTab::showMeetings()
{
    while (QLayoutItem *old = m_meetings->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->setObjectName({}); // its name is free for what comes in its place
            widget->deleteLater();
        }
        delete old;
    }
    const Id<Hearing> shown = m_editor ? m_editor->hearing().hearing.id : Id<Hearing>();
    for (const HearingFile &one : m_file.hearings) {
        const bool draft = one.hearing.state == HearingState::Draft;
        const QString words = tr("第%1次　%2%3")
                                  .arg(one.hearing.ordinal)
                                  .arg(isoDate(one.hearing.on), draft ? tr("　草稿") : QString());
        auto *chip = new QPushButton(words, m_bar);
        chip->setObjectName(u"hearing-%1"_s.arg(one.hearing.ordinal));
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setChecked(one.hearing.id == shown);
        chip->ensurePolished();
        QFont bold =
            chip->font(); // the chosen one is bold, which the button's own hint does not count
        bold.setWeight(QFont::DemiBold);
        chip->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words) + px(24));
        connect(chip, &QPushButton::clicked, this, [this, id = one.hearing.id] { openMeeting(id); });
        m_meetings->addWidget(chip);
    }
    const bool writing = m_editor && !m_editor->isFinished();
    if (!writing && !m_file.hearings.isEmpty() && mayRecord()) {
        auto *again = new QPushButton(tr("再次调解"), m_bar);
        again->setObjectName(u"hearing-new"_s);
        connect(again, &QPushButton::clicked, this, &HearingsTab::startNew);
        m_meetings->addWidget(again);
    }
    m_meetings->addStretch(1);
    m_bar->setVisible(m_file.hearings.size() > 1 || (!writing && !m_file.hearings.isEmpty()));
}

} // namespace hezhong
