// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/recoverysheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hezhong {

class FilePicker;
class PrintService;

/// A recovery key that was just made: in large letters, to print and to save. It cannot be selected or
/// copied, so that it does not come into the clipboard or what keeps its history.
class RecoveryView final : public QWidget {
    Q_OBJECT
public:
    RecoveryView(FilePicker *files, PrintService *printing, QWidget *parent = nullptr);
    ~RecoveryView() override;

    void setSheet(const RecoverySheet &sheet);
    /// Wipes the key.
    void clear();
    void focusFirst();

private:
    void print();
    void save();
    void say(const QString &words, bool good);

    FilePicker *m_files;
    PrintService *m_printing;
    RecoverySheet m_sheet;
    QLabel *m_key;
    QLabel *m_result;
    QPushButton *m_print;
};

} // namespace hezhong
