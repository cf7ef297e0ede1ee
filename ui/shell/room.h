// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changenotice.h"

#include <QString>

class QWidget;

namespace hezhong {

class CommandTable;
class Page;

/// One entry of the rail and the pages behind it. A room exists only when it works.
class Room {
public:
    virtual ~Room();
    [[nodiscard]] virtual QString id() const = 0;       ///< "cases"; also the page's place in the history
    [[nodiscard]] virtual QString title() const = 0;    ///< 案件
    [[nodiscard]] virtual QString iconName() const = 0; ///< a lucide name of icons.cmake
    [[nodiscard]] virtual int order() const = 0;        ///< place in the rail: 今日 10, 案件 20, 设置 90
    /// The number beside the word; 0 shows none. Asked again after every change.
    [[nodiscard]] virtual int badge() const { return 0; }
    /// The part of a path that names a page ("case/ID" of "case/ID/claims"); paths with the same key
    /// share one page. "" is the room's first page.
    [[nodiscard]] virtual QString pageKey(const QString &path) const { return path; }
    /// A new page for a key, owned by `parent`; null when there is no such page.
    [[nodiscard]] virtual Page *makePage(const QString &key, QWidget *parent) = 0;
    /// Commands of this room for keys, palette and help.
    virtual void addCommands(CommandTable &table);

protected:
    Room() = default;
    Room(const Room &) = default;
    Room &operator=(const Room &) = default;
};

} // namespace hezhong
