// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace hezhong {

class BackupKeeper;
class Chip;
class NoteList;
class TaskLine;

/// How well the office is backed up, and the button that backs up now.
class BackupHealthCard final : public Card {
    Q_OBJECT
public:
    explicit BackupHealthCard(BackupKeeper &keeper, QWidget *parent = nullptr);
    void backUp();

private:
    void showBusy(bool busy);
    void showHealth();
    void showOutcomes(bool stopped);

    BackupKeeper &m_keeper;
    Chip *m_state;
    QLabel *m_sentence;
    TaskLine *m_task;
    NoteList *m_notes;
    QPushButton *m_run;
};

} // namespace hezhong
