// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capitalsreader.h"

namespace hezhong::test {

using namespace Qt::StringLiterals;

std::optional<qint64> fenFromCapitals(const QString &text)
{
    const QString digits = u"零壹贰叁肆伍陆柒捌玖"_s;
    if (!text.startsWith(u"人民币"_s))
        return std::nullopt;
    qint64 fen = 0;
    qint64 total = 0; // above 亿
    qint64 upper = 0; // between 万 and 亿
    qint64 lower = 0; // below 万
    qint64 digit = 0;
    for (const QChar c : text.mid(3)) {
        if (const qsizetype value = digits.indexOf(c); value >= 0) {
            digit = value;
            continue;
        }
        switch (c.unicode()) {
        case u'拾':
            lower += digit * 10;
            break;
        case u'佰':
            lower += digit * 100;
            break;
        case u'仟':
            lower += digit * 1000;
            break;
        case u'万':
            upper = (lower + digit) * 10000;
            lower = 0;
            break;
        case u'亿':
            total = (upper + lower + digit) * 100000000;
            upper = lower = 0;
            break;
        case u'元':
            fen += (total + upper + lower + digit) * 100;
            break;
        case u'角':
            fen += digit * 10;
            break;
        case u'分':
            fen += digit;
            break;
        case u'整':
            break;
        default:
            return std::nullopt;
        }
        digit = 0;
    }
    return fen;
}

} // namespace hezhong::test
