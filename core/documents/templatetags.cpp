// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templatetags.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

TemplateTag::Kind kindOf(QChar sign)
{
    using Kind = TemplateTag::Kind;
    switch (sign.unicode()) {
    case u'#':
        return Kind::Open;
    case u'^':
        return Kind::Inverted;
    case u'/':
        return Kind::Close;
    case u'!':
        return Kind::Comment;
    case u'&':
    case u'>':
    case u'=':
    case u'{':
        return Kind::Foreign;
    default:
        return Kind::Value;
    }
}

} // namespace

QList<TemplateTag> templateTags(const QString &text)
{
    using Kind = TemplateTag::Kind;
    QList<TemplateTag> tags;
    for (qsizetype from = text.indexOf(u"{{"); from >= 0;) {
        TemplateTag tag;
        tag.from = from;
        const bool triple = text.mid(from, 3) == u"{{{"_s;
        const QString closing = triple ? u"}}}"_s : u"}}"_s;
        const qsizetype close = text.indexOf(closing, from + 2);
        if (close < 0) {
            tag.kind = Kind::Unclosed;
            tag.end = text.size();
            return tags << tag;
        }
        const QString inside = text.mid(from + 2, close - from - 2).trimmed();
        tag.kind = inside.isEmpty() ? Kind::Value : kindOf(inside.front());
        tag.name = tag.kind == Kind::Value ? inside : inside.mid(1).trimmed();
        tag.end = close + closing.size();
        tags += tag;
        from = text.indexOf(u"{{", tag.end);
    }
    return tags;
}

TextPlace placeAt(const QString &text, qsizetype offset)
{
    const QStringView before = QStringView(text).left(qBound<qsizetype>(0, offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {static_cast<int>(before.count(u'\n')) + 1,
            static_cast<int>(before.size() - lineStart) + 1};
}

} // namespace hezhong
