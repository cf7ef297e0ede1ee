// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/checkpoints.h"

#include "core/base/filewrite.h"
#include "core/base/ids.h"
#include "core/base/words.h"
#include "core/store/sealing/canonicalform.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostSealBytes = 4096;
const QString lastName = u"checkpoint"_s;

QString sealDoesNotFit()
{
    return words("store",
                 "操作记录与 journal.seal 中签名的状态不符：末尾被截去或者记录被重新编造过。");
}

} // namespace

QString Checkpoints::kind()
{
    return u"checkpoint"_s;
}

QString Checkpoints::sealName()
{
    return u"journal.seal"_s;
}

QString Checkpoints::sealPath() const
{
    return QDir(m_parts.folder).filePath(sealName());
}

QByteArray Checkpoints::text(qint64 seq, const QByteArray &previous) const
{
    QByteArray form;
    for (const QVariant &value :
         {QVariant(u"hezhong journal checkpoint 1"_s), QVariant(m_parts.storeId), QVariant(seq),
          QVariant(QString::fromLatin1(previous.toHex()))})
        appendCanonical(form, value);
    return form;
}

Status Checkpoints::loadKey(const SecretKey &storeKey)
{
    auto signer = JournalSigner::load(m_parts.meta, storeKey);
    if (!signer && !JournalSigner::isDamage(signer.error()))
        return fail(signer.error());
    if (!signer)
        m_keyFault = words("store", "操作记录的签名密钥已损坏或者被改动过。");
    else
        m_signer = std::move(*signer);
    HEZHONG_ASSIGN(const QString last, m_parts.meta.value(lastName));
    m_last = m_kept = last.toLongLong();
    return {};
}

Status Checkpoints::load(const SecretKey &storeKey)
{
    HEZHONG_TRY(loadKey(storeKey));
    if (!m_signer || isFirstSealMissing())
        return {};
    HEZHONG_ASSIGN(const QString fault, sealFault());
    const auto bytes = readWholeFile(sealPath(), MostSealBytes);
    const auto seal = bytes ? JournalSeal::parse(*bytes) : std::nullopt;
    m_published = fault.isEmpty() && seal ? seal->count : -1;
    return {};
}

bool Checkpoints::isFirstSealMissing() const
{
    // A program can be stopped between making the key and writing the first seal.
    return m_kept == 0 && !QFile::exists(sealPath());
}

Status Checkpoints::begin(const SecretKey &storeKey)
{
    HEZHONG_ASSIGN(JournalSigner made, JournalSigner::make(m_parts.meta, storeKey));
    m_signer = std::move(made);
    m_published = 0;
    return {};
}

Status Checkpoints::append()
{
    if (!m_signer)
        return {};
    JournalRow row;
    const QDateTime now = m_parts.clock.now();
    row.operationId = newUuid7(m_parts.clock);
    row.operation = u"journal.checkpoint"_s;
    row.kind = kind();
    row.entityId = QString::fromLatin1(m_signer->publicKey().toHex().left(16));
    row.field = u"signature"_s;
    const qint64 seq = m_parts.journal.end() + 1;
    row.after =
        QString::fromLatin1(m_signer->sign(text(seq, m_parts.journal.endHash())).toBase64());
    row.at = now.toString(Qt::ISODateWithMs);
    HEZHONG_TRY(m_parts.journal.append(std::move(row), now.toMSecsSinceEpoch()));
    HEZHONG_TRY(m_parts.meta.set(lastName, QString::number(seq)));
    m_last = seq;
    return {};
}

bool Checkpoints::isSigned(const JournalRow &row, const QByteArray &previous) const
{
    return m_signer && row.field == "signature"_L1
           && JournalSigner::isSigned(m_signer->publicKey(), text(row.seq, previous),
                                      QByteArray::fromBase64(row.after.toString().toLatin1()));
}

Status Checkpoints::writeSeal(qint64 count, const QByteArray &hash)
{
    JournalSeal seal{
        m_parts.storeId, count, hash, m_parts.clock.now().toString(Qt::ISODateWithMs), {}, {}};
    seal.sign(*m_signer);
    if (const Status written = writeWholeFile(sealPath(), seal.toBytes()); !written)
        return fail(storeErrorOf(written.error()));
    m_published = count;
    return {};
}

Status Checkpoints::publish()
{
    if (!m_signer || m_published < 0)
        return {};
    HEZHONG_ASSIGN(const QByteArray hash, m_parts.journal.hashAt(m_kept));
    return writeSeal(m_kept, hash);
}

Status Checkpoints::sealAnew()
{
    if (!m_signer)
        return fail(corrupt(u"journal key"_s));
    return writeSeal(m_parts.journal.end(), m_parts.journal.endHash());
}

std::optional<JournalSeal> Checkpoints::sealOfNow() const
{
    if (!m_signer)
        return std::nullopt;
    JournalSeal seal{m_parts.storeId,
                     m_parts.journal.end(),
                     m_parts.journal.endHash(),
                     m_parts.clock.now().toString(Qt::ISODateWithMs),
                     {},
                     {}};
    seal.sign(*m_signer);
    return seal;
}

Result<bool> Checkpoints::fits(const JournalSeal &seal) const
{
    if (seal.storeId != m_parts.storeId || !m_signer || !seal.isSignedBy(m_signer->publicKey()))
        return false;
    HEZHONG_ASSIGN(const QByteArray hash, m_parts.journal.hashAt(seal.count));
    return !hash.isEmpty() && hash == seal.hash;
}

Result<QString> Checkpoints::sealFault() const
{
    if (!QFile::exists(sealPath()))
        return words("store", "文件 journal.seal 缺失。");
    const auto bytes = readWholeFile(sealPath(), MostSealBytes);
    const auto seal = bytes ? JournalSeal::parse(*bytes) : std::nullopt;
    if (!seal || seal->toBytes() != *bytes || !m_signer || !seal->isSignedBy(m_signer->publicKey()))
        return words("store", "文件 journal.seal 已损坏或者被改动过。");
    HEZHONG_ASSIGN(const bool fitting, fits(*seal));
    return fitting ? QString() : sealDoesNotFit();
}

Result<QStringList> Checkpoints::faults() const
{
    QStringList found;
    if (!m_keyFault.isEmpty())
        found += m_keyFault;
    if (!m_signer)
        return found.isEmpty() ? QStringList{words("store", "操作记录没有签名密钥。")} : found;
    if (isFirstSealMissing())
        return found;
    HEZHONG_ASSIGN(const QString fault, sealFault());
    if (!fault.isEmpty())
        found += fault;
    return found;
}

} // namespace hezhong
