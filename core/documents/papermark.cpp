// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papermark.h"

#include "core/base/sha256.h"
#include <QJsonDocument>
#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype codeDigits = 16;
constexpr qsizetype codeGroup = 4;

} // namespace

QString MarkText::text() const
{
    return u"HZ1:%1:%2:%3"_s.arg(number, caseNumber, code);
}

std::optional<MarkText> MarkText::find(const QString &text)
{
    static const QRegularExpression form(
        u"HZ1:([0-9]{4}-[0-9]{2,3}-[0-9]{4,9}):([^<>\\x{0}-\\x{1F}]{0,80}?):([0-9a-f]{16})(?![0-9a-f])"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return MarkText{match.captured(1), match.captured(2), match.captured(3)};
}

QStringList markCaption(const MarkText &mark)
{
    QStringList groups;
    for (qsizetype i = 0; i < mark.code.size(); i += codeGroup)
        groups += mark.code.mid(i, codeGroup);
    return {u"文书编号 %1"_s.arg(mark.number), u"核对码 %1"_s.arg(groups.join(u' '))};
}

QString copyNote(bool masked)
{
    return masked ? u"副本（已隐去部分个人信息）"_s : u"副本"_s;
}

QString contentCode(const MarkedContent &content)
{
    const QJsonObject form{{u"kind"_s, content.kind},
                           {u"number"_s, content.number},
                           {u"template"_s, content.templateVersion},
                           {u"values"_s, content.values},
                           {u"words"_s, content.words}};
    const QByteArray bytes = QJsonDocument(form).toJson(QJsonDocument::Compact);
    return sha256Of(bytes).left(codeDigits);
}

} // namespace hezhong
