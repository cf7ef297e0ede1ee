// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace hezhong::docx {

/// One file inside a Word file.
struct Part {
    QString name; ///< "word/document.xml"
    QString type; ///< its content type
    QString
        relation; ///< last word of the relationship's type: "styles"; empty: nobody points at it
    QByteArray bytes;
};

/// The id by which word/document.xml points at the part with this name: "rId3".
[[nodiscard]] QString relationId(const QList<Part> &parts, const QString &name);

/// Packs the parts with [Content_Types].xml and the relationships, in this order. Every file inside
/// bears the time `created`, so the same parts give the same bytes. Internal fault "document.docx"
/// if the archive cannot be written.
[[nodiscard]] Result<QByteArray> packed(const QList<Part> &parts, const QDateTime &created);

} // namespace hezhong::docx
