// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/startup/recoverysheet.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

#include <functional>

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
    /// Writes into the journal that the sheet leaves the program: "recovery.print", "recovery.save".
    /// Asked before it does; an error keeps the sheet here.
    void setNoting(std::function<Status(const QString &operation)> note) { m_note = std::move(note); }
    void enter() override;

Q_SIGNALS:
    void done();

private:
    void print();
    void save();
    [[nodiscard]] Status noted(const QString &operation) const;
    void say(const QString &words, bool good);

    StartupParts m_parts;
    RecoverySheet m_sheet;
    std::function<Status(const QString &)> m_note;
    QLabel *m_key;
    QLabel *m_result;
    FormGrid *m_form;
    CheckField *m_kept;
};

} // namespace hezhong
