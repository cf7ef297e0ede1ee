// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/commandtable.h"
#include "ui/shell/keyhint.h"
#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(CommandTable &table, QWidget *parent)
    : QDialog(parent), m_table(table), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"command-palette"_s);
    setWindowTitle(tr("命令"));
    setAccessibleName(windowTitle());
    m_line->setObjectName(u"command-line"_s);
    m_line->setAccessibleName(tr("要做什么"));
    m_line->setPlaceholderText(tr("要做什么：输入文字、拼音或首字母"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"command-list"_s);
    m_list->setAccessibleName(tr("可用的命令"));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard; Up and Down move here
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    resize(px(520), px(420));
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    fill();
}

void CommandPalette::fill()
{
    m_list->clear();
    for (const Command &command : m_table.commands()) {
        if (!m_table.isOffered(command.id) || !matchesTyped(command.text, m_line->text()))
            continue;
        const QString keys = command.keys.isEmpty() ? QString() : keyText(command.keys.first());
        auto *item = new QListWidgetItem(keys.isEmpty() ? command.text : command.text + u"    "_s + keys);
        item->setData(Qt::UserRole, command.id);
        if (!command.iconName.isEmpty())
            item->setIcon(icon(command.iconName, Token::TextMuted));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    accept();
    m_table.trigger(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int last = m_list->count() - 1;
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, qMax(0, last)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hezhong
