// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace hezhong {

/// A kind of paper that the program can make.
struct PaperKind {
    QString kind;              ///< stable id: "mediation-agreement"
    int number = 0;            ///< number in the list of papers of a mediation case
    QString name;              ///< short name: 调解协议书
    QString style;             ///< "letter" (GB/T 9704) or "form"
    QString file;              ///< template below resources/templates
    int version = 1;           ///< raised with every change of the template's meaning
    bool needsHearing = false; ///< is about one meeting of the case
};

/// The papers of the catalogue, by number.
[[nodiscard]] const QList<PaperKind> &paperKinds();

/// The kind with this id; Input error "document.kind" for an unknown one.
[[nodiscard]] Result<PaperKind> paperKind(const QString &kind);

/// The text of a kind's own template (UTF-8 Mustache over the paper dialect).
[[nodiscard]] QString builtInTemplate(const PaperKind &kind);

} // namespace hezhong
