// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/settings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/keyshelp.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/room.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/topbar.h"

namespace hezhong {

using namespace Qt::StringLiterals;

void MainWindow::addCommands()
{
    addRoomCommands();
    addPageCommands();
    for (const auto &one : m_rooms)
        one->addCommands(*m_commands);
    addHelpCommands();
}

void MainWindow::addRoomCommands()
{
    m_commands->add({u"go.search"_s, tr("查找案件、人员、笔录"), {QKeySequence(u"Ctrl+K"_s)}, u"search"_s,
                     [this] {
                         m_top->search()->setFocus();
                         m_top->search()->selectAll();
                     },
                     {}});
    int number = 0;
    for (const auto &one : m_rooms) {
        QList<QKeySequence> keys;
        if (++number <= 8)
            keys << QKeySequence(u"Alt+%1"_s.arg(number));
        m_commands->add({u"go."_s + one->id(), tr("转到%1").arg(one->title()), keys, one->iconName(),
                         [this, id = one->id()] { go({id, {}}); }, {}});
    }
    m_commands->add({u"go.back"_s, tr("后退"), {QKeySequence(u"Alt+Left"_s)}, u"arrow-left"_s,
                     [this] { back(); }, {}});
    m_commands->add({u"go.forward"_s, tr("前进"), {QKeySequence(u"Alt+Right"_s)}, u"arrow-right"_s,
                     [this] { forward(); }, {}});
}

void MainWindow::addPageCommands()
{
    const auto onPage = [this](void (Page::*what)()) {
        return [this, what] {
            if (Page *front = page())
                (front->*what)();
        };
    };
    m_commands->add({u"page.next-step"_s, tr("下一步"),
                     {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, u"arrow-right"_s,
                     onPage(&Page::nextStep), {}});
    m_commands->add({u"page.papers"_s, tr("本阶段的文书"), {QKeySequence(u"Ctrl+P"_s)}, u"printer"_s,
                     onPage(&Page::papers), {}});
    m_commands->add({u"page.edit"_s, tr("修改"), {QKeySequence(u"F2"_s)}, u"pencil"_s,
                     onPage(&Page::editHere), {}});
    m_commands->add({u"page.refresh"_s, tr("刷新"), {QKeySequence(u"F5"_s)}, u"rotate-ccw"_s,
                     onPage(&Page::refresh), {}});
    m_commands->add({u"page.save"_s, tr("保存"), {QKeySequence(u"Ctrl+S"_s)}, u"save"_s,
                     [this] {
                         if (Page *front = page())
                             front->saveNow();
                         if (const OperationRunner *operations = m_operations.data();
                             operations && operations->saveState() != OperationRunner::SaveState::Failed)
                             m_messages->show({tr("内容随输入自动保存，已全部保存。"), {}, Tone::Green, {}, {}, 4});
                     },
                     {}});
    m_commands->add({u"page.escape"_s, tr("关闭当前提示或面板"), {QKeySequence(u"Esc"_s)}, u"x"_s,
                     [this] { escape(); }, {}});
}

void MainWindow::addHelpCommands()
{
    const auto zoomBy = [this](int by) {
        return [this, by] {
            m_theme.setZoom(by == 0 ? 100 : m_theme.zoom() + by);
            m_settings.setZoom(m_theme.zoom());
        };
    };
    m_commands->add({u"view.larger"_s, tr("放大文字"), {QKeySequence(u"Ctrl+="_s), QKeySequence(u"Ctrl++"_s)},
                     {}, zoomBy(10), {}});
    m_commands->add({u"view.smaller"_s, tr("缩小文字"), {QKeySequence(u"Ctrl+-"_s)}, {}, zoomBy(-10), {}});
    m_commands->add({u"view.normal"_s, tr("文字恢复原来大小"), {QKeySequence(u"Ctrl+0"_s)}, {}, zoomBy(0), {}});
    m_commands->add({u"app.lock"_s, tr("锁定"), {QKeySequence(u"Ctrl+L"_s)}, u"lock"_s, [this] { lock(); }, {}});
    m_commands->add({u"app.other-user"_s, tr("换人登录"), {}, u"log-out"_s,
                     [this] {
                         if (Page *front = page(); !front || front->leave())
                             Q_EMIT otherUserWanted();
                     },
                     {}});
    m_commands->add({u"app.palette"_s, tr("所有命令"), {QKeySequence(u"Ctrl+Shift+K"_s)}, u"list"_s,
                     [this] {
                         auto *palette = new CommandPalette(*m_commands, this);
                         palette->setAttribute(Qt::WA_DeleteOnClose);
                         palette->open();
                     },
                     {}});
    m_commands->add({u"app.keys"_s,
                     tr("帮助与快捷键"),
                     {QKeySequence(u"F1"_s)},
                     u"keyboard"_s,
                     [this] {
                         const Page *front = page();
                         auto *help = new KeysHelp(*m_commands, front ? front->help() : QString(),
                                                   this, front ? front->keys() : QList<KeyHint>());
                         help->setAttribute(Qt::WA_DeleteOnClose);
                         help->open();
                     },
                     {}});
}

} // namespace hezhong
