// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// Families of operations, for those who look for one thing in the trail.
enum class AuditKind {
    All,
    Looked,   ///< cases that were opened
    TakenOut, ///< what left the program: printed, saved, exported, handed over
    Changed,  ///< everything that is in no other family
    Access,   ///< signing in, users, passwords, who may look into a case
    Guarding, ///< checks, signatures of the journal, backups
};
[[nodiscard]] AuditKind auditKindOf(const QString &operation);

/// What somebody looks for in the audit trail; every member may be empty.
struct AuditFilter {
    QDate from; ///< days of this machine, both included
    QDate to;
    QString user;
    Id<Case> caseId;
    QString operation;
    AuditKind kind = AuditKind::All;
};

/// One thing that somebody did: who, when, what to which case, and which kinds of fields it touched.
/// Contents never stand here, so that the trail can be read by people who may not see cases.
struct AuditEntry {
    qint64 seq = 0; ///< number of its first row in the journal
    QDateTime at;   ///< UTC
    QString actor;
    QString operation; ///< code: "case.accept"
    Id<Case> caseId;   ///< the case of the first row, or empty
    QString caseNumber;
    int rows = 0;
    QStringList objects; ///< "当事人：电话、住所", in the current language
    QString note;        ///< words of what was only noted ("save": the kind of file)
    QString device;
    QString operationId;
};

/// Entries newest first; `before` is the seq of the last one already shown (0: from the end).
/// Needs Right::SeeAudit.
[[nodiscard]] Result<QList<AuditEntry>> auditTrail(const Desk &desk, const AuditFilter &filter,
                                                   qint64 before = 0, int limit = 100);

/// Number of entries that fit. Needs Right::SeeAudit.
[[nodiscard]] Result<qint64> auditCount(const Desk &desk, const AuditFilter &filter);

/// How far the journal is signed: what was written up to there cannot be changed unseen.
struct JournalSignature {
    qint64 seq = 0;          ///< row of the last signature; 0: there is none yet
    QDateTime at;            ///< UTC
    qint64 rows = 0;         ///< rows of the journal
    qint64 unsignedRows = 0; ///< rows behind the last signature
};
/// Needs Right::SeeAudit.
[[nodiscard]] Result<JournalSignature> lastSignature(const Desk &desk);

/// Names of everybody who ever did something, and codes of everything that was done, for filters.
struct AuditChoices {
    QStringList users;
    QStringList operations;
};
[[nodiscard]] Result<AuditChoices> auditChoices(const Desk &desk);

/// The entries that fit, oldest first, as CSV (UTF-8 with a byte order mark, for spreadsheets), and
/// last a line with number of entries, hash of the journal's last row and SHA-256 of all lines before.
struct AuditExport {
    QByteArray csv;
    int entries = 0;
    QString sha256;
};
/// Needs Right::SeeAudit and is noted itself.
[[nodiscard]] Result<AuditExport> auditCsv(const Desk &desk, const AuditFilter &filter);

[[nodiscard]] QJsonObject toJson(const AuditEntry &entry);

/// The first row of the journal that can have been written at `time` or later.
[[nodiscard]] Result<qint64> journalRowAt(const Desk &desk, const QDateTime &time);

} // namespace hezhong
