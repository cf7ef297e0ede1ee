// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/scopechecklist.h"

#include "ui/law/basislinks.h"
#include "ui/law/wordlabel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

enum Choice { Unknown, Yes, No };

QString groupTitle(ScopeGroup group)
{
    switch (group) {
    case ScopeGroup::Relation:
        return ScopeChecklist::tr("双方是什么关系");
    case ScopeGroup::Matter:
        return ScopeChecklist::tr("争议的是什么");
    case ScopeGroup::Platform:
        return ScopeChecklist::tr("新就业形态劳动者");
    case ScopeGroup::OverAge:
        return ScopeChecklist::tr("超过法定退休年龄的劳动者");
    case ScopeGroup::Exclusion:
        return ScopeChecklist::tr("有没有下列情形");
    case ScopeGroup::Special:
        break;
    }
    return ScopeChecklist::tr("还可以走的其他途径");
}

Tone toneOfState(ScopeState state)
{
    switch (state) {
    case ScopeState::InScope:
        return Tone::Green;
    case ScopeState::OutOfScope:
        return Tone::Red;
    case ScopeState::Partly:
    case ScopeState::OtherTrack:
        return Tone::Amber;
    case ScopeState::Undecided:
        break;
    }
    return Tone::Neutral;
}

bool speaksAgainst(const ScopeFinding &finding)
{
    return finding.effect == ScopeEffect::Out || finding.effect == ScopeEffect::Other;
}

} // namespace

ScopeChecklist::ScopeChecklist(const QDate &day, const QString &takeWord, QWidget *parent)
    : Card(tr("是否属于受理范围"), parent), m_day(day), m_result(new QVBoxLayout)
{
    setObjectName(u"scope-checklist"_s);
    auto *result = new Card(tr("判断"), this);
    result->setInset(true);
    result->setObjectName(u"scope-result"_s);
    m_result->setSpacing(px(6));
    result->body()->addLayout(m_result);
    auto *close = new QPushButton(tr("收起"), this);
    close->setObjectName(u"scope-close"_s);
    close->setProperty("kind", u"link"_s);
    addHeadWidget(close);
    connect(close, &QPushButton::clicked, this, &ScopeChecklist::closed);
    body()->addWidget(wordLabel(
        tr("按当事人所说逐项选择，方向键切换；不清楚的留在“不清楚”。判断随回答更新，不影响登记。"),
        "small", this));
    for (const ScopeGroup group : {ScopeGroup::Relation, ScopeGroup::Platform, ScopeGroup::OverAge,
                                   ScopeGroup::Matter, ScopeGroup::Exclusion, ScopeGroup::Special})
        addGroup(group, body());
    body()->addWidget(result);
    if (!takeWord.isEmpty()) {
        m_take = new QPushButton(takeWord, this);
        m_take->setObjectName(u"scope-take"_s);
        body()->addWidget(m_take, 0, Qt::AlignLeft);
        connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT reasonsWanted(reasons()); });
    }
    showGroups();
    showResult();
}

void ScopeChecklist::addGroup(ScopeGroup group, QVBoxLayout *column)
{
    auto *holder = new QWidget(this);
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(px(6));
    inner->addWidget(wordLabel(groupTitle(group), "strong", holder));
    for (const ScopeItem &item : scopeItems())
        if (item.group == group)
            addQuestion(item, inner);
    m_groups.insert(static_cast<int>(group), holder);
    column->addWidget(holder);
}

void ScopeChecklist::addQuestion(const ScopeItem &item, QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wordLabel(item.question, "", this));
    if (!item.hint.isEmpty())
        words->addWidget(wordLabel(item.hint, "small", this));
    row->addLayout(words, 1);
    auto *group = new QButtonGroup(this);
    const auto add = [&](Choice choice, const QString &word, const QString &name) {
        auto *button = new QRadioButton(word, this);
        button->setObjectName(u"scope-%1-%2"_s.arg(item.key, name));
        button->setAccessibleName(u"%1 %2"_s.arg(item.question, word));
        button->setChecked(choice == Unknown);
        group->addButton(button, choice);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    add(Yes, tr("是"), u"yes"_s);
    add(No, tr("否"), u"no"_s);
    add(Unknown, tr("不清楚"), u"unknown"_s);
    m_choices.insert(item.key, group);
    connect(group, &QButtonGroup::idToggled, this, [this, key = item.key](int choice, bool on) {
        if (on)
            answer(key, choice);
    });
    column->addLayout(row);
}

void ScopeChecklist::answer(const QString &key, int choice)
{
    if (choice == Unknown)
        m_answers.remove(key);
    else
        m_answers.insert(key, choice == Yes);
    showGroups();
    showResult();
    Q_EMIT answered();
}

void ScopeChecklist::setAnswers(const QMap<QString, bool> &answers)
{
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it) {
        const int choice = !answers.contains(it.key()) ? Unknown
                           : answers.value(it.key())   ? Yes
                                                       : No;
        it.value()->button(choice)->setChecked(true);
    }
}

void ScopeChecklist::showGroups()
{
    const auto showGroup = [this](ScopeGroup group, bool wanted) {
        m_groups.value(static_cast<int>(group))->setVisible(wanted);
        if (wanted)
            return;
        for (const ScopeItem &item : scopeItems()) // what is not asked does not count
            if (item.group == group && m_answers.contains(item.key))
                m_choices.value(item.key)->button(Unknown)->setChecked(true);
    };
    showGroup(ScopeGroup::Platform, m_answers.value(u"platform-worker"_s));
    showGroup(ScopeGroup::OverAge, m_answers.value(u"over-age"_s));
}

ScopeResult ScopeChecklist::result() const
{
    return checkScope(m_answers, m_day).value_or(ScopeResult());
}

QString ScopeChecklist::reasons() const
{
    QStringList sentences;
    for (const ScopeFinding &finding : result().findings)
        if (speaksAgainst(finding))
            sentences += finding.reason;
    return sentences.join(QString());
}

void ScopeChecklist::showResult()
{
    clearLayout(m_result);
    const ScopeResult now = result();
    auto *state = new Chip(scopeStateName(now.state), toneOfState(now.state), this);
    state->setObjectName(u"scope-state"_s);
    m_result->addWidget(state, 0, Qt::AlignLeft);
    for (const ScopeFinding &finding : now.findings) {
        m_result->addWidget(wordLabel(finding.reason, "", this));
        if (!finding.where.isEmpty())
            m_result->addWidget(wordLabel(tr("去处：%1").arg(finding.where), "muted", this));
    }
    for (const QString &key : now.missing)
        if (const auto item = scopeItem(key))
            m_result->addWidget(wordLabel(tr("还要问清：%1").arg(item->question), "muted", this));
    for (const QString &warning : now.warnings)
        m_result->addWidget(wordLabel(tr("提示：%1").arg(warning), "muted", this));
    auto *links = new BasisLinks(u"scope-basis"_s, now.cards, m_day, this);
    connect(links, &BasisLinks::cardWanted, this, &ScopeChecklist::cardWanted);
    m_result->addWidget(links);
    if (m_take) {
        m_take->setEnabled(!reasons().isEmpty());
        m_take->setToolTip(m_take->isEnabled() ? QString()
                                               : tr("按现在的回答，没有不予受理的理由。"));
    }
}

void ScopeChecklist::focusFirst()
{
    const QString first = scopeItems().first().key;
    m_choices.value(first)->checkedButton()->setFocus(Qt::TabFocusReason);
}

void ScopeChecklist::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace hezhong
