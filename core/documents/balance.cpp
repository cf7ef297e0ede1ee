// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/balance.h"

#include "core/base/text.h"

#include <unicode/ubrk.h>

#include <QList>

#include <cmath>
#include <memory>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

namespace {

/// How much longer or shorter, in em, a line may become rather than begin with a word of one character
/// (会, 区) or divide a term of the field.
constexpr double badBreak = 3;

struct WordStart {
    qsizetype at = 0;
    bool bad = false;
};

const QStringList &fieldTerms()
{
    static const QStringList terms{u"劳动人事争议"_s, u"劳动争议"_s,     u"调解委员会"_s,
                                   u"仲裁委员会"_s,   u"人民法院"_s,     u"人民调解"_s,
                                   u"法律服务"_s,     u"有限责任公司"_s, u"有限公司"_s};
    return terms;
}

bool dividesTerm(const QString &text, qsizetype at)
{
    for (const QString &term : fieldTerms())
        for (qsizetype from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1))
            if (from < at && at < from + term.size())
                return true;
    return false;
}

QList<WordStart> wordStarts(const QString &text)
{
    UErrorCode fault = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> words(
        ubrk_open(UBRK_WORD, "zh", reinterpret_cast<const UChar *>(text.utf16()),
                  static_cast<int32_t>(text.size()), &fault),
        ubrk_close);
    QList<WordStart> starts;
    if (U_FAILURE(fault))
        return starts;
    qsizetype from = ubrk_next(words.get());
    for (qsizetype to = ubrk_next(words.get()); to != UBRK_DONE; to = ubrk_next(words.get())) {
        starts += {from, to - from == 1 || dividesTerm(text, from)};
        from = to;
    }
    return starts;
}

double widthOf(const QString &text)
{
    double width = 0;
    for (const char32_t character : codePoints(text))
        width += character < 0x2000 ? 0.5 : 1;
    return width;
}

} // namespace

QString balanced(const QString &text, qsizetype lines, double most)
{
    const QList<WordStart> starts = wordStarts(text);
    QStringList divided;
    qsizetype from = 0;
    for (qsizetype left = lines; left > 1; --left) {
        const double target = widthOf(text.sliced(from)) / double(left);
        qsizetype best = -1;
        double least = 0;
        for (const WordStart &start : starts) {
            const double width =
                start.at > from ? widthOf(text.sliced(from, start.at - from)) : most + 1;
            const double cost = std::abs(width - target) + (start.bad ? badBreak : 0);
            if (width > most || (best >= 0 && cost >= least))
                continue;
            best = start.at;
            least = cost;
        }
        if (best < 0)
            return text;
        divided += text.sliced(from, best - from);
        from = best;
    }
    divided += text.sliced(from);
    return widthOf(divided.last()) > most ? text : divided.join(QChar(QChar::LineSeparator));
}

} // namespace hezhong::paper
