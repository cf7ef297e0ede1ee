// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"
#include "core/documents/papercheck.h"
#include "core/documents/papercontext.h"
#include "core/documents/paperkind.h"
#include "core/documents/papermark.h"
#include "core/documents/paperplace.h"
#include "core/documents/papervalues.h"

#include <QDateTime>

#include <optional>

namespace hezhong {

/// A template that an office has put in the place of the program's own.
struct PaperTemplate {
    QString text;
    QString version;
};

struct RenderOptions {
    QDateTime created;  ///< decides the file's dates and id: same input, same bytes
    QString author;     ///< name of the office
    bool draft = false; ///< 草稿 across every page
    bool systemFonts =
        false; ///< the machine's 仿宋, 小标宋 … first: bytes then depend on the machine
    std::optional<PaperTemplate> ownTemplate;
    std::optional<PaperMark> mark; ///< of an issued paper or its copy; a draft prints none
};

/// A finished paper.
struct Paper {
    QByteArray pdf; ///< PDF/A-1b
    int pages = 0;
    QString
        templateVersion; ///< "mediation-agreement/2-3fa9c2d1": kind, version, hash of the template
    QString title;       ///< 调解协议书
    QString text; ///< the paper's words from the same blocks; page numbers and the mark stand outside
    QString code; ///< contentCode() of a marked paper, else empty
    QList<PaperPlace> places; ///< where it is signed and sealed
};

/// A paper's words without its pages.
struct PaperWords {
    QString text;
    QString templateVersion;
};

/// What renderPaper() would print, without setting it.
[[nodiscard]] Result<PaperWords> wordsOfPaper(const QString &kind, const QJsonObject &values,
                                              const RenderOptions &options = {});

/// Fills the kind's template with `values` (see paperValues()) and makes the PDF. Refused
/// "document.glyph" for a character that no font has, Input "document.template*" and
/// "document.dialect" for a faulty template. Safe from any thread; renderings take turns.
[[nodiscard]] Result<Paper> renderPaper(const QString &kind, const QJsonObject &values,
                                        const RenderOptions &options);

/// The same for blocks that come from no template of the catalogue; `title` is the file's own.
[[nodiscard]] Result<Paper> renderBlocks(const paper::PaperBlocks &blocks, const QString &title,
                                         const RenderOptions &options);

} // namespace hezhong
