// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <QJsonArray>

namespace hezhong {

/// A paragraph of the body that may be worded otherwise for one paper.
struct EditableParagraph {
    int at = 0;    ///< index of its block
    QString text;  ///< as the template words it; hard line ends are U+2028
    bool heading = false;
};

/// A paragraph worded otherwise. `was` is what the template said, so that an edit is never put on a
/// paragraph that has changed since. An empty `text` leaves the paragraph out; each line of it becomes a
/// paragraph.
struct ParagraphEdit {
    int at = 0;
    QString was;
    QString text;
};

/// Paragraphs of the body, in order. Heads, titles, numbers, what was said at a meeting, tables and
/// places to sign are not among them: their words are the case's or the office's.
[[nodiscard]] QList<EditableParagraph> editableParagraphs(const paper::PaperBlocks &blocks);

/// Words the paragraphs otherwise. Refused "paper.edit-stale" at "edits" when a paragraph is no longer
/// what it was when it was edited; nothing is changed then.
[[nodiscard]] Status applyEdits(paper::PaperBlocks &blocks, const QList<ParagraphEdit> &edits);

/// Edits as values keep them: a list of {"at", "was", "text"}.
[[nodiscard]] QJsonArray editsJson(const QList<ParagraphEdit> &edits);
[[nodiscard]] QList<ParagraphEdit> editsFrom(const QJsonArray &json);

} // namespace hezhong
