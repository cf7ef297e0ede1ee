// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace hezhong {

Page::Page(const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
    setAttribute(Qt::WA_StyledBackground);
}

void Page::openPath(const QString &) {}

void Page::takeChange(const ChangeNotice &) {}

} // namespace hezhong
