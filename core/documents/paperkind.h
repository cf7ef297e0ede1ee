// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hezhong {

/// What a person fills in when a paper is made, because it is no part of the case.
struct PaperInput {
    /// How it is written in a request (see ownValues()), and what the template gets:
    /// Line, Text: text · Date: YYYY-MM-DD, printed in Chinese · Time: HH:MM, printed in Chinese ·
    /// Money: "12300.00", printed in words and figures, with KEY_figures · Choice: one of `choices`,
    /// with the list KEY_choices of {"label", "on"} · Lines: one entry a line, a list of {"text"}.
    enum class Type { Line, Text, Date, Time, Money, Choice, Lines };

    QString key;   ///< the template's key
    QString label; ///< 送达方式
    Type type = Type::Line;
    QStringList choices;
    QString proposed; ///< a key of the values ("office.phone") or, after '=', the text itself; may be empty
    bool required = false;
};

/// When a case is likely to need a kind. An empty list means: any.
struct PaperOccasion {
    bool must = false;     ///< the file is not whole without it; else as needed
    QStringList statuses;  ///< of the case: "registered" …
    QStringList sources;   ///< "court-delegated" …
    QStringList profiles;  ///< of the office: "township" …
    QStringList facts;     ///< all of them hold: "collective", "agent" … (paperneeds.h)
};

/// A kind of paper that the program can make.
struct PaperKind {
    QString kind;              ///< stable id: "mediation-agreement"
    int number = 0;            ///< number in the list of papers of a mediation case
    QString name;              ///< short name: 调解协议书
    QString style;             ///< "letter" (GB/T 9704) or "form"
    QString file;              ///< template below resources/templates
    int version = 1;           ///< raised with every change of the template's meaning
    bool needsHearing = false; ///< is about one meeting of the case
    QString about;             ///< "applicant", "respondent", "any": about one party; empty: the case
    QStringList values;        ///< groups of values beside the common ones (papervalues.h)
    QStringList needs;         ///< what must be there before it can be made (papercheck.h)
    QStringList signs;         ///< who signs, in order (signingplaces.h)
    QString copies;            ///< how many and for whom, in words
    QStringList usualFor;      ///< profiles of offices that use it; empty: all; others are warned
    QList<PaperInput> inputs;
    QList<PaperOccasion> occasions;
};

/// The papers of the catalogue, by number.
[[nodiscard]] const QList<PaperKind> &paperKinds();

/// The kind with this id; Input error "document.kind" for an unknown one.
[[nodiscard]] Result<PaperKind> paperKind(const QString &kind);

/// The text of a kind's own template (UTF-8 Mustache over the paper dialect).
[[nodiscard]] QString builtInTemplate(const PaperKind &kind);

} // namespace hezhong
