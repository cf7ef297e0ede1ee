// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/pagefile.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/repair/walfile.h"
#include "core/store/sqlite/cipherkey.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostLogBytes = qint64(1) << 30;

Result<sqlite3 *> opened(const QString &path, const SecretKey &key, PageCodes codes)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(QDir::toNativeSeparators(path).toUtf8().constData(), &handle,
                               SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                               nullptr);
    if (code == SQLITE_OK)
        code = applyKey(handle, key, codes);
    if (code == SQLITE_OK)
        return handle;
    Error error = sqlError(handle, code, u"pages"_s);
    sqlite3_close_v2(handle);
    return fail(std::move(error));
}

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path, const SecretKey &key,
                                                 bool lostSaltToo)
{
    for (const PageCodes codes : {PageCodes::Checked, PageCodes::Ignored}) {
        HEZHONG_ASSIGN(sqlite3 *const handle, opened(path, key, codes));
        std::unique_ptr<PageFile> file(new PageFile(handle));
        file->m_ignoresCodes = codes == PageCodes::Ignored;
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file->m_file);
        file->m_count = static_cast<int>((QFileInfo(path).size() + PageSize - 1) / PageSize);
        if (!file->m_file || !file->m_file->pMethods)
            return fail(diskFault(u"pages: no file"_s));
        if (codes == PageCodes::Ignored || !lostSaltToo)
            return file;
        HEZHONG_ASSIGN(const bool sound, file->hasSoundPage());
        if (sound)
            return file;
    }
    return fail(internalFault(u"store.pages"_s, path));
}

PageFile::~PageFile()
{
    sqlite3_close_v2(m_handle);
}

Result<bool> PageFile::hasSoundPage() const
{
    for (int number = 1; number <= m_count; ++number) {
        HEZHONG_ASSIGN(const auto content, page(number));
        if (content)
            return true;
    }
    return false;
}

Result<std::optional<QByteArray>> PageFile::page(int number) const
{
    if (number < 1 || number > m_count)
        return std::optional<QByteArray>();
    QByteArray content(PageSize, '\0');
    const qint64 offset = qint64(number - 1) * PageSize;
    const int code = m_file->pMethods->xRead(m_file, content.data(), PageSize, offset);
    if (code == SQLITE_OK)
        return std::optional(std::move(content));
    if ((code & 0xff) == SQLITE_IOERR && code != SQLITE_IOERR_SHORT_READ)
        return fail(diskFault(u"page %1: %2"_s.arg(number).arg(code)));
    return std::optional<QByteArray>();
}

Result<QList<int>> PageFile::damaged() const
{
    QList<int> numbers;
    for (int number = 1; number <= m_count; ++number) {
        HEZHONG_ASSIGN(const auto content, page(number));
        if (!content)
            numbers.append(number);
    }
    return numbers;
}

Result<qint64> copyDamaged(const QString &database, const QString &to)
{
    QFile from(database);
    QFile copy(to);
    if (!from.open(QIODevice::ReadOnly))
        return fail(diskFault(u"cases.db"_s));
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(readOnly(u"cases.db"_s));
    const auto log = readWholeFile(database + u"-wal"_s, MostLogBytes);
    const WalFile wal = log ? WalFile::of(*log) : WalFile();
    const qint64 inFile = (from.size() + WalFile::PageSize - 1) / WalFile::PageSize;
    const qint64 pages = wal.databasePages > 0 ? wal.databasePages : inFile;
    for (qint64 number = 1; number <= pages; ++number) {
        QByteArray page;
        if (const auto at = wal.pages.constFind(static_cast<quint32>(number));
            at != wal.pages.cend())
            page = log->mid(*at, WalFile::PageSize);
        else if (from.seek((number - 1) * WalFile::PageSize))
            page = from.read(WalFile::PageSize);
        page.append(WalFile::PageSize - page.size(), '\0');
        if (copy.write(page) != page.size())
            return fail(diskFull(u"cases.db"_s));
    }
    if (!copy.flush())
        return fail(diskFull(u"cases.db"_s));
    return wal.lost;
}

bool opensDatabase(const QString &folder, const SecretKey &key)
{
    const auto file = PageFile::open(QDir(folder).filePath(u"cases.db"_s), key);
    if (!file)
        return false;
    const auto first = (*file)->page(1);
    return first && first->has_value();
}

namespace {

/// How many pages the header says there are; what the file has when that cannot be read.
qint64 pagesOf(const PageFile &file, const WalFile &wal)
{
    constexpr qsizetype CountAt = 28;
    if (wal.databasePages > 0)
        return wal.databasePages;
    const auto first = file.page(1);
    return first && first->has_value() ? qFromBigEndian<quint32>((*first)->constData() + CountAt)
                                       : file.count();
}

QStringList lengthFaults(const PageFile &file, const WalFile &wal, qint64 wanted)
{
    QStringList found;
    if (file.count() > wanted)
        found +=
            words("store", "数据库文件 cases.db 的末尾（第 %1 页之后）有多余的内容。").arg(wanted);
    for (qint64 number = file.count() + 1; number <= wanted; ++number)
        if (!wal.pages.contains(static_cast<quint32>(number)))
            return {
                words("store", "数据库从第 %1 页起缺失，应当有 %2 页。").arg(number).arg(wanted)};
    return found;
}

} // namespace

Result<QStringList> damagedPages(const QString &folder, const SecretKey &key, qint64 pages)
{
    const QString path = QDir(folder).filePath(u"cases.db"_s);
    HEZHONG_ASSIGN(const std::unique_ptr<PageFile> file, PageFile::open(path, key));
    HEZHONG_ASSIGN(const QList<int> damaged, file->damaged());
    const auto log = readWholeFile(path + u"-wal"_s, MostLogBytes);
    const WalFile wal = log ? WalFile::of(*log) : WalFile();
    if (damaged.size() == file->count() && wal.pages.isEmpty())
        return QStringList{words("store",
                                 "数据库 cases.db 的每一页都读不出来：第 1 页的开头已损坏，"
                                 "或者它与密钥文件 keys.json 不是同一机构的。")};
    QStringList found;
    for (const int number : damaged)
        if (!wal.pages.contains(static_cast<quint32>(number)))
            found +=
                words("store", "数据库第 %1 页（共 %2 页）已损坏。").arg(number).arg(file->count());
    return found + lengthFaults(*file, wal, pages > 0 ? pages : pagesOf(*file, wal));
}

QStringList lostLog(const QString &folder)
{
    const auto log = readWholeFile(QDir(folder).filePath(u"cases.db-wal"_s), MostLogBytes);
    const qint64 lost = log ? WalFile::of(*log).lost : 0;
    if (lost == 0)
        return {};
    return {words("store", "日志文件 cases.db-wal 有 %1 段读不出来：断电或者中断前最后保存的内容"
                           "可能不在，请核对最后做的几件事。")
                .arg(lost)};
}

} // namespace hezhong
