// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewrite.h"

#include "core/base/fileops.h"
#include "core/base/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <functional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> writeFault(const QString &path, const QString &step, int code)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString detail = u"%1, errno %2"_s.arg(step).arg(code);
    if (code == ENOSPC || code == EDQUOT)
        return fail(storeFault(u"file.full"_s,
                               words("core", "磁盘空间不足，%1 没有写入，原有内容完好。").arg(name),
                               words("core", "请腾出空间后重试。"), detail));
    if (code == EACCES || code == EROFS || code == EPERM)
        return fail(storeFault(u"file.read-only"_s,
                               words("core", "没有权限写入 %1，原有内容完好。").arg(name),
                               words("core", "请换一个文件夹，或者检查该位置的权限。"), detail));
    return fail(storeFault(u"file.write"_s, words("core", "%1 没有写入，原有内容完好。").arg(name),
                           words("core", "请检查文件夹是否存在、磁盘是否正常，然后重试。"),
                           detail));
}

/// Takes away a file that was not finished, when its handle is closed.
class Unfinished {
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) {}
    ~Unfinished()
    {
        if (!m_path.isEmpty())
            static_cast<void>(FileOps::current().remove(m_path));
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/// The name under which a file is written until it is whole.
QString partName(const QString &path)
{
    const quint32 number = QRandomGenerator::system()->generate();
    return u"%1.part-%2"_s.arg(path).arg(number, 8, 16, QChar(u'0'));
}

/// Writes the pieces of a file to a handle; the result is the first errno.
using Pieces = std::function<int(FileOps &files, int handle)>;

Status writePart(const QString &part, const QString &path, const Pieces &pieces)
{
    FileOps &files = FileOps::current();
    int handle = -1;
    if (const int code = files.create(part, handle); code != 0)
        return writeFault(path, u"create"_s, code);
    QString step = u"write"_s;
    int code = pieces(files, handle);
    if (code == 0) {
        step = u"fsync"_s;
        code = files.sync(handle);
    }
    if (const int closed = files.close(handle); code == 0 && closed != 0) {
        step = u"close"_s;
        code = closed;
    }
    if (code != 0)
        return writeFault(path, step, code);
    return {};
}

Status writeInPieces(const QString &wanted, const Pieces &pieces)
{
    const QFileInfo present(wanted);
    const QString path = present.isSymLink() ? present.symLinkTarget() : wanted;
    const QString part = partName(path);
    Unfinished unfinished(part);
    HEZHONG_TRY(writePart(part, path, pieces));
    if (QFile::exists(path))
        QFile::setPermissions(part, QFile::permissions(path));
    FileOps &files = FileOps::current();
    if (const int code = files.rename(part, path); code != 0)
        return writeFault(path, u"rename"_s, code);
    unfinished.keep();
    if (const int code = files.syncFolder(QFileInfo(path).absolutePath()); code != 0)
        return fail(storeFault(u"file.write"_s,
                               words("core", "%1 已经写好，但是磁盘没有确认保存。")
                                   .arg(QDir::toNativeSeparators(path)),
                               words("core", "请检查磁盘和连线是否正常，然后再保存一次。"),
                               u"fsync of the folder, errno %1"_s.arg(code)));
    return {};
}

} // namespace

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    return writeInPieces(path, [&bytes](FileOps &files, int handle) {
        return files.write(handle, bytes.constData(), bytes.size());
    });
}

Status copyWholeFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(badInput(u"file.read"_s, {}, words("core", "打不开文件 %1。").arg(from),
                             words("core", "请检查路径和权限。")));
    return writeInPieces(to, [&source](FileOps &files, int handle) {
        for (;;) {
            const QByteArray piece = source.read(qint64(1) << 20);
            if (piece.isEmpty())
                return source.error() == QFileDevice::NoError ? 0 : EIO;
            if (const int code = files.write(handle, piece.constData(), piece.size()); code != 0)
                return code;
        }
    });
}

bool isUnfinishedName(const QString &name)
{
    static const QRegularExpression pattern(u"\\.part-[0-9a-f]{8}$"_s);
    return pattern.match(name).hasMatch();
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit, const QString &field)
{
    QByteArray bytes;
    const int code = FileOps::current().read(path, limit, bytes);
    if (code != 0 && code != EIO)
        return fail(badInput(u"file.read"_s, field, words("core", "打不开文件 %1。").arg(path),
                             words("core", "请检查路径和权限。")));
    if (code == 0 && bytes.size() > limit)
        return fail(badInput(u"file.too-large"_s, field, words("core", "文件 %1 过大。").arg(path),
                             words("core", "请确认选对了文件。")));
    if (code != 0)
        return fail(badInput(u"file.read"_s, field, words("core", "文件 %1 没有读完。").arg(path),
                             words("core", "请检查磁盘或者换一份文件。")));
    return bytes;
}

} // namespace hezhong
