// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/filledpaper.h"

#include "core/base/sha256.h"
#include "core/documents/dialect.h"
#include "core/documents/paperedits.h"
#include "core/documents/template.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString versionOf(const PaperKind &kind, const QString &text, const RenderOptions &options)
{
    const QString version =
        options.ownTemplate ? options.ownTemplate->version : QString::number(kind.version);
    return u"%1/%2-%3"_s.arg(kind.kind, version, sha256Of(text.toUtf8()).left(8));
}

} // namespace

Result<FilledPaper> fillPaper(const QString &kindId, const QJsonObject &values,
                              const RenderOptions &options)
{
    FilledPaper filled;
    HEZHONG_ASSIGN(filled.kind, paperKind(kindId));
    HEZHONG_TRY(refusePrivateValues(values));
    const QString text =
        options.ownTemplate ? options.ownTemplate->text : builtInTemplate(filled.kind);
    HEZHONG_ASSIGN(const QString xml, fillTemplate(text, values));
    HEZHONG_ASSIGN(filled.blocks, paper::readPaperDialect(xml));
    HEZHONG_TRY(applyEdits(filled.blocks, editsFrom(values.value(u"edits"_s).toArray())));
    filled.templateVersion = versionOf(filled.kind, text, options);
    const QString number = values.value(u"number"_s).toString();
    filled.info = {(filled.kind.name + u' ' + number).trimmed(), options.author, options.created, {}};
    return filled;
}

} // namespace hezhong
