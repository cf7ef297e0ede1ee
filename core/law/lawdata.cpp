// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawdata.h"

#include "core/base/words.h"

#include <QFile>
#include <QJsonDocument>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<QJsonObject> parseLawData(const QByteArray &json, const QString &field)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return fail(badInput(
            u"data.json"_s, field,
            words("law", "数据不是有效的 JSON，第 %1 字节处有误，没有采用。").arg(fault.offset),
            words("law", "请核对文件是否完整，或者重新导出。")));
    if (!document.isObject())
        return fail(badInput(u"data.json"_s, field,
                             words("law", "数据应当是一个 JSON 对象，没有采用。"),
                             words("law", "请核对是否选错了文件。")));
    return document.object();
}

QByteArray builtInLawBytes(const QString &name)
{
    QFile file(u":/law/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject builtInLawData(const QString &name)
{
    return parseLawData(builtInLawBytes(name), name).value_or(QJsonObject());
}

} // namespace hezhong
