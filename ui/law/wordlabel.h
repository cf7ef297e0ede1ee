// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QLayout;
class QString;
class QWidget;

namespace hezhong {

/// Plain words that wrap, with a role of setTextRole(); an empty role is running text.
[[nodiscard]] QLabel *wordLabel(const QString &text, const char *role, QWidget *parent);

/// Takes every widget and layout out of a layout; their object names are free at once.
void clearLayout(QLayout *layout);

} // namespace hezhong
