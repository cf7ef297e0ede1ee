// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyshelp.h"

#include "ui/shell/commandtable.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

KeysHelp::KeysHelp(const CommandTable &table, const QString &pageHelp, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keys-help"_s);
    setWindowTitle(tr("帮助与快捷键"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(20), px(20), px(16));
    layout->setSpacing(px(12));
    if (!pageHelp.isEmpty()) {
        auto *words = new QLabel(pageHelp, this);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setObjectName(u"keys-list"_s);
    area->setAccessibleName(tr("快捷键"));
    auto *content = new QWidget(area);
    content->setProperty("role", u"scrolled"_s);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const Command &command : table.commands()) {
        if (command.keys.isEmpty())
            continue;
        auto *keys = new QLabel(command.keys.first().toString(QKeySequence::NativeText), content);
        setTextRole(keys, "strong");
        grid->addWidget(keys, line, 0);
        grid->addWidget(new QLabel(command.text, content), line++, 1);
    }
    grid->setRowStretch(line, 1);
    area->setWidget(content);
    layout->addWidget(area, 1);
    auto *close = new QPushButton(tr("知道了"), this);
    close->setObjectName(u"keys-close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(px(520), px(560));
}

} // namespace hezhong
