// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/placestep.h"

#include "ui/services/filepicker.h"
#include "ui/services/settings.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

PlaceStep::PlaceStep(const StartupParts &parts, QWidget *parent)
    : SetupStep(u"setup-place"_s, parent), m_parts(parts), m_folder(new LineField(u"setup-folder"_s, form()))
{
    m_folder->setMaxLength(1000);
    m_folder->setCheck([](const QString &text) { return problemOf(QDir::fromNativeSeparators(text)); });
    form()->add({tr("保存在"), u"folder"_s, true,
                 tr("本机硬盘最稳妥。不要放在网盘的同步文件夹里，同步软件可能只传走一半。")}, m_folder);
    auto *pickButton = new QPushButton(tr("选择位置…"), form());
    pickButton->setObjectName(u"setup-pick"_s);
    pickButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form()->addWidget({}, pickButton);
    connect(pickButton, &QPushButton::clicked, this, &PlaceStep::pick);
}

QString PlaceStep::title() const
{
    return tr("保存位置");
}

QString PlaceStep::sentence() const
{
    return tr("数据是一个加密的文件夹，可以整个复制备份。");
}

void PlaceStep::enter(const NewOffice &soFar)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    m_officeName = QString(soFar.name).remove(unfit).left(60);
    if (m_folder->isEmpty() || folder() == m_proposed) {
        m_proposed = QDir(m_parts.settings->lastFolder()).filePath(m_officeName + u".hezhong"_s);
        m_folder->setText(QDir::toNativeSeparators(m_proposed));
    }
    focusFirst(m_folder->editor());
}

bool PlaceStep::fill(NewOffice &)
{
    return form()->check();
}

QString PlaceStep::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text()));
}

void PlaceStep::pick()
{
    const QString above = m_parts.files->folder(this, tr("选择保存位置"), QFileInfo(folder()).absolutePath());
    if (above.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(QDir(above).filePath(m_officeName + u".hezhong"_s)));
    form()->clearErrors();
}

QString PlaceStep::problemOf(const QString &folder)
{
    if (QDir::isRelativePath(folder))
        return tr("请写完整的路径，或用“选择位置”。");
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return tr("这里已有同名的文件，请换一个名字。");
    if (info.isDir() && !QDir(folder).isEmpty())
        return tr("这个文件夹里已有内容，没有改动。请换一个名字。");
    QFileInfo above(info.absolutePath());
    while (!above.exists() && above.absolutePath() != above.absoluteFilePath())
        above.setFile(above.absolutePath());
    if (!above.isDir())
        return tr("上一级不是文件夹，请换一个位置。");
    return above.isWritable() ? QString() : tr("“%1”不允许写入，请换一个位置。").arg(QDir::toNativeSeparators(above.absoluteFilePath()));
}

} // namespace hezhong
