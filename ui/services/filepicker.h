// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace hezhong {

/// Asks for files and folders; replaced in tests. Empty answers mean cancelled.
class FilePicker {
public:
    virtual ~FilePicker();
    /// `filter` as in "PDF (*.pdf)".
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// `suggested` is a file name without folder; overwriting is asked by the system's window.
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                           const QString &filter) = 0;
    [[nodiscard]] virtual QString folder(QWidget *parent, const QString &title, const QString &start) = 0;

protected:
    FilePicker() = default;
    FilePicker(const FilePicker &) = default;
    FilePicker &operator=(const FilePicker &) = default;
};

} // namespace hezhong
