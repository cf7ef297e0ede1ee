// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/openoptions.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hezhong {

class BusyLine;

/// For a store that is damaged: what is wrong with it, page by page and file by file, and what can be
/// done. Mending changes only key files, attachments and the index; a salvage makes a new store and
/// changes nothing. What came of it can be saved as a text.
class SalvagePage final : public StartupPage {
    Q_OBJECT
public:
    explicit SalvagePage(const StartupParts &parts, QWidget *parent = nullptr);
    /// A store that did not open; it is looked at in the background.
    void setDamage(const QString &folder, const Credentials &who, const Error &error);
    /// A store that opens all the same, and is closed now.
    void setFaults(const QString &folder, const Credentials &who, const QStringList &faults);
    void enter() override;
    [[nodiscard]] bool isBusy() const { return m_busyNow; }

Q_SIGNALS:
    void backWanted();
    void restoreWanted(const QString &folder);
    /// This store is to be opened, with the credentials that were given.
    void openWanted(const QString &folder);

private:
    void setStore(const QString &folder, const Credentials &who);
    void makeButtons();
    void addPlace();
    void repair();
    void salvage();
    void save();
    void setBusy(const QString &sentence);
    void show(const QStringList &lines);
    void showError(const Error &error);

    StartupParts m_parts;
    QString m_folder;
    QString m_openable; ///< the store that "打开" opens; empty: none yet
    Credentials m_who;
    QStringList m_places;
    QLabel *m_words;
    QLabel *m_placeWords;
    QLabel *m_error;
    QPlainTextEdit *m_report;
    BusyLine *m_busy;
    QPushButton *m_repair = nullptr;
    QPushButton *m_salvage = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_place = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_back = nullptr;
    bool m_busyNow = false;
};

} // namespace hezhong
