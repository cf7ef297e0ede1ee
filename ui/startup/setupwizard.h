// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/officeadmin.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hezhong {

class BusyLine;
class PlaceStep;
class SetupStep;

/// The first run: particulars of the office, case numbers, administrator, place; then the store is made.
class SetupWizard final : public StartupPage {
    Q_OBJECT
public:
    explicit SetupWizard(const StartupParts &parts, QWidget *parent = nullptr);
    void enter() override;
    /// What was made; call once after created().
    [[nodiscard]] CreatedStore takeCreated() { return std::move(m_created); }
    [[nodiscard]] const NewOffice &office() const { return m_office; }
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void created();
    void cancelled();

private:
    void showStep(int step);
    void next();
    void back();
    void make();
    void takeError(const Error &error);

    StartupParts m_parts;
    NewOffice m_office;
    CreatedStore m_created;
    QList<SetupStep *> m_steps;
    PlaceStep *m_place;
    QStackedWidget *m_stack;
    QLabel *m_progress;
    QLabel *m_sentence;
    QLabel *m_problem;
    BusyLine *m_busy;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace hezhong
