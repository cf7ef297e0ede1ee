// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/wordxml.h"
#include "core/documents/pagemetrics.h"

namespace hezhong::docx {

/// A paragraph style: a person who edits the file changes all paragraphs of a kind in one place.
struct WordStyle {
    QString id;
    QString name; ///< Word shows its own names ("heading 1") in the reader's language
    paper::Face face = paper::Face::Fang;
    paper::TypeSize type;
    paper::Align align = paper::Align::Justify;
    double indent = 0; ///< first line, em
    double hang = 0;   ///< all other lines, em
    bool keepNext = false;
    int outline = -1; ///< level of a heading from 0
};

/// The styles of one paper, with the sizes of its page.
class StyleSheet {
public:
    explicit StyleSheet(const paper::PageMetrics &metrics);

    [[nodiscard]] const paper::PageMetrics &metrics() const { return m_metrics; }
    /// The style of a paragraph of the running text.
    [[nodiscard]] const WordStyle &of(const paper::Paragraph &paragraph) const;
    /// Of what stands in a ruled table.
    [[nodiscard]] const WordStyle &cell(bool label) const;
    /// Of captions, places to sign and what else is placed by itself: body type without indent.
    [[nodiscard]] const WordStyle &plain() const;
    [[nodiscard]] const WordStyle &footer() const;

    /// word/styles.xml
    [[nodiscard]] QByteArray xml() const;

private:
    [[nodiscard]] const WordStyle &named(const char *id) const;

    paper::PageMetrics m_metrics;
    QList<WordStyle> m_styles;
};

/// The name by which Word knows a face; an office has it or Word finds the next best.
[[nodiscard]] QString fontName(paper::Face face);
/// w:rFonts with one font for all scripts.
void writeFonts(WordXml &xml, const QString &font);
/// w:ind for lines that begin `indent` and `hang` em from the left.
void writeIndents(WordXml &xml, double em, double indent, double hang, double right);
/// w:spacing with lines of this height, and blank before and behind in points.
void writeSpacing(WordXml &xml, double line, double before = 0, double after = 0);
void writeAlign(WordXml &xml, paper::Align align);
/// The size and, if there is one, the pitch of characters.
void writeSize(WordXml &xml, const paper::TypeSize &type);

/// word/fontTable.xml: what a reader without one of these fonts may take in its place.
[[nodiscard]] QByteArray fontTable();

} // namespace hezhong::docx
