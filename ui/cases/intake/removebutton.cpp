// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/removebutton.h"

#include "ui/cases/intake/intakerow.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

QToolButton *removeButton(IntakeRow *row)
{
    auto *button = new QToolButton(row);
    button->setObjectName(row->objectName() + u"-remove"_s);
    button->setIcon(icon(u"x"_s, Token::TextMuted));
    button->setToolTip(IntakeRow::tr("移除（Alt+Delete），可以撤销"));
    button->setFixedSize(px(32), px(32));
    // Tab goes from field to field; the keyboard has Alt+Delete in the row itself.
    button->setFocusPolicy(Qt::ClickFocus);
    return button;
}

} // namespace hezhong
