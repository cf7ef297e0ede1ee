// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/recoverysheet.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

#include <functional>

namespace hezhong {

class CheckField;
class FormGrid;
class RecoveryView;

/// The recovery key, shown once: print it, save it, say that it is put away, begin.
class RecoveryPage final : public StartupPage {
    Q_OBJECT
public:
    explicit RecoveryPage(const StartupParts &parts, QWidget *parent = nullptr);
    void setSheet(const RecoverySheet &sheet);
    /// Writes into the journal that the sheet leaves the program: "recovery.print", "recovery.save".
    /// Asked before it does; an error keeps the sheet here.
    void setNoting(std::function<Status(const QString &operation)> note);
    void enter() override;

Q_SIGNALS:
    void done();

private:
    RecoveryView *m_view;
    FormGrid *m_form;
    CheckField *m_kept;
};

} // namespace hezhong
