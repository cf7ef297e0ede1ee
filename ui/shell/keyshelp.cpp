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

KeysHelp::KeysHelp(const CommandTable &table, const QString &pageHelp, QWidget *parent,
                   const QList<KeyHint> &pageKeys)
    : QDialog(parent), m_content(new QWidget), m_grid(new QGridLayout(m_content))
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
    m_content->setProperty("role", u"scrolled"_s);
    m_grid->setHorizontalSpacing(px(24));
    m_grid->setVerticalSpacing(px(8));
    m_grid->setColumnStretch(1, 1);
    addSection(tr("这一页"), pageKeys);
    addSection(tr("整个窗口"), keysOfWindow(table));
    addSection(tr("填写与选择"), keysOfFields());
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    area->setWidget(m_content);
    layout->addWidget(area, 1);
    auto *close = new QPushButton(tr("知道了"), this);
    close->setObjectName(u"keys-close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(px(640), px(620));
}

void KeysHelp::addSection(const QString &title, const QList<KeyHint> &keys)
{
    if (keys.isEmpty())
        return;
    int line = m_grid->rowCount();
    auto *head = new QLabel(title, m_content);
    setTextRole(head, "section");
    head->setContentsMargins(0, px(8), 0, 0);
    m_grid->addWidget(head, line++, 0, 1, 2);
    for (const KeyHint &hint : keys) {
        auto *key = new QLabel(hint.keys, m_content);
        setTextRole(key, "strong");
        auto *what = new QLabel(hint.what, m_content);
        what->setWordWrap(true);
        m_grid->addWidget(key, line, 0, Qt::AlignTop);
        m_grid->addWidget(what, line++, 1);
    }
}

QList<KeyHint> KeysHelp::keysOfWindow(const CommandTable &table)
{
    QList<KeyHint> hints;
    for (const Command &command : table.commands()) {
        if (!table.isOffered(command.id))
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : command.keys)
            keys += keyText(sequence);
        keys.removeDuplicates();
        if (!keys.isEmpty())
            hints += {keys.join(u" / "_s), command.text};
    }
    return hints;
}

QList<KeyHint> KeysHelp::keysOfFields()
{
    const auto standard = [](QKeySequence::StandardKey key) { return keyText(QKeySequence(key)); };
    return {
        {u"Tab / Shift+Tab"_s, tr("换到下一项、上一项")},
        {u"↑ / ↓"_s, tr("在列表、选项和提示中选择")},
        {u"Enter"_s, tr("打开所选的一项；在查找框中列出全部结果")},
        {tr("空格"), tr("勾选或者取消勾选，按下按钮")},
        {u"Alt+↓"_s, tr("日期栏：打开日历；选项栏：展开选项")},
        {u"Esc"_s, tr("收起提示、日历和对话框")},
        {standard(QKeySequence::Undo) + u" / "_s + standard(QKeySequence::Redo),
         tr("撤销、恢复刚才的输入")},
        {standard(QKeySequence::Cut) + u" / "_s + standard(QKeySequence::Copy) + u" / "_s
             + standard(QKeySequence::Paste) + u" / "_s + standard(QKeySequence::SelectAll),
         tr("剪切、复制、粘贴、全选")},
    };
}

} // namespace hezhong
