// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/recoverysheet.h"

#include <QWidget>

#include <functional>

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
    /// Writes into the journal that the sheet leaves the program: "recovery.print", "recovery.save".
    /// Asked before it does; an error keeps the sheet here.
    void setNoting(std::function<Status(const QString &operation)> note) { m_note = std::move(note); }
    /// Wipes the key.
    void clear();
    void focusFirst();

private:
    void print();
    void save();
    [[nodiscard]] Result<QByteArray> sheetFor(const QString &operation) const;
    void say(const QString &words, bool good);

    FilePicker *m_files;
    PrintService *m_printing;
    RecoverySheet m_sheet;
    std::function<Status(const QString &)> m_note;
    QLabel *m_key;
    QLabel *m_result;
    QPushButton *m_print;
};

} // namespace hezhong
