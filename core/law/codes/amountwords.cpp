// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/amountwords.h"

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";

/// Up to four digits: 1050 → 壹仟零伍拾; 0 → "".
QString group(int value)
{
    static const std::array<QString, 4> units{u""_s, u"拾"_s, u"佰"_s, u"仟"_s};
    QString text;
    bool gap = false;
    int power = 1000;
    for (size_t place = units.size(); place-- > 0; power /= 10) {
        const int digit = value / power % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        text += digits.at(digit) + units[place];
    }
    return text;
}

/// Whole yuan, read in groups of four with 万 and 亿; above 亿 the same reading repeats.
QString yuanWords(quint64 value)
{
    constexpr quint64 hundredMillion = 100'000'000;
    QString text;
    if (value >= hundredMillion)
        text = yuanWords(value / hundredMillion) + u'亿';
    const int upper = static_cast<int>(value % hundredMillion / 10000);
    const int lower = static_cast<int>(value % 10000);
    if (upper > 0) {
        if (!text.isEmpty() && upper < 1000)
            text += u'零';
        text += group(upper) + u'万';
    }
    if (lower > 0) {
        if (!text.isEmpty() && (lower < 1000 || upper == 0))
            text += u'零';
        text += group(lower);
    }
    return text;
}

} // namespace

QString amountInWords(Money amount)
{
    const qint64 fen = amount.fen();
    const quint64 size = fen < 0 ? 0 - static_cast<quint64>(fen) : static_cast<quint64>(fen);
    QString text = fen < 0 ? u"人民币负"_s : u"人民币"_s;
    if (size == 0)
        return text + u"零元整"_s;
    const quint64 yuan = size / 100;
    const int jiao = static_cast<int>(size / 10 % 10);
    const int lastFen = static_cast<int>(size % 10);
    if (yuan > 0) {
        text += yuanWords(yuan) + u'元';
        const bool gap = jiao == 0 ? lastFen != 0 : yuan % 10 == 0;
        if (gap)
            text += u'零';
    }
    if (jiao > 0)
        text += digits.at(jiao) + u"角"_s;
    if (lastFen > 0)
        text += digits.at(lastFen) + u"分"_s;
    else
        text += u'整';
    return text;
}

} // namespace hezhong
