// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/issuedocument.h"

namespace hezhong {

/// A paper as a Word file. It belongs to whoever saves it: the case keeps the issued PDF, not this.
struct ExportedDocument {
    QString kind;
    QString title;
    QByteArray docx;
    QString sha256;
    bool draft = false; ///< 草稿 behind the text: the case has no issued paper with these words
    Id<IssuedDocument> issued; ///< the issued paper whose words these are; empty for a draft
};

/// The paper as it would be issued now, as a Word file marked as a draft. The journal notes that it
/// was handed out; what cannot be noted is refused.
[[nodiscard]] Result<ExportedDocument> exportDocument(const Desk &desk, const Id<Case> &id,
                                                      const PaperRequest &request);

/// An issued paper as a Word file: the words are those that were frozen with it, the bytes the same
/// every time. A voided paper is Refused "document.voided"; one whose template has changed so much
/// that its words no longer fit is an Input error "document.template-key".
[[nodiscard]] Result<ExportedDocument> exportIssued(const Desk &desk,
                                                    const IssuedDocument &document);

/// The last paper of this kind that is issued and not void.
[[nodiscard]] const IssuedDocument *lastIssued(const CaseFile &file, const QString &kind);

} // namespace hezhong
