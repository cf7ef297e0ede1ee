// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/diskimage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSysInfo>

#include <functional>
#include <sys/stat.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

quint64 inodeOf(const QString &path)
{
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

using Visit = std::function<void(const QByteArray &path, const DiskImage::Node &node)>;

void walk(const DiskImage &image, int node, const QByteArray &path, const Visit &visit)
{
    const DiskImage::Node &folder = image.at(node);
    for (auto it = folder.entries.cbegin(); it != folder.entries.cend(); ++it) {
        const QByteArray below = path.isEmpty() ? it.key() : path + '/' + it.key();
        visit(below, image.at(it.value()));
        if (image.at(it.value()).isFolder)
            walk(image, it.value(), below, visit);
    }
}

} // namespace

DiskImage::DiskImage()
{
    m_nodes[Root].isFolder = true;
}

DiskImage DiskImage::of(const QString &folder)
{
    DiskImage image;
    QHash<quint64, int> known; // two names of one content
    const std::function<void(int, const QString &)> read = [&](int node, const QString &path) {
        const QDir dir(path);
        for (const QString &name :
             dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            const QString below = dir.filePath(name);
            if (isScratch(QFile::encodeName(name)))
                continue;
            const bool isFolder = QFileInfo(below).isDir();
            const quint64 inode = inodeOf(below);
            const bool isKnown = known.contains(inode);
            const int number = isKnown ? known.value(inode) : image.nextFree();
            image.at(node).entries.insert(QFile::encodeName(name), number);
            if (isKnown)
                continue;
            known.insert(inode, number);
            image.add(number, {isFolder, isFolder ? QByteArray() : contentOfFile(below), {}});
            if (isFolder)
                read(number, below);
        }
    };
    read(Root, folder);
    return image;
}

std::optional<int> DiskImage::find(const QByteArray &path) const
{
    int node = Root;
    if (path.isEmpty())
        return node;
    for (const QByteArray &name : path.split('/')) {
        const auto entry = at(node).entries.constFind(name);
        if (entry == at(node).entries.cend())
            return std::nullopt;
        node = *entry;
    }
    return node;
}

void DiskImage::writeTo(const QString &folder) const
{
    walk(*this, Root, {}, [&folder](const QByteArray &path, const Node &node) {
        const QString real = folder + u'/' + QFile::decodeName(path);
        if (!node.isFolder)
            writeFile(real, node.content);
        else if (!QDir().mkdir(real))
            qFatal("cannot make %s", qPrintable(real));
    });
}

QByteArray DiskImage::hash() const
{
    QCryptographicHash sum(QCryptographicHash::Blake2b_160);
    walk(*this, Root, {}, [&sum](const QByteArray &path, const Node &node) {
        sum.addData(path);
        sum.addData(node.isFolder ? QByteArray("/")
                                  : QByteArray::number(node.content.size()) + ':');
        sum.addData(node.content);
    });
    return sum.result();
}

QString DiskImage::listing() const
{
    QStringList lines;
    walk(*this, Root, {}, [&lines](const QByteArray &path, const Node &node) {
        lines += QString::fromUtf8(path)
                 + (node.isFolder ? u"/"_s : u" "_s + QString::number(node.content.size()));
    });
    return lines.join(u'\n');
}

bool isScratch(const QByteArray &name)
{
    return name == "lock" || name.endsWith("-shm");
}

void scatterScratch(const QString &folder, quint32 seed)
{
    if (seed == 0)
        return;
    QRandomGenerator chance(seed);
    QStringList stores;
    for (QDirIterator it(folder, {u"cases.db"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        stores += QFileInfo(it.next()).absolutePath();
    // A dead program of this machine; a file this short lies in one sector, which is there or not.
    const QByteArray holder = QJsonDocument(QJsonObject{{u"user"_s, u"zhou"_s},
                                                        {u"host"_s, QSysInfo::machineHostName()},
                                                        {u"program"_s, u"hezhong"_s},
                                                        {u"pid"_s, 1},
                                                        {u"since"_s, u"2026-03-09T01:00:00Z"_s}})
                                  .toJson(QJsonDocument::Compact);
    const QByteArrayList locks{{}, holder, QByteArray(holder.size(), '\0')};
    for (const QString &store : std::as_const(stores)) {
        if (const int which = chance.bounded(4); which < 3)
            writeFile(store + u"/lock"_s, locks.at(which));
        QByteArray shared(32768, Qt::Uninitialized);
        for (char &byte : shared)
            byte = static_cast<char>(chance.bounded(256));
        if (chance.bounded(2) == 0)
            writeFile(store + u"/cases.db-shm"_s, shared);
    }
}

} // namespace hezhong
