// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papertext.h"

#include "core/law/amountwords.h"
#include "core/law/phone.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

QString figures(Money amount)
{
    return u"¥"_s + amount.grouped();
}

QString wordsAndFigures(Money amount)
{
    return u"%1（%2）"_s.arg(amountInWords(amount), figures(amount));
}

QString paperTime(const QTime &time)
{
    if (!time.isValid())
        return {};
    return u"%1时%2分"_s.arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString paperPhone(const QString &number)
{
    const auto phone = PhoneNumber::parse(number, {});
    return phone ? phone->text() : number.trimmed();
}

QString sentence(const QString &text)
{
    static const QString closing = u"。！？；…”"_s;
    QString trimmed = text.trimmed();
    while (trimmed.endsWith(u'；') || trimmed.endsWith(u';') || trimmed.endsWith(u',')
           || trimmed.endsWith(u'，'))
        trimmed.chop(1);
    if (trimmed.isEmpty() || closing.contains(trimmed.back()))
        return trimmed;
    if (trimmed.endsWith(u'.') && !trimmed.endsWith(u".."_s))
        trimmed.chop(1);
    return trimmed + u'。';
}

QString withoutNumber(const QString &text)
{
    static const QRegularExpression number(
        u"^\\s*(?:\\d{1,3}\\s*[、．]|\\d{1,3}\\.(?!\\d)|[（(](?:\\d{1,3}|[一二三四五六七八九十]{1,"
        u"3})[)）]"
        "|[一二三四五六七八九十百]{1,4}、|第[一二三四五六七八九十百]{1,5}条[：:、\\s])\\s*"_s);
    const auto match = number.match(text);
    const QString rest = match.hasMatch() ? text.mid(match.capturedLength()) : text;
    return rest.trimmed().isEmpty() ? text.trimmed() : rest.trimmed();
}

QString joinedParts(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            filled += part.trimmed();
    return filled.join(u'，');
}

QJsonArray textList(const QStringList &texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list += QJsonObject{{u"text"_s, text}};
    return list;
}

QString chineseCount(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number < 0 || number > 999)
        return QString::number(number);
    if (number < 10)
        return digits.mid(number, 1);
    QString text;
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int ones = number % 10;
    if (hundreds > 0)
        text = digits.mid(hundreds, 1) + u"百"_s;
    if (tens > 0)
        text += (tens == 1 && hundreds == 0 ? QString() : digits.mid(tens, 1)) + u"十"_s;
    else if (hundreds > 0 && ones > 0)
        text += u"零"_s;
    if (ones > 0)
        text += digits.mid(ones, 1);
    return text;
}

} // namespace hezhong
