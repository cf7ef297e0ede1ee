// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/qtfilepicker.h"

#include "ui/services/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace hezhong {

FilePicker::~FilePicker() = default;

QString QtFilePicker::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(parent, title, m_settings.lastFolder(), filter));
}

QString QtFilePicker::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                               const QString &filter)
{
    const QString start = QDir(m_settings.lastFolder()).filePath(suggested);
    return remembered(QFileDialog::getSaveFileName(parent, title, start, filter));
}

QString QtFilePicker::folder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start.isEmpty() ? m_settings.lastFolder() : start);
}

QString QtFilePicker::remembered(const QString &path)
{
    if (!path.isEmpty())
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

} // namespace hezhong
