// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/filepicker.h"

namespace hezhong {

class Settings;

/// The system's own file windows; each starts in the folder used last.
class QtFilePicker final : public FilePicker {
public:
    explicit QtFilePicker(Settings &settings) : m_settings(settings) {}
    [[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                   const QString &filter) override;
    [[nodiscard]] QString folder(QWidget *parent, const QString &title, const QString &start) override;

private:
    QString remembered(const QString &path);
    Settings &m_settings;
};

} // namespace hezhong
