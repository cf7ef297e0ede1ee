// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/model/enumnames.h"

#include <QDate>
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QTime>

namespace hezhong {

/// Small pieces of text of papers. Papers are Chinese whatever language the window speaks, so
/// nothing here goes through words().

/// The Chinese name of an enumeration's value.
template <class E>
[[nodiscard]] QString paperWord(E value)
{
    for (const auto &name : EnumNames<E>::all())
        if (name.value == value)
            return QString::fromUtf8(name.chinese);
    return {};
}

/// ¥6,000.00 (U+00A5: the fonts spoil the full-width sign).
[[nodiscard]] QString figures(Money amount);
/// 人民币陆仟元整（¥6,000.00）
[[nodiscard]] QString wordsAndFigures(Money amount);
/// 9时30分; empty for an invalid time.
[[nodiscard]] QString paperTime(const QTime &time);
/// A telephone number in its written form, 028-80001000; as it is when it is none.
[[nodiscard]] QString paperPhone(const QString &number);
/// Trimmed, and closed with 。 unless it ends with a mark of its own.
[[nodiscard]] QString sentence(const QString &text);
/// Without the number (1. 一、 （一） 第一条) that people type before a clause.
[[nodiscard]] QString withoutNumber(const QString &text);
/// Non-empty parts joined with ，.
[[nodiscard]] QString joinedParts(const QStringList &parts);
/// A list that a template prints item by item: {"text"}.
[[nodiscard]] QJsonArray textList(const QStringList &texts);
/// 一 … 九百九十九, as headings, copies and parties are counted; digits from 1000 on.
[[nodiscard]] QString chineseCount(int number);

} // namespace hezhong
