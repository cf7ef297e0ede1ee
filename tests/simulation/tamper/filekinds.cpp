// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tampering.h"

#include "core/store/backups/backuplist.h"
#include "core/store/keys/keyfile.h"
#include "core/store/repair/pagefile.h"

#include <QDirIterator>

namespace hezhong::tamper {

using namespace Qt::StringLiterals;

namespace {

using Maybe = std::optional<Tampered>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList filesUnder(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        names += QDir(folder).relativeFilePath(it.next());
    names.sort();
    return names;
}

/// A change of some bytes of a file that leaves it other than it was; where it begins, or -1.
using Change = qint64 (*)(QByteArray &, Victim &);

qint64 flip(QByteArray &bytes, Victim &victim)
{
    const qint64 at = victim.below(bytes.size());
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << victim.below(8)));
    return at;
}

qint64 zero(QByteArray &bytes, Victim &victim)
{
    const qint64 at = victim.below(bytes.size());
    const qint64 room = std::min<qint64>(bytes.size(), (at / 4096 + 1) * 4096) - at;
    bytes.replace(at, std::min<qint64>(room, 64), QByteArray(std::min<qint64>(room, 64), '\0'));
    return at;
}

qint64 cut(QByteArray &bytes, Victim &victim)
{
    const qint64 at = victim.below(bytes.size());
    bytes.truncate(at);
    return at;
}

qint64 append(QByteArray &bytes, Victim &victim)
{
    const qint64 at = bytes.size();
    for (int i = 1 + victim.below(5000); i > 0; --i)
        bytes.append(static_cast<char>(victim.below(256)));
    return at;
}

qint64 exchange(QByteArray &bytes, Victim &victim)
{
    const qint64 one = victim.below(bytes.size());
    const qint64 other = one + (victim.below(2) ? 1 : -1);
    if (other < 0 || other >= bytes.size() || one / 4096 != other / 4096)
        return -1;
    std::swap(bytes[one], bytes[other]);
    return one;
}

const QList<std::pair<QString, Change>> &changes()
{
    static const QList<std::pair<QString, Change>> all{{u"flip"_s, flip},
                                                       {u"zero"_s, zero},
                                                       {u"cut"_s, cut},
                                                       {u"append"_s, append},
                                                       {u"swap bytes"_s, exchange}};
    return all;
}

/// Changes a file until it is another one than before; where, or nothing for a file without bytes.
std::optional<qint64> changed(const QString &path, Change change, Victim &victim)
{
    const QByteArray before = contentOf(path);
    if (before.isEmpty())
        return std::nullopt;
    for (int tries = 0; tries < 100; ++tries) {
        QByteArray after = before;
        const qint64 at = change(after, victim);
        if (at < 0 || after == before)
            continue;
        write(path, after);
        return at;
    }
    return std::nullopt;
}

Maybe pages(Victim &victim, Change change)
{
    const QString path = victim.folder + u"/cases.db"_s;
    const qint64 size = QFileInfo(path).size();
    const auto at = changed(path, change, victim);
    if (!at)
        return std::nullopt;
    const qint64 page = *at / 4096 + 1;
    QStringList names{u"第 %1 页"_s.arg(page)};
    if (*at < 16 && *at < size)
        names += u"每一页"_s; // the salt, on which every code hangs
    if (*at == size)
        names = QStringList{u"末尾"_s};
    return Tampered{u"cases.db at %1"_s.arg(*at), names};
}

Maybe swapPages(Victim &victim)
{
    const QString path = victim.folder + u"/cases.db"_s;
    QByteArray bytes = contentOf(path);
    const int count = static_cast<int>(bytes.size() / 4096);
    const int one = 1 + victim.below(count - 1);
    const int other = 1 + victim.below(count - 1);
    if (one == other)
        return std::nullopt;
    const QByteArray kept = bytes.mid(one * 4096, 4096);
    bytes.replace(one * 4096, 4096, bytes.mid(other * 4096, 4096));
    bytes.replace(other * 4096, 4096, kept);
    write(path, bytes);
    return Tampered{u"pages %1 and %2"_s.arg(one + 1).arg(other + 1),
                    {u"第 %1 页"_s.arg(one + 1), u"第 %1 页"_s.arg(other + 1)}};
}

/// True when two states of a page say different things: counters of changes in the header of the
/// file (bytes 24 to 27 and 92 to 99) say nothing.
bool differ(QByteArray one, QByteArray other, int number)
{
    if (number == 1)
        for (QByteArray *page : {&one, &other})
            page->replace(24, 4, QByteArray(4, '\0')).replace(92, 8, QByteArray(8, '\0'));
    return one.first(PageFile::Usable) != other.first(PageFile::Usable);
}

