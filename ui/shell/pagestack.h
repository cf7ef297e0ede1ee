// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/location.h"
#include "ui/shell/page.h"

#include <QStackedWidget>

#include <memory>

namespace hezhong {

class Room;

/// The pages that are alive, the one in front, and the way back. Pages stay alive while they are among
/// the last ones used, so that going back finds them as they were.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Shows a place; a page that will not be left keeps the front and false comes back.
    bool go(Room &room, const Location &to);
    [[nodiscard]] Page *page() const;
    [[nodiscard]] QList<Page *> pages() const;
    void close(const Room &room, const QString &path);

    // The way back and forward.
    void remember(const Location &place);
    void replaceCurrent(const Location &place);
    [[nodiscard]] Location current() const;
    [[nodiscard]] bool canStep(int by) const;
    [[nodiscard]] Location stepped(int by) const;
    void step(int by);

Q_SIGNALS:
    void pageTitleChanged();

private:
    struct Open {
        Location key;
        Page *page = nullptr;
        quint64 used = 0;
    };
    Open *find(const Location &key);
    void dropOldest();

    QList<Open> m_open;
    QList<Location> m_history;
    qsizetype m_at = -1;
    quint64 m_uses = 0;
};

} // namespace hezhong
