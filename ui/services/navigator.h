// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/location.h"

namespace hezhong {

/// Goes from page to page; the window is one.
class Navigator {
public:
    virtual ~Navigator();
    virtual void go(const Location &to) = 0;
    virtual void back() = 0;
    virtual void forward() = 0;
    [[nodiscard]] virtual Location current() const = 0;
    /// The page shown now stands at another path (a tab of it was chosen): no new page is made.
    virtual void moved(const QString &path) = 0;
    /// Leaves and drops the page at a location (what it showed is gone).
    virtual void close(const Location &page) = 0;

protected:
    Navigator() = default;
    Navigator(const Navigator &) = default;
    Navigator &operator=(const Navigator &) = default;
};

} // namespace hezhong
