// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hezhong {

/// Lets Tab follow the layouts of `root` from top to bottom, also after parts were added or removed.
void orderTabs(QWidget *root);

} // namespace hezhong
