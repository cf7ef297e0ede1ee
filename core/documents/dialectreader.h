// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"

#include <QHash>
#include <QXmlStreamReader>

namespace hezhong::paper {

/// One pass over a paper in the dialect; used by readPaperDialect() only.
class DialectReader {
public:
    explicit DialectReader(const QString &xml);

    /// The paper, whole only if errorText() is empty.
    [[nodiscard]] PaperBlocks read();
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] qint64 line() const { return m_xml.lineNumber(); }
    [[nodiscard]] qint64 column() const { return m_xml.columnNumber(); }
    [[nodiscard]] qint64 offset() const { return m_xml.characterOffset(); }

private:
    using Attributes = QHash<QString, QString>;

    QXmlStreamReader::TokenType next();
    Attributes attributes(const QStringList &allowed);
    bool yes(const Attributes &given, const QString &name, bool otherwise = false);
    double number(const Attributes &given, const QString &name, double otherwise, double most);
    double size(const Attributes &given, const QString &name, double otherwise);
    int count(const Attributes &given, const QString &name, int otherwise, int most);
    QString oneOf(const Attributes &given, const QString &name, const QStringList &allowed);
    bool nextChild();
    void noChildren();
    void unknownElement();

    void readRoot(PaperBlocks &paper);
    void readBlocks(QList<Block> &blocks, int keep);
    bool readParagraphBlock(QList<Block> &blocks, int keep);
    void readOtherBlock(QList<Block> &blocks, int keep);
    Paragraph readHeading(int level);
    Paragraph readItem();
    Paragraph readSpeech();
    Paragraph readParagraph();
    void readRuns(Paragraph &paragraph, Face face);
    void readText(Paragraph &paragraph, Face face);
    void readChoice(Paragraph &paragraph, Face face);
    QList<Paragraph> readParagraphs();
    FieldGrid readFields();
    Table readTable();
    QList<double> readWidths(const QString &text);
    Row readRow();
    void checkRow(const Row &row, QList<int> &covered);
    Cell readCell(bool label);
    void readCellContent(Cell &cell, Face face);
    static void fillEmptyCells(Row &row, const QString &stroke);
    Signatures readSignatures();
    Seal readSeal();

    QXmlStreamReader m_xml;
    int m_depth = 0;
    int m_headings = 0;
    int m_subheadings = 0;
    int m_items = 0;
    int m_keeps = 0;
};

} // namespace hezhong::paper
