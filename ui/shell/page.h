// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changenotice.h"
#include "ui/shell/keyhint.h"

#include <QList>
#include <QWidget>

namespace hezhong {

/// One page of the window. The commands of the window (next step, papers, edit …) reach the page shown
/// through these functions; each does nothing unless a page says otherwise.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const QString &name, QWidget *parent = nullptr);

    /// Words for tabs and history: "查某 与 眉山蓉安餐饮".
    [[nodiscard]] virtual QString title() const = 0;
    /// Shows another part of itself: the rest of a location's path after the page's key.
    virtual void openPath(const QString &path);
    /// Called each time the page comes to the front.
    virtual void enter() {}
    /// Keeps what has been typed, before another page comes, the window locks or closes. False keeps the
    /// page in front: only when nothing else can save what was typed.
    [[nodiscard]] virtual bool leave() { return true; }
    /// An operation was committed: reload what is shown of it.
    virtual void takeChange(const ChangeNotice &notice);

    virtual void nextStep() {}   ///< Ctrl+Enter
    virtual void papers() {}     ///< Ctrl+P
    virtual void editHere() {}   ///< F2
    virtual void refresh() {}    ///< F5
    virtual void saveNow() {}    ///< Ctrl+S
    /// Esc: closes what can be closed (a panel, offers); false when there was nothing.
    virtual bool escape() { return false; }
    /// Words of F1 above the list of keys; may be empty.
    [[nodiscard]] virtual QString help() const { return {}; }
    /// Keys that work in this page alone and are no commands of the window, for F1.
    [[nodiscard]] virtual QList<KeyHint> keys() const { return {}; }

Q_SIGNALS:
    void titleChanged();
};

} // namespace hezhong
