// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hezhong {

class CommandTable;

/// F1: what this page is for and all keys, read from the command table.
class KeysHelp final : public QDialog {
    Q_OBJECT
public:
    KeysHelp(const CommandTable &table, const QString &pageHelp, QWidget *parent);
};

} // namespace hezhong
