// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/restore.h"
#include "ui/services/longtask.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hezhong {

class BackupChoice;
class NoteList;
class RestoreForm;
class TaskLine;

/// From a backup to a store: choose the backup, open it with the password or the recovery key of its
/// time, wait, read what came of it, sign in.
class RestoreWizard final : public StartupPage {
    Q_OBJECT
public:
    explicit RestoreWizard(const StartupParts &parts, QWidget *parent = nullptr);

    /// A new machine: looks for backups in what is connected.
    void begin();
    /// The same, in these folders (tests).
    void begin(const QStringList &folders);
    /// This backup in the place of this store, which is set aside.
    void begin(const QString &backup, const QString &store);
    ~RestoreWizard() override;
    void enter() override;

Q_SIGNALS:
    void cancelled();
    /// The person has read the result and wants to open the store, with what opened the backup.
    void restored(const QString &folder, const hezhong::Credentials &who);

private:
    enum Step { Choosing, Signing, Done };
    void show(Step step);
    void forward();
    void back();
    void restore();
    void take(const Result<RestoredStore> &restored);
    void showResult(const RestoredStore &restored);
    void setBusy(bool busy);
    void forget();

    StartupParts m_parts;
    QString m_store; ///< to be taken the place of; empty: a new folder
    RestoredStore m_result;
    Credentials m_who; ///< what opened the backup, until the store is opened
    Step m_step = Choosing;
    QLabel *m_sentence;
    QStackedWidget *m_stack;
    BackupChoice *m_choice;
    RestoreForm *m_form;
    NoteList *m_notes;
    TaskLine *m_task;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    LongTask m_work;
};

} // namespace hezhong
