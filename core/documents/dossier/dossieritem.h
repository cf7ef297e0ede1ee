// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossiersection.h"

#include <QDate>

namespace hezhong {

/// One row of the contents: an issued paper or a file of the case, with the pages it takes up.
struct DossierItem {
    QString id;           ///< of the paper or the file
    bool isPaper = false; ///< issued by this office: its own PDF is taken over as it is
    QString kind;         ///< of a paper, and of the paper whose signed copy a file is
    QString title;        ///< 调解协议书
    QString author;       ///< who made it: 申请人, 调解组织 …
    QDate on;             ///< issued or added
    QString note;         ///< 签名盖章件 …
    QString mediaType;
    DossierSection section = DossierSection::Other;
    int pages = 0;
    int first = 0; ///< number of its first page; 1 is the first of the dossier
    int last = 0;  ///< number of its last page; first - 1 when it has none
};

/// What is bound, in order, with the page numbers that the contents print.
struct DossierPlan {
    QList<DossierItem> items;
    int pages = 0; ///< all numbered pages; cover, contents, notes and back cover have no number
};

} // namespace hezhong
