// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A filled paper in the XML dialect, as a template may make it.
#include "tests/fuzz/fuzz.h"

#include "core/documents/dialect.h"
#include "core/documents/dialectwords.h"
#include "core/documents/paperedits.h"

#include <QJsonDocument>

#include <cmath>

using namespace hezhong;

namespace {

void checkTable(const paper::Table &table)
{
    FUZZ_CHECK(!table.columns.isEmpty());
    double sum = 0;
    for (const double width : table.columns)
        sum += width;
    FUZZ_CHECK(std::isfinite(sum) && sum > 0);
    for (const paper::Row &row : table.rows)
        FUZZ_CHECK(row.cells.size() <= table.columns.size());
}

} // namespace

FUZZ_TARGET(dialect, 2500)
{
    const QString text = QString::fromUtf8(input);
    auto read = paper::readPaperDialect(text);
    const auto fault = paper::findDialectFault(text);
    FUZZ_CHECK(read.has_value() != fault.has_value());
    fuzz::checkIfError(read);
    if (!read)
        return;
    FUZZ_CHECK(read->body >= paper::smallestSize && read->body <= paper::largestSize);
    for (const paper::Block &block : read->blocks)
        if (const auto *table = std::get_if<paper::Table>(&block.content))
            checkTable(*table);
    const QString words = read->plainText();
    QList<ParagraphEdit> edits;
    for (const EditableParagraph &paragraph : editableParagraphs(*read))
        edits += ParagraphEdit{paragraph.at, paragraph.text, paragraph.text};
    FUZZ_CHECK(editsJson(editsFrom(editsJson(edits))) == editsJson(edits));
    FUZZ_CHECK(applyEdits(*read, edits));
}
