// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/runs.h"

#include "core/base/text.h"

namespace hezhong {

QList<Run> runsOf(const QString &folded)
{
    QList<Run> runs;
    bool open = false;
    for (const char32_t sign : codePoints(folded)) {
        const bool han = isHan(sign);
        if (!han && !QChar::isLetterOrNumber(sign) && !QChar::isMark(sign)) {
            open = false;
            continue;
        }
        if (!open || runs.constLast().han != han)
            runs.append(Run{han, {}, {}});
        open = true;
        runs.last().text += QString::fromUcs4(&sign, 1);
        runs.last().characters.append(sign);
    }
    return runs;
}

QString bareNumber(const QString &folded)
{
    QString bare;
    for (const QChar sign : folded)
        if (sign.isLetterOrNumber())
            bare += sign;
    return bare;
}

QStringList nameSyllables(const QList<Run> &runs)
{
    QString allHan;
    for (const Run &run : runs)
        if (run.han)
            allHan += run.text;
    const QStringList readings = pinyinSyllables(allHan, true);
    QStringList syllables;
    qsizetype next = 0;
    for (const Run &run : runs) {
        if (!run.han) {
            syllables += run.text;
            continue;
        }
        for (qsizetype i = 0; i < run.characters.size(); ++i, ++next)
            syllables += readings.value(next);
    }
    return syllables;
}

} // namespace hezhong
