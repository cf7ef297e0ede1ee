// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/shell/lockscreen.h"
#include "ui/widgets/fields/offerpopup.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <vector>

class QStackedWidget;

namespace hezhong {

class CommandTable;
class IdleWatch;
class MessageBar;
class Page;
class PageStack;
class Rail;
class Room;
class SearchBox;
class Settings;
class StatusLine;
class Theme;
class TopBar;

/// The window: rail, top bar, pages, status line, lock. Knows rooms and pages only by their interfaces.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    MainWindow(const Clock &clock, Settings &settings, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Rooms in any order; the rail sorts them when start() is called.
    void addRoom(std::unique_ptr<Room> room);
    void setOperations(OperationRunner &operations);
    void setOffice(const QString &name);
    /// A note in the status line (an old backup) and the place that tells more.
    void setNote(const QString &note, const Location &more);
    void setUser(const QString &name, const QString &role);
    /// What the search box offers; each value is a Location's path in the case room.
    void setSearch(OfferPopup::Provider provider);
    void setPasswordCheck(LockScreen::Check check);
    /// Minutes without a key or click after which it locks; 0 never.
    void setIdleMinutes(int minutes);
    [[nodiscard]] SearchBox *searchBox() const;
    /// Builds the rail and the commands and opens the first room.
    void start(const Location &first = {});

    void go(const Location &to) override;
    void back() override;
    void forward() override;
    [[nodiscard]] Location current() const override;
    void moved(const QString &path) override;
    void close(const Location &page) override;

    [[nodiscard]] CommandTable &commands() const { return *m_commands; }
    [[nodiscard]] Page *page() const;
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    void lock();
    [[nodiscard]] bool isLocked() const;

Q_SIGNALS:
    void locked();
    void unlocked();
    /// Another user is to sign in; everything has been kept. The receiver closes the window.
    void otherUserWanted();
    /// Everything has been kept and the window is closing.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addCommands();
    void addRoomCommands();
    void addPageCommands();
    void addHelpCommands();
    void unlock();
    void escape();
    bool showPlace(const Location &to);
    void stepBy(int by);
    void refreshFrame();
    void refreshBadges();
    void refreshTitle();
    [[nodiscard]] Room *room(const QString &id) const;

    const Clock &m_clock;
    Settings &m_settings;
    Theme &m_theme;
    std::vector<std::unique_ptr<Room>> m_rooms;
    QStackedWidget *m_outer;
    Rail *m_rail;
    TopBar *m_top;
    MessageBar *m_messages;
    QWidget *m_messageRoom;
    PageStack *m_pages;
    StatusLine *m_status;
    LockScreen *m_lock;
    IdleWatch *m_idle;
    CommandTable *m_commands;
    QPointer<OperationRunner> m_operations; ///< may end before a window that is being given up
    QString m_office;
    Location m_more; ///< behind the note of the status line
    QList<QWidget *> m_hiddenByLock;
    QPointer<QWidget> m_focusBeforeLock;
};

} // namespace hezhong
