// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"

namespace hezhong {

/// One revision of an office's own template for a kind of paper. Rows are never changed but for
/// `active`, and never removed: a paper names the revision it was made with.
struct OfficeTemplate {
    Id<OfficeTemplate> id;
    QString kind;        ///< of the catalogue: "mediation-agreement"
    QString text;        ///< Mustache over the paper dialect
    QString baseVersion; ///< the built-in one it was made from: "2-3fa9c2d1", version and hash
    QString baseText;    ///< its text, to tell later what has changed in the built-in one since
    int revision = 0;    ///< counts on within a kind, a number is never used twice
    QString note;        ///< what was changed, in the words of the one who did it
    QDateTime savedAt;
    QString savedBy;
    bool active = false; ///< papers are made with it; at most one of a kind
};
template <>
const Descriptor<OfficeTemplate> &descriptor<OfficeTemplate>();

/// A clause of the office's own library: a new one, or the office's form of a built-in one.
struct LibraryClause {
    Id<LibraryClause> id;
    QString builtIn;  ///< id of the built-in clause that it takes the place of; empty: a new one
    QString category; ///< "payment"
    QString title;
    QString text; ///< with blanks: {金额}, {日期} … or ＿＿
    bool hidden = false;
    int position = 0; ///< in its category; 0: where it would stand by itself
};
template <>
const Descriptor<LibraryClause> &descriptor<LibraryClause>();

} // namespace hezhong
