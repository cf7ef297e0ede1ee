// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keycopies.h"

#include "core/base/words.h"
#include "core/store/ownfile.h"
#include "core/store/repair/pagefile.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>

namespace hezhong::keycopies {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

/// A file that was opened by a password.
struct Attempt {
    Result<KeyFile> file;
    Result<StoreKeys> keys;

    [[nodiscard]] bool isGood() const { return keys && file->isAuthentic(keys->key); }
};

Attempt attempt(const QString &path, const Credentials &who)
{
    Result<KeyFile> file = KeyFile::load(path);
    if (!file)
        return {fail(file.error()), fail(file.error())};
    Result<StoreKeys> keys = file->unlock(who);
    return {std::move(file), std::move(keys)};
}

/// Another store's key file opens with its own password and fits only its own database.
bool isOfAnother(const QString &folder, const Attempt &first)
{
    const auto copy = KeyFile::load(pathOf(folder, copyName()));
    return copy && copy->storeId() != first.file->storeId()
           && !opensDatabase(folder, first.keys->key);
}

/// The file, and not the password, is what kept it shut.
bool isOfFile(const Error &error)
{
    return error.code == "store.corrupt"_L1 || error.code == "store.io"_L1;
}

OpenedKeys opened(Attempt chosen, const QString &folder)
{
    OpenedKeys result{std::move(*chosen.file), std::move(*chosen.keys), {}};
    result.faults = faults(folder, result.file, result.keys.key);
    return result;
}

/// A program was stopped between the two writes: both files are its own, and the first is newer.
bool isLeftBehind(const KeyFile &copy, const KeyFile &file, const SecretKey &key)
{
    return copy.storeId() == file.storeId() && copy.hasCode() == file.hasCode()
           && copy.isAuthentic(key);
}

/// What is wrong with one of the two files; empty when nothing is.
QString faultOf(const QString &folder, const QString &name, const KeyFile &file,
                const SecretKey &key)
{
    const QString path = pathOf(folder, name);
    if (!QFile::exists(path))
        return words("store", "密钥文件 %1 缺失。").arg(name);
    const auto bytes = readOwnFile(path, KeyFile::MostBytes);
    if (!bytes)
        return bytes.error().message;
    const auto present =
        *bytes ? KeyFile::parse(**bytes) : Result<KeyFile>(fail(corrupt(u"too large"_s)));
    if (!present)
        return words("store", "密钥文件 %1 已损坏。").arg(name);
    const bool own = **bytes == present->toBytes();
    const bool fits = present->toBytes() == file.toBytes() || isLeftBehind(*present, file, key);
    if (!own || !fits || !file.isAuthentic(key))
        return words("store", "密钥文件 %1 被本程序以外的途径改动过。").arg(name);
    return {};
}

} // namespace

QString firstName()
{
    return u"keys.json"_s;
}

QString copyName()
{
    return u"keys.copy.json"_s;
}

bool present(const QString &folder)
{
    return QDir(folder).exists(firstName()) || QDir(folder).exists(copyName());
}

Result<KeyFile> load(const QString &folder)
{
    auto first = KeyFile::load(pathOf(folder, firstName()));
    if (first)
        return first;
    auto copy = KeyFile::load(pathOf(folder, copyName()));
    return copy ? copy : first;
}

Result<OpenedKeys> unlock(const QString &folder, const Credentials &who)
{
    Attempt first = attempt(pathOf(folder, firstName()), who);
    if (first.isGood() && !isOfAnother(folder, first))
        return opened(std::move(first), folder);
    const auto copyFile = KeyFile::load(pathOf(folder, copyName()));
    const bool same = first.file && copyFile && first.file->toBytes() == copyFile->toBytes();
    if (copyFile && !same) {
        Attempt copy = attempt(pathOf(folder, copyName()), who);
        // A sound first file that the password does not open was changed by its owner.
        const bool outdated = copy.keys && first.file && first.file->isAuthentic(copy.keys->key);
        if (copy.isGood() && !outdated)
            return opened(std::move(copy), folder);
        if (!first.keys && isOfFile(first.keys.error()) && !copy.keys)
            return fail(copy.keys.error());
    }
    if (!first.keys)
        return fail(first.keys.error());
    return opened(std::move(first), folder);
}

Status save(const QString &folder, const KeyFile &file)
{
    HEZHONG_TRY(file.save(pathOf(folder, firstName())));
    return file.save(pathOf(folder, copyName()));
}

void mendCopy(const QString &folder, const KeyFile &file, const SecretKey &key)
{
    const auto copy = KeyFile::load(pathOf(folder, copyName()));
    const bool ofKeyChange =
        copy && copy->offersNext() && !file.offersNext() && isLeftBehind(*copy, file, key);
    // Stopped between the two writes of the first opening by a program that writes codes.
    const bool ofUpgrade =
        copy && !copy->hasCode() && file.hasCode() && copy->storeId() == file.storeId();
    if (ofKeyChange || ofUpgrade)
        static_cast<void>(file.save(pathOf(folder, copyName())));
}

QStringList faults(const QString &folder, const KeyFile &file, const SecretKey &key)
{
    QStringList found;
    for (const QString &name : {firstName(), copyName()})
        if (const QString fault = faultOf(folder, name, file, key); !fault.isEmpty())
            found += fault;
    return found;
}

} // namespace hezhong::keycopies
