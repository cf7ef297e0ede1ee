// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backuplist.h"
#include "ui/services/longtask.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QSet>

class QVBoxLayout;

namespace hezhong {

class BackupKeeper;
class NoteList;
class SmallForm;
class TaskLine;

/// The backups of every place with what keeps them; each can be opened and checked, or gone back to.
class BackupListCard final : public Card {
    Q_OBJECT
public:
    BackupListCard(const Workbench &bench, BackupKeeper &keeper, QWidget *parent = nullptr);
    /// Reads the places again; the list follows when they are read.
    void reload();
    /// True when a form was open.
    bool closeForm();

Q_SIGNALS:
    void restoreWanted(const hezhong::BackupInfo &backup);

private:
    struct PlaceList {
        QString place;
        bool present = false;
        QList<BackupInfo> backups;
    };
    void showLists();
    void addPlace(qsizetype at, const KeepRule &rule);
    [[nodiscard]] QWidget *makeRow(const BackupInfo &backup, const QString &keeps,
                                   const QString &name);
    void check(const BackupInfo &backup);
    void checkAs(const BackupInfo &backup, const Credentials &who);
    void take(const BackupInfo &backup, const Result<BackupInfo> &checked);
    void askWho(const BackupInfo &backup, const Error &why);
    [[nodiscard]] bool
    startCheck(const BackupInfo &backup,
               std::function<Result<BackupInfo>(BackupInfo, const ProgressSink &)> work);

    Workbench m_bench;
    BackupKeeper &m_keeper;
    QList<PlaceList> m_lists;
    QHash<QString, BackupInfo> m_checked; ///< opened and checked since the page was made, by path
    QSet<QString> m_whole;                ///< places of which every backup is shown
    bool m_readAgain = false;
    NoteList *m_notes;
    TaskLine *m_task;
    QVBoxLayout *m_rows;
    SmallForm *m_form = nullptr;
    LongTask m_reading;
    LongTask m_checking;
};

} // namespace hezhong
