// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namedbutton.h"

#include <QPushButton>

namespace hezhong {

QPushButton *namedButton(const QString &name, const QString &words, const QString &kind, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    if (!kind.isEmpty())
        made->setProperty("kind", kind);
    return made;
}

} // namespace hezhong
