// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/recoverykey.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <sodium.h>

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

// No 0 and O, no 1 and I: 32 signs that a tired hand can copy.
constexpr char Alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int GroupSize = 5;
constexpr int Groups = 5;

QByteArray checkGroup(const QByteArray &body)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(body.constData()),
                       static_cast<unsigned long long>(body.size()), nullptr, 0);
    QByteArray check;
    for (int i = 0; i < GroupSize; ++i)
        check += Alphabet[hash.at(static_cast<std::size_t>(i)) % 32];
    return check;
}

tl::unexpected<Error> mistyped()
{
    return fail(badInput(u"recovery-key.mistyped"_s, u"recovery_key"_s,
                         words("store", "恢复密钥与恢复密钥单上的不一致，可能有字符抄错或者遗漏。"),
                         words("store", "请对照恢复密钥单逐组核对，共六组、每组五个字符。")));
}

} // namespace

QString newRecoveryKey()
{
    QByteArray body;
    for (int i = 0; i < Groups * GroupSize; ++i)
        body += Alphabet[randombytes_uniform(32)];
    body += checkGroup(body);
    QStringList groups;
    for (qsizetype at = 0; at < body.size(); at += GroupSize)
        groups += QString::fromLatin1(body.mid(at, GroupSize));
    return groups.join(u'-');
}

Result<QByteArray> canonicalRecoveryKey(const QString &typed)
{
    QByteArray letters;
    for (const QChar sign : foldedForSearch(typed).toUpper()) {
        if (!sign.isLetterOrNumber())
            continue;
        if (sign.unicode() > 127 || !QByteArrayView(Alphabet).contains(sign.toLatin1()))
            return mistyped();
        letters += sign.toLatin1();
    }
    const QByteArray body = letters.left(Groups * GroupSize);
    if (letters.size() != (Groups + 1) * GroupSize || letters.right(GroupSize) != checkGroup(body))
        return mistyped();
    return body;
}

} // namespace hezhong
