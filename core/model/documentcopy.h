// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issueddocument.h"

namespace hezhong {

/// The number of an issued paper and what it took the place of; papers issued before there were
/// numbers have none.
struct DocumentMark {
    Id<DocumentMark> id;
    Id<Case> caseId;
    Id<IssuedDocument> documentId;
    QString number; ///< "2026-17-0003": year, number of the kind, serial in the office
    QString code;   ///< contentCode() as printed
    Id<IssuedDocument> replacesId; ///< the voided paper that this one corrects, or empty
};
template <>
const Descriptor<DocumentMark> &descriptor<DocumentMark>();

/// Whom a copy is for, which decides what is masked in it.
enum class CopyFor { Applicant, Respondent, ThirdParty, Court, Arbitration, Publication };
HEZHONG_ENUM_NAMES(CopyFor);

enum class CopyManner { HandedOver, Post, EMail, Collected };
HEZHONG_ENUM_NAMES(CopyManner);

/// A copy of an issued paper that was given to somebody.
struct DocumentCopy {
    Id<DocumentCopy> id;
    Id<Case> caseId;
    Id<IssuedDocument> documentId;
    CopyFor purpose = CopyFor::Applicant;
    QString party; ///< name of the party it is for; empty for court, arbitration, publication
    CopyManner manner = CopyManner::HandedOver;
    bool masked = true; ///< false: the paper's own bytes
    QDateTime givenAt;
    QString givenBy; ///< user's name
    QString sha256;  ///< of the file that was given
    QString code;    ///< contentCode() printed on a masked copy; empty for the paper itself
    QString note;
};
template <>
const Descriptor<DocumentCopy> &descriptor<DocumentCopy>();

} // namespace hezhong
