// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"

#include <QStringList>

namespace hezhong::paper {

/// Sizes of type that a template may ask for, in points.
inline constexpr double smallestSize = 5;
inline constexpr double largestSize = 48;

/// The values of `align` and `face`, in the order of the enumerations.
[[nodiscard]] inline const QStringList &alignWords()
{
    static const QStringList words{QStringLiteral("justify"), QStringLiteral("left"),
                                   QStringLiteral("centre"), QStringLiteral("right"),
                                   QStringLiteral("spread")};
    return words;
}

[[nodiscard]] inline const QStringList &faceWords()
{
    static const QStringList words{QStringLiteral("fang"), QStringLiteral("kai"),
                                   QStringLiteral("hei"), QStringLiteral("song"),
                                   QStringLiteral("title")};
    return words;
}

[[nodiscard]] inline Align alignOf(const QString &word, Align otherwise)
{
    const qsizetype index = alignWords().indexOf(word);
    return index < 0 ? otherwise : static_cast<Align>(index);
}

[[nodiscard]] inline Face faceOf(const QString &word, Face otherwise)
{
    const qsizetype index = faceWords().indexOf(word);
    return index < 0 ? otherwise : static_cast<Face>(index);
}

} // namespace hezhong::paper
