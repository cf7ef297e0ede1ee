// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keyhint.h"

#include <QDialog>

class QGridLayout;

namespace hezhong {

class CommandTable;

/// F1: what this page is for and every key: those of the page, those of the whole window (read from
/// the command table), those of fields and lists.
class KeysHelp final : public QDialog {
    Q_OBJECT
public:
    KeysHelp(const CommandTable &table, const QString &pageHelp, QWidget *parent,
             const QList<KeyHint> &pageKeys = {});

private:
    void addSection(const QString &title, const QList<KeyHint> &keys);
    [[nodiscard]] static QList<KeyHint> keysOfWindow(const CommandTable &table);
    [[nodiscard]] static QList<KeyHint> keysOfFields();

    QWidget *m_content;
    QGridLayout *m_grid;
};

} // namespace hezhong
