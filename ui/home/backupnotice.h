// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"

#include <QWidget>

class QPushButton;

namespace hezhong {

class BackupKeeper;
class NoteList;

/// Above the day's work while the last good backup is old: what is the matter, and a button that backs
/// up, or whom to tell. Hidden while all is well.
class BackupNotice final : public QWidget {
    Q_OBJECT
public:
    BackupNotice(const Workbench &bench, BackupKeeper &keeper, QWidget *parent = nullptr);

private:
    void refresh();

    BackupKeeper &m_keeper;
    bool m_mayBackUp;
    NoteList *m_words;
    QPushButton *m_run;
};

} // namespace hezhong
