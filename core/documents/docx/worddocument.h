// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"
#include "core/documents/finishing.h"
#include "core/documents/paper.h"

namespace hezhong {

/// What a Word file says beside the words of its paper.
struct DocxInfo {
    PaperInfo about;
    bool draft = false; ///< 草稿 behind the text of every page
};

/// The paper as a Word file (Office Open XML, .docx) that Word, WPS and LibreOffice open with the
/// same text, tables, fonts and page. Same input, same bytes. Unlike the PDF it carries no fonts: the
/// reader's machine draws it with its own. Internal fault "document.docx" if it cannot be packed.
[[nodiscard]] Result<QByteArray> writeDocx(const paper::PaperBlocks &blocks, const DocxInfo &info);

/// A finished Word file.
struct WordPaper {
    QByteArray docx;
    QString templateVersion; ///< as Paper::templateVersion
    QString title;           ///< 调解协议书
    QString text;            ///< the paper's words from the same blocks
};

/// As renderPaper(), for Word. Characters that no font of ours has are no obstacle here.
[[nodiscard]] Result<WordPaper> renderDocx(const QString &kind, const QJsonObject &values,
                                           const RenderOptions &options);

} // namespace hezhong
