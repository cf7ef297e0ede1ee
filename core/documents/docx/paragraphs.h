// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/wordstyles.h"

namespace hezhong::docx {

/// How a paragraph stands where it is.
struct Setting {
    const WordStyle &style;
    paper::TypeSize type;
    double before = 0;     ///< blank above, points; Word drops it at the top of a page
    bool keepNext = false; ///< stays on the page of what follows
    bool newPage = false;  ///< begins a page
    double width = 0;      ///< of the column, where labels are spread over it, points
    double left = 0;       ///< of all lines, points
    double right = 0;      ///< the same at the right
};

/// A paragraph as one w:p, or as several where a hard line end begins a new indented one.
void writeParagraph(WordXml &xml, const paper::Paragraph &paragraph, const Setting &setting);

/// Runs of text without their paragraph: rare characters and tick boxes get fonts that have them.
/// `pitch` is added after every character, in points.
void writeText(WordXml &xml, const QString &text, paper::Face face, const Setting &setting,
               double pitch = 0);

/// An empty line of this height: Word wants a paragraph between two tables and after the last.
void writeGap(WordXml &xml, double height, bool newPage, bool keepNext);

/// The value of a field that Word counts itself, "PAGE" or "NUMPAGES".
void writeField(WordXml &xml, const char *field, const Setting &setting);

/// A hard line end inside a paragraph that writeText() turns into Word's own.
inline constexpr QChar lineEnd{u'\v'};

/// A caption and its value: captions up to four characters are spread to one width, the lines of the
/// value stand below one another.
void writeCaption(WordXml &xml, const paper::Caption &field, const Setting &setting);

} // namespace hezhong::docx
