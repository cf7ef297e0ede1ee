// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hezhong {

class Clock;

/// The quiet words in the corner: 已保存 10:32, 正在保存, 尚未保存.
class SavedIndicator final : public QLabel {
    Q_OBJECT
public:
    explicit SavedIndicator(const Clock &clock, QWidget *parent = nullptr);

    void setSaved();    ///< now, by the clock
    void setDirty();    ///< something typed is not kept yet
    void setFailed();   ///< the last attempt to keep it went wrong
    void clearState();  ///< nothing to say

private:
    const Clock &m_clock;
};

} // namespace hezhong