Maybe olderPage(Victim &victim)
{
    const auto keys = KeyFile::load(victim.folder + u"/keys.json"_s);
    const auto opened = keys->unlock(victim.office.who);
    const QString path = victim.folder + u"/cases.db"_s;
    const QString olderPath = victim.office.earlier() + u"/cases.db"_s;
    const auto now = PageFile::open(path, opened->key);
    const auto older = PageFile::open(olderPath, opened->key);
    QList<int> candidates;
    for (int number = 1; number <= std::min((*now)->count(), (*older)->count()); ++number)
        if (differ(**(*now)->page(number), **(*older)->page(number), number))
            candidates += number;
    if (candidates.isEmpty())
        return std::nullopt;
    const int number = victim.any(candidates);
    QByteArray bytes = contentOf(path);
    bytes.replace((number - 1) * 4096, 4096, contentOf(olderPath).mid((number - 1) * 4096, 4096));
    write(path, bytes);
    // Its code is right, so what stands in it no longer fits the other pages and the journal.
    return Tampered{u"page %1 of an earlier time"_s.arg(number),
                    {u"操作记录"_s, u"数据库结构有误"_s, u"检索索引"_s, u"表 "_s,
                     u"第 %1 页"_s.arg(number), u"内容有损坏"_s}};
}

Maybe file(Victim &victim, const QString &name, Change change)
{
    if (!changed(victim.folder + u'/' + name, change, victim))
        return std::nullopt;
    return Tampered{name, {name}};
}

Maybe replaced(Victim &victim, const QString &name, const QString &from, const QStringList &names)
{
    const QByteArray bytes = contentOf(from + u'/' + name);
    if (bytes.isEmpty() || bytes == contentOf(victim.folder + u'/' + name))
        return std::nullopt;
    write(victim.folder + u'/' + name, bytes);
    return Tampered{name + u" of "_s + QFileInfo(from).fileName(), names};
}

Maybe removed(Victim &victim, const QString &name)
{
    if (!QFile::remove(victim.folder + u'/' + name))
        return std::nullopt;
    return Tampered{name + u" removed"_s, {name}};
}

QString anyFile(Victim &victim)
{
    return u"files/"_s + victim.any(QDir(victim.folder + u"/files"_s).entryList(QDir::Files));
}

Maybe attachment(Victim &victim, Change change)
{
    const QString name = anyFile(victim);
    if (!changed(victim.folder + u'/' + name, change, victim))
        return std::nullopt;
    return Tampered{name, {name.section(u'/', 1)}};
}

Maybe attachmentOfAnother(Victim &victim, const QString &from)
{
    const QString name = anyFile(victim);
    const QStringList others = QDir(from + u"/files"_s).entryList(QDir::Files);
    const QByteArray bytes = contentOf(from + u"/files/"_s + victim.any(others));
    if (bytes == contentOf(victim.folder + u'/' + name))
        return std::nullopt;
    write(victim.folder + u'/' + name, bytes);
    return Tampered{name + u" replaced by another valid one"_s, {name.section(u'/', 1)}};
}

Maybe attachmentRemoved(Victim &victim)
{
    const QString name = anyFile(victim);
    QFile::remove(victim.folder + u'/' + name);
    return Tampered{name + u" removed"_s, {name.section(u'/', 1)}};
}

Maybe attachmentRenamed(Victim &victim)
{
    const QString name = anyFile(victim);
    QString other = name;
    other[other.size() - 1] = other.back() == u'0' ? u'1' : u'0';
    QFile::rename(victim.folder + u'/' + name, victim.folder + u'/' + other);
    return Tampered{name + u" renamed"_s, {name.section(u'/', 1)}};
}

Maybe attachmentDoubled(Victim &victim)
{
    const QString name = anyFile(victim);
    const QString other = victim.below(2) ? name + u"-1"_s : u"files/"_s + QString(64, u'a');
    QFile::copy(victim.folder + u'/' + name, victim.folder + u'/' + other);
    return Tampered{name + u" doubled"_s, {other.section(u'/', 1)}};
}

QString anyBackup(Victim &victim)
{
    return victim.any(
        QDir(victim.folder + u"/backups"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot));
}

/// What a check of a backup calls a file of it.
QStringList namesInBackup(const QString &name)
{
    return name == BackupManifest::fileName() ? QStringList{u"清单"_s} : QStringList{name};
}

