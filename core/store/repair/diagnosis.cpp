// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/diagnosis.h"

#include "core/base/words.h"
#include "core/store/keys/keycopies.h"
#include "core/store/repair/pagefile.h"

#include <QDir>
#include <QFile>

namespace hezhong {

using namespace Qt::StringLiterals;

QStringList fileFaults(const QString &folder)
{
    QStringList found;
    QList<QByteArray> contents;
    for (const QString &name : {keycopies::firstName(), keycopies::copyName()}) {
        const QString path = QDir(folder).filePath(name);
        const auto file = KeyFile::load(path);
        if (!QFile::exists(path))
            found += words("store", "密钥文件 %1 缺失。").arg(name);
        else if (!file)
            found += words("store", "密钥文件 %1 已损坏。").arg(name);
        else
            contents += file->toBytes();
    }
    if (contents.size() == 2 && contents.first() != contents.last())
        found += words("store", "密钥文件 %1 与 %2 不一致，其中一份是较早的。")
                     .arg(keycopies::firstName(), keycopies::copyName());
    return found + lostLog(folder);
}

QStringList diagnosis(const QString &folder, const Credentials &who)
{
    const auto keys = keycopies::unlock(folder, who);
    if (!keys)
        return {keys.error().message};
    QStringList found = keys->faults;
    const auto pages = damagedPages(folder, keys->keys.key);
    found += pages ? *pages : QStringList{pages.error().message};
    return found + lostLog(folder);
}

} // namespace hezhong
