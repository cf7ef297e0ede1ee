// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/services/settings.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/page.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/rail.h"
#include "ui/shell/room.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Clock &clock, Settings &settings, Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_clock(clock), m_settings(settings), m_theme(theme),
      m_outer(new QStackedWidget(this)), m_idle(new IdleWatch(this)),
      m_commands(new CommandTable(this))
{
    setObjectName(u"main-window"_s);
    auto *shell = new QWidget(m_outer);
    m_rail = new Rail(shell);
    m_top = new TopBar(shell);
    m_messages = new MessageBar(shell);
    m_pages = new PageStack(shell);
    m_status = new StatusLine(m_clock, shell);
    m_lock = new LockScreen(m_outer);

    m_messageRoom = new QWidget(shell);
    auto *messageLayout = new QHBoxLayout(m_messageRoom);
    messageLayout->setContentsMargins(px(16), 0, px(16), px(8));
    messageLayout->addWidget(m_messages);
    m_messageRoom->hide();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messageRoom);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_outer->addWidget(shell);
    m_outer->addWidget(m_lock);
    setCentralWidget(m_outer);
    setMinimumSize(760, 520); // not scaled: large type on a small screen scrolls
    resize(px(1366), px(768));
    restoreGeometry(m_settings.windowGeometry());

    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { go({id, {}}); });
    connect(m_top, &TopBar::lockWanted, this, &MainWindow::lock);
    connect(m_top->search(), &SearchBox::chosen, this, [this](const Suggestion &hit) {
        go({u"cases"_s, hit.value.toString()});
    });
    connect(m_top->search(), &SearchBox::listWanted, this, [this](const QString &typed) {
        go({u"cases"_s, u"search/"_s + typed});
    });
    connect(m_pages, &PageStack::pageTitleChanged, this, &MainWindow::refreshTitle);
    connect(m_lock, &LockScreen::unlocked, this, &MainWindow::unlock);
    connect(m_lock, &LockScreen::otherUserWanted, this, &MainWindow::otherUserWanted);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_messages, &MessageBar::shown, m_messageRoom, &QWidget::show);
    connect(m_messages, &MessageBar::dismissed, m_messageRoom, &QWidget::hide);
    connect(m_commands, &CommandTable::refused, this, [this](const QString &why) {
        m_messages->show({why, {}, Tone::Amber, {}, {}, 8});
    });
    m_idle->setMinutes(m_settings.idleMinutes());
}

MainWindow::~MainWindow()
{
    if (m_operations) // a page that keeps its last words while it goes changes nothing here any more
        disconnect(m_operations, nullptr, this, nullptr);
    // Pages may still look at their rooms while they go.
    delete takeCentralWidget();
}

void MainWindow::addRoom(std::unique_ptr<Room> room)
{
    m_rooms.push_back(std::move(room));
}

void MainWindow::setOperations(OperationRunner &operations)
{
    m_operations = &operations;
    connect(&operations, &OperationRunner::messageWanted, m_messages, &MessageBar::show);
    connect(&operations, &OperationRunner::saveStateChanged, m_status, &StatusLine::setSaveState);
    connect(&operations, &OperationRunner::changed, this, [this](const ChangeNotice &notice) {
        for (Page *one : m_pages->pages())
            one->takeChange(notice);
        refreshBadges();
    });
}

void MainWindow::setOffice(const QString &name)
{
    m_office = name;
    m_status->setOffice(name);
    refreshTitle();
}

void MainWindow::setNote(const QString &note, const Location &more)
{
    m_more = more;
    m_status->setNote(note);
}

void MainWindow::setUser(const QString &name, const QString &role)
{
    m_top->setUser(name, role);
    m_lock->setUser(name);
}

void MainWindow::setSearch(OfferPopup::Provider provider)
{
    m_top->search()->setProvider(std::move(provider));
}

void MainWindow::setPasswordCheck(LockScreen::Check check)
{
    m_lock->setCheck(std::move(check));
}

void MainWindow::setIdleMinutes(int minutes)
{
    m_idle->setMinutes(minutes);
}

SearchBox *MainWindow::searchBox() const
{
    return m_top->search();
}

