// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace hezhong {

/// Something a person can do, in one place for keys, palette, menus and the list of keys.
struct Command {
    QString id;                        ///< "case.new"
    QString text;                      ///< 登记新的申请
    QList<QKeySequence> keys;          ///< the first is the one that is shown
    QString iconName;                  ///< may be empty
    std::function<void()> run;
    std::function<QString()> obstacle; ///< why it cannot be done now, in words; empty result: it can
};

} // namespace hezhong
