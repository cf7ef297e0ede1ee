// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QPushButton;

namespace hezhong {

class FormGrid;
class LineField;

/// One's own password and a button for something that somebody else at an unlocked computer must not
/// be able to do.
class ConfirmForm final : public QWidget {
    Q_OBJECT
public:
    /// Object names are `name` + "-password" and "-go"; `verb` says what the button does.
    ConfirmForm(const QString &name, const QString &verb, const Workbench &bench,
                QWidget *parent = nullptr);
    void showError(const Error &error);

Q_SIGNALS:
    void confirmed();

private:
    void check();

    Workbench m_bench;
    QString m_verb;
    FormGrid *m_form;
    LineField *m_password;
    QPushButton *m_go;
};

} // namespace hezhong
