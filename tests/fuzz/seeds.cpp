// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hezhong::fuzz {

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(HEZHONG_SOURCE_DIR);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {path};
    QStringList files;
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return files;
}

} // namespace

QStringList seedPaths(const QByteArray &target)
{
    QStringList paths;
    const QString lines = QString::fromUtf8(contentOf(root + u"/tests/fuzz/seeds.txt"_s));
    for (const QString &line : lines.split(u'\n')) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.value(0) == QString::fromUtf8(target))
            for (const QString &path : words.mid(1))
                paths += root + u'/' + path;
    }
    return paths;
}

Material materialOf(const QByteArray &target)
{
    const QString name = QString::fromUtf8(target);
    QStringList files = filesIn(u"%1/tests/fuzz/corpus/%2"_s.arg(root, name))
                        + filesIn(u"%1/tests/fuzz/regressions/%2"_s.arg(root, name));
    for (const QString &path : seedPaths(target))
        files += filesIn(path);
    Material material;
    for (const QString &file : files)
        if (QFileInfo(file).size() <= longestInput * 4)
            material.seeds += contentOf(file);
    if (material.seeds.isEmpty())
        material.seeds += QByteArray();
    for (const QString &dictionary : {u"common"_s, name})
        material.words += dictionaryWords(
            contentOf(u"%1/tests/fuzz/dictionaries/%2.dict"_s.arg(root, dictionary)));
    return material;
}

} // namespace hezhong::fuzz
