// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &name, const QString &iconName, const QString &sentence,
                       const QString &action, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(32), px(24), px(32));
    layout->setSpacing(px(12));
    auto *words = new QLabel(sentence, this);
    words->setTextFormat(Qt::PlainText);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    setTextRole(words, "muted");
    layout->addStretch(1);
    layout->addWidget(new IconLabel(iconName, 32, Token::TextMuted, this), 0, Qt::AlignHCenter);
    layout->addWidget(words);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action, this);
        m_button->setObjectName(name + u"-action"_s);
        m_button->setProperty("kind", u"primary"_s);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionWanted);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
}

} // namespace hezhong
