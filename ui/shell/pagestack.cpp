// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/shell/room.h"

#include <algorithm>

namespace hezhong {

constexpr qsizetype kMostPages = 10;
constexpr qsizetype kLongestHistory = 100;

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
}

bool PageStack::go(Room &room, const Location &to)
{
    const Location key{room.id(), room.pageKey(to.path)};
    Page *before = page();
    Open *open = find(key);
    if (before && (!open || open->page != before) && !before->leave())
        return false;
    if (!open) {
        Page *made = room.makePage(key.path, this);
        if (!made)
            return false;
        addWidget(made);
        connect(made, &Page::titleChanged, this, &PageStack::pageTitleChanged);
        m_open.append({key, made, 0});
        open = &m_open.last();
    }
    open->used = ++m_uses;
    Page *front = open->page;
    setCurrentWidget(front);
    dropOldest();
    if (to.path.size() > key.path.size())
        front->openPath(key.path.isEmpty() ? to.path : to.path.mid(key.path.size() + 1));
    if (front != before)
        front->enter();
    Q_EMIT pageTitleChanged();
    return true;
}

Page *PageStack::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

QList<Page *> PageStack::pages() const
{
    QList<Page *> all;
    for (const Open &open : m_open)
        all << open.page;
    return all;
}

void PageStack::close(const Room &room, const QString &path)
{
    const Location key{room.id(), room.pageKey(path)};
    if (Open *open = find(key)) {
        Page *old = open->page;
        m_open.removeIf([old](const Open &one) { return one.page == old; });
        removeWidget(old);
        old->deleteLater();
    }
    const qsizetype removedBefore = std::count_if(
        m_history.cbegin(), m_history.cbegin() + std::max<qsizetype>(0, m_at + 1),
        [&](const Location &place) { return place.room == key.room && room.pageKey(place.path) == key.path; });
    m_history.removeIf([&](const Location &place) {
        return place.room == key.room && room.pageKey(place.path) == key.path;
    });
    m_at = std::min(m_at - removedBefore, m_history.size() - 1);
}

void PageStack::remember(const Location &place)
{
    if (m_at >= 0 && m_history.at(m_at) == place)
        return;
    m_history.resize(m_at + 1);
    m_history.append(place);
    if (m_history.size() > kLongestHistory)
        m_history.removeFirst();
    m_at = m_history.size() - 1;
}

void PageStack::replaceCurrent(const Location &place)
{
    if (m_at >= 0)
        m_history[m_at] = place;
}

Location PageStack::current() const
{
    return m_at >= 0 ? m_history.at(m_at) : Location();
}

bool PageStack::canStep(int by) const
{
    return m_at + by >= 0 && m_at + by < m_history.size();
}

Location PageStack::stepped(int by) const
{
    return canStep(by) ? m_history.at(m_at + by) : Location();
}

void PageStack::step(int by)
{
    if (canStep(by))
        m_at += by;
}

PageStack::Open *PageStack::find(const Location &key)
{
    for (Open &open : m_open)
        if (open.key == key)
            return &open;
    return nullptr;
}

void PageStack::dropOldest()
{
    while (m_open.size() > kMostPages) {
        auto oldest = std::min_element(m_open.begin(), m_open.end(),
                                       [](const Open &a, const Open &b) { return a.used < b.used; });
        removeWidget(oldest->page);
        oldest->page->deleteLater();
        m_open.erase(oldest);
    }
}

} // namespace hezhong
