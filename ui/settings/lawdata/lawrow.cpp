// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/lawrow.h"

#include "ui/law/wordlabel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

QWidget *makeLawRow(const LawRow &row, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setAccessibleName(u"%1 %2 %3"_s.arg(row.title, row.detail, row.chip));
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(wordLabel(row.title, "", widget));
    if (!row.detail.isEmpty())
        words->addWidget(wordLabel(row.detail, "small", widget));
    layout->addLayout(words, 1);
    if (!row.chip.isEmpty())
        layout->addWidget(new Chip(row.chip, row.tone, widget), 0, Qt::AlignTop);
    for (const LawRow::Action &action : row.actions) {
        auto *button = new QPushButton(action.word, widget);
        button->setObjectName(action.name);
        button->setProperty("kind", u"link"_s);
        button->setAccessibleName(u"%1 %2"_s.arg(action.word, row.title));
        QObject::connect(button, &QPushButton::clicked, widget, action.run);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return widget;
}

} // namespace hezhong
