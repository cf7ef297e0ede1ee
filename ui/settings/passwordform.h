// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"

#include <QWidget>

class QPushButton;

namespace hezhong {

class FormGrid;
class LineField;

/// Changes the password of the one who opened the store.
class PasswordForm final : public QWidget {
    Q_OBJECT
public:
    explicit PasswordForm(const Workbench &bench, QWidget *parent = nullptr);

private:
    void change();

    Workbench m_bench;
    FormGrid *m_form;
    LineField *m_old;
    LineField *m_new;
    LineField *m_again;
    QPushButton *m_button;
};

} // namespace hezhong
