// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/sheets/sheetobject.h"

#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

tl::unexpected<Error> SheetObject::wrong(const QString &code, const QString &key,
                                         const QString &message) const
{
    return fail(badInput(code, key.isEmpty() ? m_place : placeOf(key), message,
                         words("law", "问题单没有采用；请按“位置”改正文件后再读入。")));
}

Status SheetObject::allow(const QStringList &keys) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!keys.contains(it.key()))
            return wrong(u"sheet.unknown-key"_s, it.key(),
                         words("law", "这里不认识“%1”；可以写：%2。")
                             .arg(it.key(), keys.join(words("law", "、"))));
    return {};
}

Result<QString> SheetObject::text(const QString &key) const
{
    HEZHONG_ASSIGN(const QString value, optionalText(key));
    if (value.isEmpty())
        return wrong(u"sheet.missing"_s, key, words("law", "缺少“%1”。").arg(key));
    return value;
}

Result<QString> SheetObject::optionalText(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return QString();
    if (!value.isString())
        return wrong(u"sheet.type"_s, key, words("law", "“%1”应当是文字。").arg(key));
    return value.toString().trimmed();
}

Result<QStringList> SheetObject::texts(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return wrong(u"sheet.type"_s, key, words("law", "“%1”应当是列表。").arg(key));
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (!entries.at(at).isString())
            return wrong(u"sheet.type"_s, u"%1[%2]"_s.arg(key).arg(at),
                         words("law", "列表中应当都是文字。"));
        list += entries.at(at).toString();
    }
    return list;
}

Result<bool> SheetObject::yes(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        return wrong(u"sheet.type"_s, key, words("law", "“%1”应当是 true 或者 false。").arg(key));
    return value.toBool(false);
}

Status SheetObject::forEach(const QString &key,
                            const std::function<Status(const SheetObject &)> &each) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        return wrong(u"sheet.type"_s, key, words("law", "“%1”应当是列表。").arg(key));
    const QJsonArray rows = value.toArray();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QString entry = u"%1[%2]"_s.arg(key).arg(at);
        if (!rows.at(at).isObject())
            return wrong(u"sheet.type"_s, entry, words("law", "列表中应当都是 JSON 对象。"));
        HEZHONG_TRY(each(SheetObject(rows.at(at).toObject(), placeOf(entry))));
    }
    return {};
}

Result<QJsonObject> SheetObject::object(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        return wrong(u"sheet.type"_s, key, words("law", "“%1”应当是 JSON 对象。").arg(key));
    return value.toObject();
}

Result<int> SheetObject::whole(const QString &key, int otherwise) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 1 || number > 1'000'000 || number != static_cast<int>(number))
        return wrong(u"sheet.type"_s, key, words("law", "“%1”应当是正整数。").arg(key));
    return static_cast<int>(number);
}

} // namespace hezhong
