// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper.h"
#include "core/documents/paperdoubts.h"
#include "core/documents/paperedits.h"
#include "core/model/casefile.h"
#include "core/model/documentcopy.h"
#include "core/operations/desk.h"

namespace hezhong {

/// What a paper needs beyond the case itself.
struct PaperRequest {
    QString kind;
    QDate on;              ///< date of the paper; today when empty
    int hearing = 0;       ///< ordinal of the meeting it is about; 0: the last one
    QDate meetingOn;       ///< planned meeting, for the mediation notice
    QTime meetingAt;
    QString meetingPlace;
    Id<Party> party;       ///< whom it is about, for a kind about one party; empty: the first that fits
    QList<ParagraphEdit> edits; ///< paragraphs of the body worded otherwise for this paper
    QJsonObject own;       ///< what is filled in for this paper alone, by the keys of PaperKind::inputs
};

/// The values that will be filled in; the table a person sees before the paper is made.
[[nodiscard]] Result<QJsonObject> valuesOfPaper(const Desk &desk, const CaseFile &file,
                                                const PaperRequest &request);

/// What does not fit together among these values.
[[nodiscard]] QList<PaperDoubt> doubtsOfPaper(const Desk &desk, const CaseFile &file,
                                              const PaperRequest &request);

/// The paragraphs that a person may word otherwise, as the template words them.
[[nodiscard]] Result<QList<EditableParagraph>> paragraphsOfPaper(const Desk &desk, const CaseFile &file,
                                                                 const PaperRequest &request);

/// The paper as it would be issued now, marked as a draft; nothing is kept.
[[nodiscard]] Result<Paper> previewDocument(const Desk &desk, const CaseFile &file,
                                            const PaperRequest &request);

struct Issued {
    IssuedDocument document;
    QByteArray pdf;
    DocumentMark mark;
    QList<PaperPlace> places; ///< where it is signed; kept beside the document
};

/// Makes the paper and freezes it: bytes, hash, number, template version and values are kept for good.
[[nodiscard]] Result<Done<Issued>> issueDocument(const Desk &desk, const Id<Case> &id,
                                                 const PaperRequest &request);

/// Makes and freezes several papers in one step: all of them or none; the error of the one that
/// cannot be made names it in its message.
[[nodiscard]] Result<Done<QList<Issued>>> issueDocuments(const Desk &desk, const Id<Case> &id,
                                                         const QList<PaperRequest> &requests);

/// The papers that the case needs today and does not have, as far as they can be made now.
[[nodiscard]] QList<PaperRequest> neededRequests(const Desk &desk, const CaseFile &file);

/// The bytes of an issued paper as they were issued.
[[nodiscard]] Result<QByteArray> documentBytes(const Desk &desk, const IssuedDocument &document);

/// Voids an issued paper; its bytes stay, its number is not used again.
[[nodiscard]] Result<Done<IssuedDocument>> voidDocument(const Desk &desk, const Id<IssuedDocument> &id,
                                                        const QString &reason);

/// Kinds that this case can have now, and why not for the others.
struct PaperChoice {
    QString kind;
    QString name;
    int number = 0;
    std::optional<Error> obstacle;
    int issued = 0; ///< how many live papers of this kind exist
    bool needed = false; ///< the case is likely to need it now
    bool must = false;   ///< the file is not whole without it
};
[[nodiscard]] QList<PaperChoice> papersOfCase(const Desk &desk, const CaseFile &file);

} // namespace hezhong
