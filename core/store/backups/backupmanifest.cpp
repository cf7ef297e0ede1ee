// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupmanifest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;
constexpr qsizetype ShaBytes = 32;
/// All files of a backup together; more would not fit on any disk, nor sums of it into a number.
constexpr qint64 MostTotal = qint64(1) << 50;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// A name that leads out of the backup's folder is none of ours.
bool isOwnName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return parts.size() <= 2 && std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return part.isEmpty() || part == "."_L1 || part == ".."_L1 || part.contains(u'\\')
                      || part.contains(u':');
           });
}

std::optional<BackupManifest::File> fileOf(const QJsonObject &json)
{
    BackupManifest::File file;
    file.name = json.value(u"name"_s).toString();
    file.size = json.value(u"size"_s).toInteger(-1);
    file.sha256 = QByteArray::fromHex(json.value(u"sha256"_s).toString().toLatin1());
    if (!isOwnName(file.name) || file.size < 0 || file.sha256.size() != ShaBytes)
        return std::nullopt;
    return file;
}

} // namespace

QString BackupManifest::fileName()
{
    return u"manifest.json"_s;
}

QJsonObject BackupManifest::body() const
{
    QJsonArray list;
    for (const File &one : files)
        list.append(QJsonObject{{u"name"_s, one.name},
                                {u"size"_s, one.size},
                                {u"sha256"_s, QString::fromLatin1(one.sha256.toHex())}});
    return {{u"format"_s, Format},
            {u"store"_s, store},
            {u"made_at"_s, timeText(madeAt)},
            {u"program"_s, program},
            {u"schema"_s, schema},
            {u"journal"_s, seal.toJson()},
            {u"cases"_s, cases},
            {u"last_change"_s, timeText(lastChange)},
            {u"state"_s, QString::fromLatin1(state.toHex())},
            {u"files"_s, list},
            {u"missing"_s, QJsonArray::fromStringList(missing)}};
}

void BackupManifest::sign(const JournalSigner &signer)
{
    signature = signer.sign(QJsonDocument(body()).toJson(QJsonDocument::Compact));
}

bool BackupManifest::isSignedBy(const QByteArray &publicKey) const
{
    return JournalSigner::isSigned(publicKey, QJsonDocument(body()).toJson(QJsonDocument::Compact),
                                   signature);
}

const BackupManifest::File *BackupManifest::file(const QString &name) const
{
    const auto found = std::find_if(files.cbegin(), files.cend(),
                                    [&name](const File &one) { return one.name == name; });
    return found == files.cend() ? nullptr : &*found;
}

qint64 BackupManifest::bytes() const
{
    qint64 sum = 0;
    for (const File &one : files)
        sum += one.size;
    return sum;
}

QByteArray BackupManifest::toBytes() const
{
    QJsonObject json = body();
    json.insert(u"signature"_s, QString::fromLatin1(signature.toBase64()));
    return QJsonDocument(json).toJson();
}

std::optional<BackupManifest> BackupManifest::parse(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto seal = JournalSeal::fromJson(json.value(u"journal"_s).toObject());
    if (json.value(u"format"_s).toInt() != Format || !seal)
        return std::nullopt;
    BackupManifest made;
    made.store = json.value(u"store"_s).toString();
    made.madeAt = QDateTime::fromString(json.value(u"made_at"_s).toString(), Qt::ISODateWithMs);
    made.program = json.value(u"program"_s).toString();
    made.schema = json.value(u"schema"_s).toInt();
    made.seal = *seal;
    made.cases = json.value(u"cases"_s).toInteger();
    made.lastChange =
        QDateTime::fromString(json.value(u"last_change"_s).toString(), Qt::ISODateWithMs);
    made.state = QByteArray::fromHex(json.value(u"state"_s).toString().toLatin1());
    made.signature = QByteArray::fromBase64(json.value(u"signature"_s).toString().toLatin1());
    qint64 sum = 0;
    for (const QJsonValue item : json.value(u"files"_s).toArray()) {
        const auto file = fileOf(item.toObject());
        if (!file || file->size > MostTotal - sum)
            return std::nullopt;
        sum += file->size;
        made.files.append(*file);
    }
    for (const QJsonValue item : json.value(u"missing"_s).toArray())
        made.missing.append(item.toString());
    return made.madeAt.isValid() ? std::optional(made) : std::nullopt;
}

} // namespace hezhong
