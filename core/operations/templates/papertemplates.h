// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper.h"
#include "core/documents/templatecheck.h"
#include "core/model/issueddocument.h"
#include "core/model/officetemplate.h"
#include "core/operations/desk.h"
#include "core/operations/templates/linediff.h"

namespace hezhong {

/// An office's own templates. They are tried out on made-up cases before they are kept, every
/// revision stays, and the built-in one is always there to go back to.

/// How things stand with the template of a kind.
enum class TemplateState {
    BuiltIn,  ///< papers are made with the program's own
    Own,      ///< with the office's
    Outdated, ///< with the office's, but the built-in one has changed since it was made from it
    Unfit, ///< the office's can no longer be used: no paper of this kind is made until it is put right
};

struct TemplateInfo {
    PaperKind kind;
    TemplateState state = TemplateState::BuiltIn;
    std::optional<OfficeTemplate> own;  ///< the one in use
    int revisions = 0;                  ///< of the office, also those no longer in use
    std::optional<TemplateFault> fault; ///< of an unfit one
    LineDiff builtInChanges; ///< of an outdated or unfit one: what has changed in the built-in one
};

/// Version and hash of the built-in template: "2-3fa9c2d1".
[[nodiscard]] QString builtInVersion(const PaperKind &kind);

/// Every kind of the catalogue.
[[nodiscard]] Result<QList<TemplateInfo>> listTemplates(const Desk &desk);
/// Input error "document.kind" for an unknown kind.
[[nodiscard]] Result<TemplateInfo> templateInfo(const Desk &desk, const QString &kind);
/// Every revision of the office, the newest first.
[[nodiscard]] Result<QList<OfficeTemplate>> templateRevisions(const Desk &desk,
                                                              const QString &kind);
/// One sentence for each template of the office that is unfit or outdated, to be shown when the program
/// starts.
[[nodiscard]] QStringList templateProblems(const Desk &desk);

/// Puts the office's template in place. Input errors at "template": "template.large" (more than 256 KiB),
/// "template.unchanged", "template.built-in" (it is the built-in one), and those of findTemplateFault().
[[nodiscard]] Result<Done<OfficeTemplate>> saveTemplate(const Desk &desk, const QString &kind,
                                                        const QString &text, const QString &note);
/// Papers are made with the built-in template again; the office's revisions stay. Refused
/// "template.none" when it is in use already.
[[nodiscard]] Result<Done<OfficeTemplate>> restoreBuiltIn(const Desk &desk, const QString &kind);

/// The template in use as a file for another office: a head line with kind and version, then its text.
[[nodiscard]] Result<QByteArray> exportTemplate(const Desk &desk, const QString &kind);
/// Takes such a file in and puts it in place. Input errors at "file": "template.large", "template.encoding"
/// (not UTF-8), "template.header" (no head line), "template.kind" (a kind that this program does not make),
/// and those of saveTemplate().
[[nodiscard]] Result<Done<OfficeTemplate>> importTemplate(const Desk &desk, const QByteArray &file);

/// From the built-in template to the office's.
[[nodiscard]] Result<LineDiff> diffTemplate(const Desk &desk, const QString &kind);

/// How a paper of this kind is made now: in this office's name, with its own template where there is one.
/// Refused "template.unfit", naming the template and the way out, when that no longer fits.
[[nodiscard]] Result<RenderOptions> paperOptions(const Desk &desk, const Office &office,
                                                 const QString &kind);

/// The template that an issued paper was made with, so that its words come out again: a revision of the
/// office, or the built-in one as it is today.
[[nodiscard]] Status useTemplateOf(const Desk &desk, const IssuedDocument &document,
                                   RenderOptions &options);

/// A draft with the text that is being written: of a sample ("full", "smallest", "many") …
[[nodiscard]] Result<Paper> previewTemplate(const Desk &desk, const QString &kind,
                                            const QString &text, const QString &sample);
/// … or with the values of a case (valuesOfPaper()).
[[nodiscard]] Result<Paper> previewTemplate(const Desk &desk, const QString &kind,
                                            const QString &text, const QJsonObject &values);

} // namespace hezhong
