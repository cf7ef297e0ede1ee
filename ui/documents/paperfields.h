// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace hezhong {

/// One value that a paper will print, as the table before issuing shows it.
struct PaperField {
    QString label;
    QString value; ///< empty: nothing is there to print
    QString place; ///< where it is edited: a tab of the case page, "meeting" (asked here), "own:KEY" (an
                   ///< input of this paper) or "office"
};

/// The values of a paper in the order of the paper, in words.
[[nodiscard]] QList<PaperField> paperFields(const QString &kind, const QJsonObject &values);

/// Where the value with this key (PaperDoubt::key) is edited; as PaperField::place.
[[nodiscard]] QString placeOfValue(const QString &key);

/// The tab of the case page where the value that an error names is edited; empty when it is asked here.
[[nodiscard]] QString placeOfField(const QString &field);

} // namespace hezhong
