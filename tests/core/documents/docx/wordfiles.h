// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/worddocument.h"
#include "samplecases.h"

#include <QMap>

namespace hezhong::samples {

/// A paper of the catalogue about a sample, in both forms.
struct BothForms {
    QString name; ///< "full-mediation-agreement"
    PaperKind kind;
    Paper paper;
    WordPaper word;
};

/// Values of a paper about a sample, refused where the kind is about a refusal.
[[nodiscard]] Result<PaperValues> valuesFor(const PaperKind &kind, const CaseFile &file);

/// Every kind of the catalogue about every sample that it can be made about; all of them when
/// `wanted` is empty, else the samples with these names.
[[nodiscard]] QList<BothForms> bothForms(const QStringList &wanted = {});

/// The files inside a Word file in their order; none when it is no archive.
[[nodiscard]] QList<std::pair<QString, QByteArray>> partsOf(const QByteArray &docx);
[[nodiscard]] QByteArray partOf(const QByteArray &docx, const QString &name);

/// The words of a part, a line for each paragraph.
[[nodiscard]] QString wordsOf(const QByteArray &part);

/// Without any blanks.
[[nodiscard]] QString withoutBlanks(QString text);

} // namespace hezhong::samples