Maybe backupFile(Victim &victim, Change change)
{
    const QString backup = victim.folder + u"/backups/"_s + anyBackup(victim);
    const QString name = victim.any(filesUnder(backup));
    if (!changed(backup + u'/' + name, change, victim))
        return std::nullopt;
    return Tampered{u"backup's "_s + name, namesInBackup(name)};
}

Maybe backupFileRemoved(Victim &victim)
{
    const QString backup = victim.folder + u"/backups/"_s + anyBackup(victim);
    const QString name = victim.any(filesUnder(backup));
    QFile::remove(backup + u'/' + name);
    return Tampered{u"backup without "_s + name, namesInBackup(name)};
}

Maybe backupFileOfAnother(Victim &victim)
{
    const QStringList all = QDir(victim.folder + u"/backups"_s)
                                .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const bool forward = victim.below(2) != 0;
    const QString to = victim.folder + u"/backups/"_s + (forward ? all.first() : all.last());
    const QString from = victim.folder + u"/backups/"_s + (forward ? all.last() : all.first());
    QStringList names = filesUnder(to);
    // A manifest fits no other database, and says so by the database's length or hash.
    names.removeIf([&](const QString &name) {
        return contentOf(from + u'/' + name).isEmpty()
               || contentOf(from + u'/' + name) == contentOf(to + u'/' + name);
    });
    if (names.isEmpty())
        return std::nullopt;
    const QString name = victim.any(names);
    write(to + u'/' + name, contentOf(from + u'/' + name));
    return Tampered{u"backup's %1 of another backup"_s.arg(name),
                    namesInBackup(name) + QStringList{u"database"_s}};
}

Maybe putBack(Victim &victim)
{
    for (const QString &name : filesUnder(victim.office.earlier()))
        if (!name.startsWith("backups/"_L1))
            write(victim.folder + u'/' + name, contentOf(victim.office.earlier() + u'/' + name));
    const QStringList all = QDir(victim.folder + u"/backups"_s)
                                .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return Tampered{u"all but the backups of an earlier time"_s, {all.last()}};
}

} // namespace

QList<Kind> kindsWithoutKey()
{
    QList<Kind> all;
    const auto add = [&all](const QString &name, std::function<Maybe(Victim &)> apply,
                            bool cutOff = false) {
        all.append({u"without key: "_s + name, std::move(apply), cutOff});
    };
    for (const auto &[name, change] : changes()) {
        add(u"page "_s + name, [change](Victim &v) { return pages(v, change); });
        add(u"attachment "_s + name, [change](Victim &v) { return attachment(v, change); });
        add(u"backup "_s + name, [change](Victim &v) { return backupFile(v, change); });
        for (const auto &key : {u"keys.json"_s, u"keys.copy.json"_s, u"journal.seal"_s})
            add(key + u' ' + name, [change, key](Victim &v) { return file(v, key, change); });
    }
    // Frames cut off or added whole are what a power cut may leave, so only bytes are changed.
    for (const Change change : {flip, zero, exchange})
        add(
            u"log bytes"_s, [change](Victim &v) { return file(v, u"cases.db-wal"_s, change); },
            true);
    add(u"pages swapped"_s, swapPages);
    add(u"page of an earlier time"_s, olderPage);
    for (const auto &name :
         {u"keys.json"_s, u"keys.copy.json"_s, u"journal.seal"_s, u"cases.db"_s}) {
        const QStringList names =
            name == "cases.db"_L1 ? QStringList{name, u"journal.seal"_s} : QStringList{name};
        add(name + u" of another store"_s,
            [=](Victim &v) { return replaced(v, name, v.office.other(), names); });
        add(name + u" removed"_s, [=](Victim &v) { return removed(v, name); });
        // A seal of an earlier time is a true one, and takes nothing away.
        if (name != "journal.seal"_L1)
            add(name + u" of an earlier time"_s,
                [=](Victim &v) { return replaced(v, name, v.office.earlier(), names); });
    }
    add(u"attachment of another store"_s,
        [](Victim &v) { return attachmentOfAnother(v, v.office.other()); });
    add(u"attachment put for another"_s,
        [](Victim &v) { return attachmentOfAnother(v, v.folder); });
    add(u"attachment removed"_s, attachmentRemoved);
    add(u"attachment renamed"_s, attachmentRenamed);
    add(u"attachment doubled"_s, attachmentDoubled);
    add(u"backup file removed"_s, backupFileRemoved);
    add(u"backup file of another backup"_s, backupFileOfAnother);
    add(u"whole store put back"_s, putBack);
    return all;
}

} // namespace hezhong::tamper
