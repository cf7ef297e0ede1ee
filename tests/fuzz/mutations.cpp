// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hezhong::fuzz {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T pick(const QList<T> &from, Dice &dice)
{
    return from.isEmpty() ? T() : from.at(dice.roll(from.size()));
}

// --- bytes --------------------------------------------------------------------------------------

void cut(QByteArray &bytes, Dice &dice)
{
    const qsizetype from = dice.roll(bytes.size());
    bytes.remove(from, 1 + dice.roll(dice.oneIn(4) ? bytes.size() : 8));
}

void repeat(QByteArray &bytes, Dice &dice)
{
    const qsizetype from = dice.roll(bytes.size());
    const QByteArray piece = bytes.mid(from, 1 + dice.roll(24));
    const qsizetype times = dice.oneIn(8) ? 1 + dice.roll(2000) : 1 + dice.roll(6);
    bytes.insert(from,
                 piece.repeated(qMin(times, longestInput / qMax<qsizetype>(1, piece.size()))));
}

void splice(QByteArray &bytes, const Material &material, Dice &dice)
{
    const QByteArray other = pick(material.seeds, dice);
    bytes = bytes.left(dice.roll(bytes.size() + 1)) + other.mid(dice.roll(other.size() + 1));
}

void putWord(QByteArray &bytes, const Material &material, Dice &dice)
{
    const QByteArray word = pick(material.words, dice);
    const qsizetype at = dice.roll(bytes.size() + 1);
    if (dice.oneIn(2))
        bytes.insert(at, word);
    else
        bytes.replace(at, word.size(), word);
}

/// Another number in the place of one that stands there.
void putNumber(QByteArray &bytes, Dice &dice)
{
    static const QList<QByteArray> numbers{"0",     "-1",         "9999999999999999999",
                                           "1e308", "2147483648", "0.01",
                                           "-0",    "00",         "65536",
                                           "nan",   "inf",        "255"};
    qsizetype at = dice.roll(bytes.size());
    while (at < bytes.size() && (bytes.at(at) < '0' || bytes.at(at) > '9'))
        ++at;
    qsizetype end = at;
    while (end < bytes.size() && bytes.at(end) >= '0' && bytes.at(end) <= '9')
        ++end;
    bytes.replace(at, end - at, pick(numbers, dice));
}

void mutateBytes(QByteArray &bytes, const Material &material, Dice &dice)
{
    switch (dice.roll(9)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[dice.roll(bytes.size())] ^= static_cast<char>(1 << dice.roll(8));
        break;
    case 1:
        if (!bytes.isEmpty())
            bytes[dice.roll(bytes.size())] = static_cast<char>(dice.roll(256));
        break;
    case 2:
        bytes.insert(dice.roll(bytes.size() + 1), static_cast<char>(dice.roll(256)));
        break;
    case 3:
        cut(bytes, dice);
        break;
    case 4:
        bytes.truncate(dice.roll(bytes.size() + 1));
        break;
    case 5:
        repeat(bytes, dice);
        break;
    case 6:
        splice(bytes, material, dice);
        break;
    case 7:
        putNumber(bytes, dice);
        break;
    default:
        putWord(bytes, material, dice);
        break;
    }
}

// --- JSON ---------------------------------------------------------------------------------------

QJsonValue strangeValue(const QJsonValue &old, const Material &material, Dice &dice)
{
    switch (dice.roll(11)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return dice.oneIn(2);
    case 2:
        return pick<double>({0, -1, 0.5, 1e308, 9.3e18, 2147483648.0, -2147483649.0, 1e-310}, dice);
    case 3:
        return QString();
    case 4:
        return QString::fromUtf8(pick(material.words, dice));
    case 5:
        return QString(20001, u'长');
    case 6:
        return QString(QChar(static_cast<char16_t>(dice.roll(0x10000)))) + old.toString();
    case 7:
        return QJsonArray{old, old};
    case 8:
        return QJsonObject{{u"a"_s, old}};
    case 9: {
        QJsonValue deep = old;
        for (qsizetype i = dice.roll(400); i > 0; --i)
            deep = QJsonArray{deep};
        return deep;
    }
    default:
        return old.toString() + QString::fromUtf8(pick(material.words, dice));
    }
}

QJsonValue mutatedValue(const QJsonValue &value, const Material &material, Dice &dice);

QJsonObject mutatedObject(QJsonObject object, const Material &material, Dice &dice)
{
    const QString key = pick(object.keys(), dice);
    const QString other = pick(object.keys(), dice);
    const QJsonValue value = object.value(key);
    switch (dice.roll(8)) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object.insert(key, object.value(other));
        object.insert(other, value);
        break;
    case 2:
        object.insert(key + u'2', value);
        break;
    case 3:
        object.insert(key, strangeValue(value, material, dice));
        break;
    default:
        object.insert(key, mutatedValue(value, material, dice));
        break;
    }
    return object;
}

QJsonArray mutatedArray(QJsonArray array, const Material &material, Dice &dice)
{
    if (array.isEmpty())
        return {strangeValue({}, material, dice)};
    const qsizetype at = dice.roll(array.size());
    switch (dice.roll(8)) {
    case 0:
        array.removeAt(at);
        break;
    case 1:
        array.insert(at, array.at(at));
        break;
    case 2:
        for (qsizetype i = dice.roll(200); i > 0 && array.size() < 400; --i)
            array.append(array.at(at));
        break;
    case 3:
        array.replace(at, strangeValue(array.at(at), material, dice));
        break;
    default:
        array.replace(at, mutatedValue(array.at(at), material, dice));
        break;
    }
    return array;
}

QJsonValue mutatedValue(const QJsonValue &value, const Material &material, Dice &dice)
{
    if (value.isObject() && !value.toObject().isEmpty())
        return mutatedObject(value.toObject(), material, dice);
    if (value.isArray())
        return mutatedArray(value.toArray(), material, dice);
    if (value.isString() && dice.oneIn(2)) {
        QByteArray text = value.toString().toUtf8();
        mutateBytes(text, material, dice);
        return QString::fromUtf8(text);
    }
    return strangeValue(value, material, dice);
}

} // namespace

QByteArray mutatedJson(const QByteArray &input, const Material &material, Dice &dice)
{
    const QJsonDocument document = QJsonDocument::fromJson(input);
    if (!document.isObject())
        return input;
    const QJsonObject object = mutatedObject(document.object(), material, dice);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray mutated(const Material &material, Dice &dice)
{
    QByteArray bytes = pick(material.seeds, dice);
    for (qsizetype changes = 1 + dice.roll(4); changes > 0; --changes) {
        const bool isJson = bytes.startsWith('{') && !dice.oneIn(4);
        if (isJson)
            bytes = mutatedJson(bytes, material, dice);
        else
            mutateBytes(bytes, material, dice);
    }
    bytes.truncate(longestInput);
    return bytes;
}

QList<QByteArray> dictionaryWords(const QByteArray &text)
{
    QList<QByteArray> words;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype from = line.indexOf('"');
        const qsizetype to = line.lastIndexOf('"');
        if (line.startsWith('#') || from < 0 || to <= from)
            continue;
        QByteArray word;
        for (qsizetype i = from + 1; i < to; ++i) {
            if (line.at(i) != '\\') {
                word += line.at(i);
            } else if (line.at(i + 1) == 'x') {
                word += QByteArray::fromHex(line.mid(i + 2, 2));
                i += 3;
            } else {
                word += line.at(++i);
            }
        }
        words += word;
    }
    return words;
}

} // namespace hezhong::fuzz
