// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/operationrunner.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hezhong {

class SavedIndicator;

/// The line at the foot: the office's name, whether everything is saved; a note at the right.
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);
    void setOffice(const QString &name);
    /// Words at the right that can be clicked for more; empty ones take them away.
    void setNote(const QString &note);
    void setSaveState(OperationRunner::SaveState state);

Q_SIGNALS:
    void noteChosen();

private:
    QLabel *m_office;
    SavedIndicator *m_saved;
    QPushButton *m_note;
};

} // namespace hezhong
