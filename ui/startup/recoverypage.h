// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startup/recoverysheet.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

class QLabel;
class QPushButton;

namespace hezhong {

class CheckField;
class FormGrid;

/// The recovery key, shown once: print it, save it, say that it is put away, begin.
class RecoveryPage final : public StartupPage {
    Q_OBJECT
public:
    explicit RecoveryPage(const StartupParts &parts, QWidget *parent = nullptr);
    void setSheet(const RecoverySheet &sheet);
    void enter() override;

Q_SIGNALS:
    void done();

private:
    void print();
    void save();
    void say(const QString &words, bool good);

    StartupParts m_parts;
    RecoverySheet m_sheet;
    QLabel *m_key;
    QLabel *m_result;
    FormGrid *m_form;
    CheckField *m_kept;
};

} // namespace hezhong
