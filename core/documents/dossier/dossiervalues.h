// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/dossierplan.h"
#include "core/documents/papercontext.h"

#include <QJsonObject>

namespace hezhong {

/// What the sheets of a dossier say beside the case itself. What is empty stays free to be written in
/// by hand.
struct DossierFacts {
    DossierPlan plan;
    QString volume;    ///< 卷号
    QString keep;      ///< 保管期限: 10年（至2036年12月31日）
    QString filedBy;   ///< 立卷人
    QDate filedOn;     ///< 立卷日期
    QString checkedBy; ///< 检查人
    QString remark;    ///< 备注
    QString situation; ///< what the notes say of the file: lacks, replaced papers
};

/// The values of cover, contents, notes and back cover; pure and Chinese in every language.
[[nodiscard]] QJsonObject dossierValues(const QString &kind, const CaseFile &file,
                                        const PaperContext &context, const DossierFacts &facts);

/// The same for a sheet that is made by itself: only the issued papers are listed.
[[nodiscard]] QJsonObject dossierValues(const QString &kind, const CaseFile &file,
                                        const PaperContext &context);

/// 12 or 12-15; empty for an item without pages.
[[nodiscard]] QString pagesText(const DossierItem &item);

/// One row of a list of files that are handed over to an archive.
struct TransferRow {
    QString number;
    QString title;
    QString cause;
    QString outcome;
    QDate closedOn;
    QString keep;
    int items = 0;
    int pages = 0;
};

/// The values of the list of files handed over (移交清单).
[[nodiscard]] QJsonObject transferValues(const Office &office, const QDate &from, const QDate &to,
                                         const QDate &on, const QList<TransferRow> &rows);

} // namespace hezhong
