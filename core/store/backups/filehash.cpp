// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/filehash.h"

#include "core/base/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)
        || file.error() != QFileDevice::NoError)
        return fail(storeFault(
            u"store.io"_s, words("store", "读不出文件 %1。").arg(QDir::toNativeSeparators(path)),
            words("store", "请检查磁盘和连线是否正常，然后重试。"), file.errorString()));
    return hash.result();
}

} // namespace hezhong