void MainWindow::start(const Location &first)
{
    std::sort(m_rooms.begin(), m_rooms.end(),
              [](const auto &a, const auto &b) { return a->order() < b->order(); });
    for (const auto &one : m_rooms)
        m_rail->addRoom(one->id(), one->iconName(), one->title());
    connect(m_status, &StatusLine::noteChosen, this, [this] { go(m_more); });
    addCommands();
    refreshBadges();
    refreshFrame();
    if (!first.room.isEmpty() && room(first.room))
        go(first);
    else if (!m_rooms.empty())
        go({m_rooms.front()->id(), {}});
}

void MainWindow::go(const Location &to)
{
    if (showPlace(to))
        m_pages->remember(to);
    refreshFrame();
}

void MainWindow::back()
{
    stepBy(-1);
}

void MainWindow::forward()
{
    stepBy(1);
}

Location MainWindow::current() const
{
    return m_pages->current();
}

void MainWindow::moved(const QString &path)
{
    m_pages->replaceCurrent({m_pages->current().room, path});
}

void MainWindow::close(const Location &page)
{
    if (Room *owner = room(page.room))
        m_pages->close(*owner, page.path);
    const Location left = m_pages->current();
    if (left.room.isEmpty())
        go({m_rooms.front()->id(), {}});
    else
        showPlace(left);
    refreshFrame();
}

Page *MainWindow::page() const
{
    return m_pages->page();
}

bool MainWindow::isLocked() const
{
    return m_outer->currentWidget() == m_lock;
}

void MainWindow::lock()
{
    if (isLocked())
        return;
    if (Page *front = page(); front && !front->leave())
        return;
    m_focusBeforeLock = focusWidget();
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_hiddenByLock.clear();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == this || !other->isVisible())
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(other))
            dialog->reject();
        else if (other->isWindow()) {
            other->hide();
            m_hiddenByLock << other;
        }
    }
    m_commands->setActive(false);
    m_outer->setCurrentWidget(m_lock);
    m_lock->begin();
    refreshTitle();
    Q_EMIT locked();
}

void MainWindow::unlock()
{
    m_outer->setCurrentIndex(0);
    m_commands->setActive(true);
    for (QWidget *other : QApplication::topLevelWidgets())
        if (m_hiddenByLock.contains(other))
            other->show();
    m_hiddenByLock.clear();
    if (m_focusBeforeLock)
        m_focusBeforeLock->setFocus();
    if (Page *front = page())
        front->enter();
    refreshTitle();
    Q_EMIT unlocked();
}

void MainWindow::escape()
{
    if (Page *front = page(); front && front->escape())
        return;
    m_messages->dismiss();
}

bool MainWindow::showPlace(const Location &to)
{
    Room *owner = room(to.room);
    if (!owner || !m_pages->go(*owner, to))
        return false;
    Page *front = page();
    QWidget *at = focusWidget();
    if (at && front->isAncestorOf(at))
        return true;
    for (QWidget *next = front->nextInFocusChain(); next && next != front;
         next = next->nextInFocusChain()) {
        const bool takes =
            (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && !next->focusProxy();
        if (takes && front->isAncestorOf(next) && next->isVisibleTo(this)) {
            next->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return true;
}

void MainWindow::stepBy(int by)
{
    if (m_pages->canStep(by) && showPlace(m_pages->stepped(by)))
        m_pages->step(by);
    refreshFrame();
}

void MainWindow::refreshFrame()
{
    m_rail->setCurrent(m_pages->current().room);
    m_rail->setNarrow(width() < px(1200));
}

void MainWindow::refreshBadges()
{
    for (const auto &one : m_rooms)
        m_rail->setCount(one->id(), one->badge());
}

void MainWindow::refreshTitle()
{
    const QString name = tr("和衷");
    const QString title = page() && !isLocked() ? page()->title() : QString();
    const QString place = title.isEmpty() ? m_office : title;
    setWindowTitle(isLocked()        ? tr("已锁定 — 和衷")
                   : place.isEmpty() ? name
                                     : place + u" — "_s + name);
}

Room *MainWindow::room(const QString &id) const
{
    for (const auto &one : m_rooms)
        if (one->id() == id)
            return one.get();
    return nullptr;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    refreshFrame();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (Page *front = page(); front && !front->leave()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closing();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshFrame();
    QMainWindow::changeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else if (event->button() == Qt::ForwardButton)
        forward();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace hezhong
