// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace hezhong {

class CommandTable;

/// Ctrl+Shift+K: type a few characters or pinyin initials of what you want, Enter does it.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(CommandTable &table, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void runCurrent();

    CommandTable &m_table;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace hezhong
