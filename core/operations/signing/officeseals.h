// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signing.h"
#include "core/operations/desk.h"

namespace hezhong {

struct NewSeal {
    QString name;
    QByteArray png;        ///< see checkSealImage()
    int widthMm = 42;      ///< 10 to 60
    QStringList users;     ///< names of active users
    QList<UserRole> roles; ///< nobody named in either: the head
};

/// Keeps the image of a seal. Input errors at `name` ("seal.name", "seal.name-taken"), `width_mm`
/// ("seal.width"), `users` ("seal.users") and `image` (checkSealImage()).
[[nodiscard]] Result<Done<OfficeSeal>> addSeal(const Desk &desk, const NewSeal &wanted);

/// Takes a seal out of use; the papers on which it stands keep it. Refused "seal.retired".
[[nodiscard]] Result<Done<OfficeSeal>> retireSeal(const Desk &desk, const Id<OfficeSeal> &id);

/// All seals by name, also the retired ones.
[[nodiscard]] Result<QList<OfficeSeal>> officeSeals(const Desk &desk);
/// The seal of this name that is in use; Input error "seal.unknown".
[[nodiscard]] Result<OfficeSeal> sealNamed(const Desk &desk, const QString &name);

/// Nothing when the acting user may set this seal; Refused "seal.retired" or "seal.not-allowed", which
/// says who may.
[[nodiscard]] Status maySeal(const Desk &desk, const OfficeSeal &seal);

/// The image, for those who may use the seal or keep the office's data; Refused like maySeal().
[[nodiscard]] Result<QByteArray> sealImage(const Desk &desk, const OfficeSeal &seal);

struct SealRequest {
    Id<IssuedDocument> document;
    QString shownSha256; ///< of the bytes that were on the screen, hexadecimal
    Id<OfficeSeal> seal;
};
/// Sets a seal on an issued paper. Refused as maySeal(), signablePaper() and "signing.again". Warning
/// "seal.before-signing" when somebody for whom the paper has a place has not signed yet.
[[nodiscard]] Result<Done<Signature>> sealDocument(const Desk &desk, const SealRequest &request);

} // namespace hezhong
