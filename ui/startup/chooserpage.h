// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

class QLabel;

namespace hezhong {

class RowList;

/// Which store: the ones used last on this machine, another folder, or a new one.
class ChooserPage final : public StartupPage {
    Q_OBJECT
public:
    explicit ChooserPage(const StartupParts &parts, QWidget *parent = nullptr);
    void enter() override;
    /// Words under the buttons, for a folder that cannot be opened.
    void showProblem(const QString &words);

Q_SIGNALS:
    void storeChosen(const QString &folder);
    void newWanted();
    void restoreWanted();

private:
    void openFolder();
    void choose(const QString &folder);

    StartupParts m_parts;
    RowList *m_recent;
    QLabel *m_problem;
};

} // namespace hezhong
