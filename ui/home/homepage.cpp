// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "core/base/windowdates.h"
#include "core/operations/drafts.h"
#include "core/operations/people/retention.h"
#include "core/operations/rights.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/intake/intakedrafts.h"
#include "ui/home/backupnotice.h"
#include "ui/home/homedigest.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int widePage = 900; // below, the right column goes under the left one

QString dayWords(const QDate &today)
{
    const int left = today.daysInMonth() - today.day();
    const QString day = HomePage::tr("%1 %2").arg(windowMonthDay(today), windowWeekday(today));
    return left == 0 ? HomePage::tr("%1 · 今天是月末").arg(day) : HomePage::tr("%1 · 距月末 %2 天").arg(day).arg(left);
}

} // namespace

HomePage::HomePage(const Workbench &bench, BackupKeeper *backups, QWidget *parent)
    : Page(u"home"_s, parent), m_bench(bench)
{
    build(backups);
    reload();
}

QString HomePage::title() const
{
    return tr("今日");
}

void HomePage::enter()
{
    reload(); // limits move with the day, also when nothing was changed
    reloadRetention();
    for (const ListCard &card : {m_due, m_idle, m_drafts})
        if (!card.list->rows().isEmpty()) {
            card.list->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void HomePage::takeChange(const ChangeNotice &notice)
{
    if (!isVisible())
        m_stale = true;
    else if (!notice.caseIds.isEmpty())
        reload();
    else if (notice.touches(u"draft"_s))
        reloadDrafts();
}

void HomePage::refresh()
{
    reload();
}

QString HomePage::help() const
{
    return tr("这里列出今天到期、超期和七天内到期的案件，以及还没有安排下一步的案件。方向键选择，回"
              "车打开。");
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() >= px(widePage) ? QBoxLayout::LeftToRight
                                                    : QBoxLayout::TopToBottom);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void HomePage::build(BackupKeeper *backups)
{
    const bool mayRegister = may(*m_bench.desk, Right::Register);
    m_due = makeList(
        tr("今天要做"), u"home-due"_s,
        emptyState(u"home-due-empty"_s, u"calendar-check"_s,
                   mayRegister ? tr("七天之内没有到期的事项。收到新的调解申请，从这里登记。")
                               : tr("七天之内没有到期的事项。"),
                   mayRegister));
    m_idle = makeList(tr("没有安排下一步的案件"), u"home-idle"_s,
                      emptyState(u"home-idle-empty"_s, u"list-checks"_s,
                                 tr("受理的案件都已安排下一步。"), false));
    m_drafts =
        makeList(tr("未登记的申请草稿"), u"home-drafts"_s,
                 emptyState(u"home-drafts-empty"_s, u"pen-line"_s,
                            tr("没有写到一半的申请。登记时输入的内容随时保存在这里。"), false));

    auto *left = new QVBoxLayout;
    left->setSpacing(px(16));
    left->addWidget(m_due.card, 1);
    left->addWidget(m_idle.card, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(16));
    right->addWidget(makeMonth());
    m_retention = namedButton(u"home-retention"_s, {}, {}, this);
    m_retention->hide();
    connect(m_retention, &QPushButton::clicked, this,
            [this] { m_bench.navigator->go({u"settings"_s, u"retention"_s}); });
    right->addWidget(m_retention);
    right->addWidget(m_drafts.card, 1);
    m_drafts.card->setVisible(mayRegister);
    right->addStretch(mayRegister ? 0 : 1);
    // On a low or narrow window the cards keep their size and the page scrolls.
    auto *scroll = new ScrollColumn(u"home-scroll"_s, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    if (backups) {
        auto *notice = new BackupNotice(m_bench, *backups, scroll);
        notice->setContentsMargins(px(16), px(16), px(16), 0);
        scroll->column()->addWidget(notice);
    }
    auto *cards = new QWidget(scroll);
    scroll->column()->addWidget(cards);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    m_columns->setContentsMargins(px(16), px(16), px(16), px(16));
    m_columns->setSpacing(px(16));
    m_columns->addLayout(left, 27);
    m_columns->addLayout(right, 20);

    const auto openCase = [this](const QString &id) {
        m_bench.navigator->go(casePlace(Id<Case>(id)));
    };
    connect(m_due.list, &RowList::opened, this, openCase);
    connect(m_idle.list, &RowList::opened, this, openCase);
    connect(m_drafts.list, &RowList::opened, this,
            [this](const QString &id) { m_bench.navigator->go(draftPlace(Id<Draft>(id))); });
}

HomePage::ListCard HomePage::makeList(const QString &title, const QString &name, EmptyState *empty)
{
    ListCard made{new Card(title, this), new RowList(name, this), nullptr};
    made.list->setAccessibleName(title);
    made.list->setLeastRows(3);
    auto *holder = new QWidget(made.card);
    made.stack = new QStackedLayout(holder);
    made.stack->addWidget(made.list);
    made.stack->addWidget(empty);
    made.card->setFlushContent(holder);
    return made;
}

EmptyState *HomePage::emptyState(const QString &name, const QString &iconName,
                                 const QString &sentence, bool offersIntake)
{
    auto *empty =
        new EmptyState(name, iconName, sentence, offersIntake ? tr("登记申请") : QString(), this);
    connect(empty, &EmptyState::actionWanted, this,
            [this] { m_bench.navigator->go(newIntakePlace(m_bench.desk->clock())); });
    return empty;
}

Card *HomePage::makeMonth()
{
    auto *card = new Card(tr("本月"), this);
    m_accepted = new Figure(tr("受理"), card);
    m_closed = new Figure(tr("结案"), card);
    m_success = new Figure(tr("调解成功率"), card);
    m_days = new Figure(tr("平均办理"), card);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(28));
    for (Figure *figure : {m_accepted, m_closed, m_success, m_days})
        row->addWidget(figure);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_success->setToolTip(tr("本月结案中达成调解协议与自行和解所占的比例"));
    m_days->setToolTip(tr("本月结案的案件从受理到结案的平均天数"));
    return card;
}

void HomePage::reload()
{
    const auto rows = m_bench.operations->value(listCases(*m_bench.desk));
    if (!rows)
        return;
    m_stale = false;
    const QDate today = m_bench.desk->today();
    const auto due =
        m_bench.operations->value(dueCases(*m_bench.desk, *rows)).value_or(QList<DueCase>());
    const QList<IdleCase> idle = idleCases(*rows, today);
    m_due.card->setNote(dayWords(today));
    fill(m_due, dueItems(due));
    m_idle.card->setNote(idle.isEmpty()
                             ? QString()
                             : tr("%1 件 · 最久 %2 天").arg(idle.size()).arg(idle.first().days));
    fill(m_idle, idleItems(idle));

    const MonthFigures figures = monthFigures(*rows, today);
    m_accepted->setValue(QString::number(figures.accepted));
    m_closed->setValue(QString::number(figures.closed));
    m_success->setValue(figures.successRate ? tr("%1%").arg(*figures.successRate * 100, 0, 'f', 1)
                                            : tr("–"),
                        figures.successRate ? Tone::Green : Tone::Neutral);
    m_days->setValue(figures.meanDays ? tr("%1天").arg(*figures.meanDays, 0, 'f', 1) : tr("–"));
    reloadDrafts();
}

void HomePage::reloadDrafts()
{
    const auto drafts = draftsOf(*m_bench.desk, intakeFormName());
    QList<RowItem> items;
    for (const Draft &draft : drafts.value_or(QList<Draft>()))
        items.append({draft.id.text(), draftTitle(draft.content),
                      draftSavedWords(draft, m_bench.desk->clock()), tr("继续"), Tone::Amber});
    m_drafts.card->setNote(items.isEmpty() ? QString() : tr("%1 份").arg(items.size()));
    fill(m_drafts, items);
}

void HomePage::reloadRetention()
{
    if (!holds(m_bench.desk->store->user().roles, Right::Retain))
        return;
    const auto due = retentionList(*m_bench.desk).value_or(QList<RetentionRow>());
    m_retention->setText(tr("%1 件案件的保存期限已满或者将满，请复核").arg(due.size()));
    m_retention->setAccessibleName(m_retention->text());
    m_retention->setVisible(!due.isEmpty());
}

void HomePage::fill(const ListCard &card, const QList<RowItem> &items)
{
    card.list->setRows(items);
    card.stack->setCurrentIndex(items.isEmpty() ? 1 : 0);
}

} // namespace hezhong
