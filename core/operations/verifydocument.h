// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/documentcopy.h"
#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// What the store knows of a paper that somebody brings.
struct PaperVerdict {
    /// What the answer rests on: the bytes, what the file says of itself, or the text of a QR symbol.
    enum class By { Bytes, File, Symbol };

    By by = By::Bytes;
    bool known = false;     ///< this office issued it, or gave it as a copy
    bool unchanged = false; ///< byte for byte; for By::Symbol that number and code belong together
    QString kind;
    QString name; ///< 调解协议书
    QString number;
    QString caseNumber; ///< empty when the case is closed to the one who asks
    QDateTime issuedAt;
    QDateTime voidedAt;
    QString reason;                   ///< why it was voided
    QString replacedBy;               ///< number of the paper that corrects it
    std::optional<DocumentCopy> copy; ///< when it is a copy that was given to somebody

    [[nodiscard]] bool isVoided() const { return voidedAt.isValid(); }
    /// Ours, unchanged and in force.
    [[nodiscard]] bool isGood() const { return known && unchanged && !isVoided(); }
    /// What a person should know, in finished sentences.
    [[nodiscard]] QString sentence() const;
};

/// Looks a PDF up: first by its bytes; if they are not known, by the mark it carries, so that a changed
/// paper is told from a strange one. Input error "document.not-pdf" at `file`.
[[nodiscard]] Result<PaperVerdict> verifyPaper(const Desk &desk, const QByteArray &pdf);

/// Looks up what a scanner reads from the QR symbol of a printed paper. The words on the paper have still to
/// be compared with the kept one. Input error "document.symbol" at `code` for anything else.
[[nodiscard]] Result<PaperVerdict> verifySymbol(const Desk &desk, const QString &text);

/// Of the command line: "known", "unchanged", "kind", "name", "number", "case", "issued_at", "voided",
/// "voided_at", "reason", "replaced_by", "by", "copy" (null or whom it was given), "message".
[[nodiscard]] QJsonObject toJson(const PaperVerdict &verdict);

} // namespace hezhong
