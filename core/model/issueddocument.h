// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"

namespace hezhong {

/// A paper that was issued: frozen bytes in the files folder, found by their hash.
struct IssuedDocument {
    Id<IssuedDocument> id;
    Id<Case> caseId;
    QString kind;             ///< "mediation-agreement"
    QString title;            ///< 调解协议书
    int serial = 1;           ///< first, second … paper of this kind in the case
    QDateTime issuedAt;
    QString issuedBy;         ///< user's name
    QString templateVersion;
    QJsonObject values;       ///< everything that was filled in
    QString fileKey;          ///< keyed hash under which the store keeps the bytes
    QString sha256;           ///< hash of the PDF bytes, hexadecimal
    int pages = 0;
    QDateTime voidedAt;
    QString voidReason;
};
template <>
const Descriptor<IssuedDocument> &descriptor<IssuedDocument>();

} // namespace hezhong
