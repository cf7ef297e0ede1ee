// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperedits.h"

#include "core/base/words.h"

#include <QHash>
#include <QJsonObject>

namespace hezhong {

using namespace Qt::StringLiterals;
using paper::Block;
using paper::Paragraph;
using paper::ParagraphRole;

namespace {

bool isBody(const Paragraph &paragraph)
{
    switch (paragraph.role) {
    case ParagraphRole::Body:
    case ParagraphRole::Item:
    case ParagraphRole::Heading:
    case ParagraphRole::Note:
        return !paragraph.text().trimmed().isEmpty();
    case ParagraphRole::Office:
    case ParagraphRole::Title:
    case ParagraphRole::Number:
    case ParagraphRole::Speech:
        break;
    }
    return false;
}

/// The paragraph in other words: its first face and its layout stay.
Paragraph reworded(const Paragraph &paragraph, const QString &text)
{
    Paragraph made = paragraph;
    const paper::Face face = paragraph.role == ParagraphRole::Heading && !paragraph.runs.isEmpty()
                                 ? paragraph.runs.first().face
                                 : paper::Face::Fang;
    made.runs = {paper::Run{text, face, false}};
    return made;
}

QList<Block> blocksFor(const Block &block, const QString &text)
{
    QList<Block> made;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            made += Block{reworded(std::get<Paragraph>(block.content), line.trimmed()), block.keep};
    return made;
}

Error stale(const ParagraphEdit &edit)
{
    return refused(u"paper.edit-stale"_s,
                   words("documents", "正文的这一段在修改以后又有变化，没有生成文书：%1").arg(edit.was.left(40)),
                   words("documents", "请重新打开“编辑正文”，核对后再改。"), u"edits"_s);
}

} // namespace

QList<EditableParagraph> editableParagraphs(const paper::PaperBlocks &blocks)
{
    QList<EditableParagraph> found;
    for (qsizetype i = 0; i < blocks.blocks.size(); ++i)
        if (const auto *paragraph = std::get_if<Paragraph>(&blocks.blocks.at(i).content);
            paragraph && isBody(*paragraph))
            found += EditableParagraph{static_cast<int>(i), paragraph->text(),
                                       paragraph->role == ParagraphRole::Heading};
    return found;
}

Status applyEdits(paper::PaperBlocks &blocks, const QList<ParagraphEdit> &edits)
{
    QHash<int, QString> texts;
    for (const ParagraphEdit &edit : edits) {
        const bool inside = edit.at >= 0 && edit.at < blocks.blocks.size();
        const auto *paragraph = inside ? std::get_if<Paragraph>(&blocks.blocks.at(edit.at).content) : nullptr;
        if (!paragraph || !isBody(*paragraph) || paragraph->text() != edit.was)
            return fail(stale(edit));
        texts.insert(edit.at, edit.text);
    }
    QList<Block> made;
    for (qsizetype i = 0; i < blocks.blocks.size(); ++i) {
        const auto found = texts.constFind(static_cast<int>(i));
        if (found == texts.cend())
            made += blocks.blocks.at(i);
        else
            made += blocksFor(blocks.blocks.at(i), *found);
    }
    blocks.blocks = made;
    return {};
}

QJsonArray editsJson(const QList<ParagraphEdit> &edits)
{
    QJsonArray json;
    for (const ParagraphEdit &edit : edits)
        json += QJsonObject{{u"at"_s, edit.at}, {u"was"_s, edit.was}, {u"text"_s, edit.text}};
    return json;
}

QList<ParagraphEdit> editsFrom(const QJsonArray &json)
{
    QList<ParagraphEdit> edits;
    for (const QJsonValue value : json)
        edits += ParagraphEdit{value[u"at"_s].toInt(-1), value[u"was"_s].toString(), value[u"text"_s].toString()};
    return edits;
}

} // namespace hezhong
