// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/copymasking.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownHead = 3;
constexpr qsizetype shownTail = 4;
constexpr qsizetype oldIdentity = 15;
constexpr qsizetype identity = 18;
constexpr qsizetype surely = 10; // shorter ones may stand elsewhere as an amount

/// The same text, place by place, with full-width digits, hyphens and blanks as plain ones.
QString plainForm(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (code >= 0xFF10 && code <= 0xFF19)
            c = QChar(u'0' + (code - 0xFF10));
        else if (code == 0xFF38 || code == 0xFF58)
            c = u'X';
        else if (code == 0xFF0D || code == 0xFF0B || (code >= 0x2010 && code <= 0x2015)
                 || code == 0x2212)
            c = code == 0xFF0B ? u'+' : u'-';
        else if (code == 0x00A0 || code == 0x3000 || (code >= 0x2000 && code <= 0x200B))
            c = u' ';
        else if (code == 0xFF08 || code == 0xFF09)
            c = code == 0xFF08 ? u'(' : u')';
    }
    return text;
}

/// In the order in which they are tried at one place: longer forms first.
const QRegularExpression &numberForms()
{
    static const QRegularExpression forms(
        u"(?<![0-9])(?:"
        // an identity number with blanks or hyphens after the region and the day of birth
        "[0-9]{6}[ -][0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{3}[0-9Xx]"
        // an account in groups of four, or with the bank's six digits apart
        "|[0-9]{4}(?:[ -][0-9]{4}){3,5}(?:[ -][0-9]{1,4})?"
        "|[0-9]{6}[ -][0-9]{10,13}"
        // a landline, perhaps with an extension; 400 and 800
        "|\\(?0[0-9]{2,3}\\)?[ -]?[0-9]{7,8}(?:(?:-|转)[0-9]{1,6})?"
        "|[48]00[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}"
        // a mobile telephone
        "|(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"
        // anything long: identity numbers of either kind, accounts
        "|[0-9]{12,30}[Xx]?"
        ")(?![0-9])"
        // a local number that is called one
        "|(?<=电话|手机|座机|传真|话号|系方式)(?:码|号码)?[：:为是 ]{0,3}[0-9]{3,4}[ -]?[0-9]{4}(?![0-9])"_s);
    return forms;
}

struct Found {
    qsizetype start = 0;
    qsizetype length = 0;
    QString bare;
};

QList<Found> foundIn(const QString &text)
{
    QList<Found> all;
    const QString plain = plainForm(text);
    auto matches = numberForms().globalMatch(plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        all += {match.capturedStart(), match.capturedLength(), plainNumber(match.captured())};
    }
    return all;
}

bool isPlace(QChar c)
{
    return c.isDigit() || c == u'X' || c == u'x';
}

void starNumber(QString &text, const QString &plain, const Found &found)
{
    const qsizetype length = found.bare.size();
    const bool isIdentity = length == oldIdentity || length == identity;
    const bool isShort = length < surely;
    const qsizetype head = isShort ? 2 : shownHead;
    const qsizetype tail = isIdentity ? 0 : isShort ? 2 : shownTail;
    const QString matched = plain.mid(found.start, found.length);
    // A country code in front is no part of the bare number and stays.
    qsizetype place = length - std::count_if(matched.cbegin(), matched.cend(), isPlace);
    for (qsizetype i = 0; i < found.length; ++i) {
        if (!isPlace(matched.at(i)))
            continue;
        if (place >= head && place < length - tail)
            text[found.start + i] = u'*';
        ++place;
    }
}

/// A number with an extension also keeps the number without it.
void keepNumber(QSet<QString> &keep, const QString &number)
{
    const QString plain = plainForm(number);
    const QStringList parts = plain.split(u'-');
    keep.insert(plainNumber(plain));
    if (parts.size() > 2)
        keep.insert(plainNumber(parts.mid(0, 2).join(u'-')));
    keep.remove(QString());
}

using TextChange = std::function<QString(const QString &)>;

QJsonValue changedTexts(const QJsonValue &value, const TextChange &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray made;
        for (const QJsonValue item : value.toArray())
            made += changedTexts(item, change);
        return made;
    }
    if (!value.isObject())
        return value;
    QJsonObject made = value.toObject();
    for (auto it = made.begin(); it != made.end(); ++it)
        it.value() = changedTexts(it.value(), change);
    return made;
}

const QStringList &sides()
{
    static const QStringList names{u"applicants"_s, u"respondents"_s, u"third_parties"_s};
    return names;
}

} // namespace

QString plainNumber(const QString &number)
{
    QString bare;
    for (const QChar c : plainForm(number))
        if (isPlace(c))
            bare += c.toUpper();
    const bool country = bare.size() == 13 && bare.startsWith(u"861"_s);
    return country ? bare.mid(2) : bare;
}

QStringList numbersIn(const QString &text)
{
    QStringList numbers;
    for (const Found &found : foundIn(text))
        numbers += found.bare;
    return numbers;
}

QString maskedNumbers(const QString &text, const QSet<QString> &keep)
{
    QString masked = text;
    const QString plain = plainForm(text);
    for (const Found &found : foundIn(text))
        if (!keep.contains(found.bare))
            starNumber(masked, plain, found);
    return masked;
}

QSet<QString> ownNumbers(const QJsonObject &values, const QString &side, const QString &party)
{
    QSet<QString> own;
    for (const QJsonValue entry : values.value(side).toArray()) {
        const QJsonObject one = entry.toObject();
        if (one.value(u"name"_s).toString() != party)
            continue;
        QJsonArray people = one.value(u"agents"_s).toArray();
        people += one;
        for (const QJsonValue person : people)
            for (const QString &key : {u"id_number"_s, u"phone"_s})
                keepNumber(own, person.toObject().value(key).toString());
    }
    for (const QJsonValue payment : values.value(u"payments"_s).toArray())
        if (payment.toObject().value(u"payee"_s).toString() == party)
            for (const QString &number :
                 numbersIn(payment.toObject().value(u"method"_s).toString()))
                own.insert(number);
    return own;
}

MaskedValues maskedValues(const QJsonObject &values, const QSet<QString> &keep)
{
    QSet<QString> shown = keep;
    keepNumber(shown, values.value(u"office"_s).toObject().value(u"phone"_s).toString());
    for (const QString &side : sides())
        for (const QJsonValue party : values.value(side).toArray())
            keepNumber(shown, party.toObject().value(u"credit_code"_s).toString());
    MaskedValues made;
    const TextChange change = [&](const QString &text) {
        for (const QString &number : numbersIn(text))
            if (!shown.contains(number))
                made.hidden.insert(number);
        return maskedNumbers(text, shown);
    };
    made.values = changedTexts(values, change).toObject();
    return made;
}

Status checkHidden(const QString &words, const QSet<QString> &hidden)
{
    const QString plain = plainForm(words);
    for (const QString &number : hidden) {
        if (number.size() < surely)
            continue;
        QStringList digits;
        for (const QChar digit : number)
            digits += digit;
        const QRegularExpression form(u"(?<![0-9])%1(?![0-9])"_s.arg(digits.join(u"[ -]?"_s)),
                                      QRegularExpression::CaseInsensitiveOption);
        if (plain.contains(form))
            return fail(internalFault(u"copy.masking"_s, QString::number(number.size())));
    }
    return {};
}

} // namespace hezhong
