// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearruns.h"

#include "core/base/fileops.h"
#include "core/base/filewrite.h"

#include <sqlite3.h>

#include <QDateTime>
#include <QDirIterator>
#include <QTemporaryFile>

#include <sys/inotify.h>
#include <unistd.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> spellings(const QStringList &texts)
{
    QList<QByteArray> all;
    for (const QString &text : texts) {
        QByteArray little;
        QByteArray big;
        for (const QChar sign : text) {
            little += char(sign.cell());
            little += char(sign.row());
            big += char(sign.row());
            big += char(sign.cell());
        }
        all += {text.toUtf8(), little, big};
    }
    return all;
}

/// Stands between the program and the disk for as long as it lives, and reads what passes.
class ReadingDisk : public FileOps {
public:
    explicit ReadingDisk(QList<QByteArray> words)
        : m_words(std::move(words)), m_before(FileOps::replace(this))
    {
        theOne() = this;
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        vfs->xSetSystemCall(vfs, "write", reinterpret_cast<sqlite3_syscall_ptr>(&systemWrite));
        vfs->xSetSystemCall(vfs, "pwrite", reinterpret_cast<sqlite3_syscall_ptr>(&systemPwrite));
        vfs->xSetSystemCall(vfs, "pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(&systemPwrite));
    }
    ~ReadingDisk() override
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        vfs->xSetSystemCall(vfs, nullptr, nullptr);
        FileOps::replace(m_before);
        theOne() = nullptr;
    }
    Q_DISABLE_COPY_MOVE(ReadingDisk)

    int write(int handle, const char *bytes, qint64 size) override
    {
        look(bytes, size, "a file");
        return FileOps::write(handle, bytes, size);
    }

    /// Every file under the folder that is another than when it was last looked at.
    void lookInto(const QString &folder)
    {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QFileInfo info(file);
            const Look now{info.size(), info.lastModified()};
            if (m_seen.value(info.filePath()) == now || !file.open(QIODevice::ReadOnly))
                continue; // or it went while the folder was read
            m_seen.insert(info.filePath(), now);
            const QByteArray bytes = file.readAll();
            ++m_files;
            look(bytes.constData(), bytes.size(), QFileInfo(file).fileName().toUtf8());
        }
    }
    [[nodiscard]] const QStringList &finds() const { return m_finds; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 files() const { return m_files; }

private:
    static ReadingDisk *&theOne()
    {
        static ReadingDisk *one = nullptr;
        return one;
    }
    void look(const char *bytes, qint64 size, const QByteArray &where)
    {
        m_bytes += size;
        const QByteArray seen = QByteArray::fromRawData(bytes, size);
        for (const QByteArray &word : std::as_const(m_words))
            if (seen.contains(word))
                m_finds +=
                    u"%1 in %2"_s.arg(QString::fromLatin1(word.toHex()), QString::fromUtf8(where));
    }
    static ssize_t systemWrite(int file, const void *bytes, size_t size)
    {
        theOne()->look(static_cast<const char *>(bytes), static_cast<qint64>(size), "SQLite");
        return ::write(file, bytes, size);
    }
    static ssize_t systemPwrite(int file, const void *bytes, size_t size, off_t at)
    {
        theOne()->look(static_cast<const char *>(bytes), static_cast<qint64>(size), "SQLite");
        return ::pwrite(file, bytes, size, at);
    }

    using Look = std::pair<qint64, QDateTime>; ///< size, last change

    QList<QByteArray> m_words;
    FileOps *m_before;
    QHash<QString, Look> m_seen;
    QStringList m_finds;
    qint64 m_bytes = 0;
    qint64 m_files = 0;
};

/// The folder for temporary files of this process, watched for anything that is made in it; a file
/// without a name (O_TMPFILE, QTemporaryFile's way) shows only by being opened.
class WatchedTemp {
public:
    WatchedTemp() : m_before(qgetenv("TMPDIR")), m_handle(::inotify_init1(IN_NONBLOCK))
    {
        qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
        ::inotify_add_watch(m_handle, QFile::encodeName(m_folder.path()).constData(),
                            IN_CREATE | IN_MOVED_TO | IN_OPEN);
    }
    ~WatchedTemp()
    {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
        ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(WatchedTemp)

    /// True when something was made since the last call.
    [[nodiscard]] bool wasUsed() const
    {
        char events[4096];
        return ::read(m_handle, events, sizeof events) > 0;
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QByteArray m_before;
    QTemporaryDir m_folder;
    int m_handle;
};

} // namespace

Tally clearText(quint64 seed, int steps)
{
    Tally tally;
    tally.kind = u"clear text"_s;
    OfficePlace place;
    const WatchedTemp temp;
    ReadingDisk disk(spellings(Workday::secrets()));
    Habits habits;
    habits.secondPlace = place.root() + u"/usb"_s;
    QDir().mkpath(habits.secondPlace);
    constexpr int stepsBetweenOpenings = 100;
    for (int i = 0; i < steps; ++i) {
        for (const QString &code : place.work(1, habits, seed))
            tally.losses += u"told as "_s + code;
        disk.lookInto(place.root());
        if (temp.wasUsed())
            tally.losses += u"step %1 made a temporary file"_s.arg(i);
        if (i % stepsBetweenOpenings == stepsBetweenOpenings - 1)
            tally.losses += place.reopened();
    }
    tally.losses += disk.finds();
    tally.add(u"steps"_s, steps);
    tally.add(u"bytes looked at"_s, disk.bytes());
    tally.add(u"files looked at"_s, disk.files());
    tally.add(u"clear-text finds"_s, disk.finds().size());
    return tally;
}

int foundOnPurpose()
{
    const OfficePlace place;
    const WatchedTemp temp;
    ReadingDisk disk(spellings(Workday::secrets()));
    int found = 0;
    const QString secret = Workday::secrets().constFirst();
    const QString path = place.file(u"note"_s);
    static_cast<void>(writeWholeFile(path, "xx" + secret.toUtf8()));
    found += disk.finds().size() == 1 ? 1 : 0;
    disk.lookInto(place.root());
    found += disk.finds().size() == 2 ? 1 : 0;
    QTemporaryFile file;
    found += file.open() && temp.wasUsed() ? 1 : 0;
    return found;
}

QList<Tally> runClearText(const RunWish &wish)
{
    constexpr int longForm = 1500;
    constexpr int waysToLeak = 3;
    Workday::warmUp(Calendar::builtIn());
    Tally tally = clearText(wish.seed, wish.count > 0 ? wish.count : longForm);
    const int found = foundOnPurpose();
    tally.add(u"leaks on purpose found"_s, found);
    if (found != waysToLeak)
        tally.losses += u"the search itself misses what it should find"_s;
    return {tally};
}

} // namespace hezhong
