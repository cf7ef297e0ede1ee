// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/casenumber.h"

#include "core/base/words.h"

#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// The kind of number: every case of labour mediation shares one series.
const QString kindWord = u"劳调"_s;

const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(u"\\{([^{}:]*)(?::(\\d{1,2}))?\\}"_s);
    return pattern;
}

bool isKnownToken(const QString &name)
{
    return QStringList{u"年"_s, u"省简称"_s, u"区县代字"_s, u"机构代字"_s, u"类型字"_s, u"序号"_s}
        .contains(name);
}

} // namespace

QString CaseNumberPattern::proposed()
{
    return u"〔{年}〕{区县代字}{类型字}{序号}号"_s;
}

Result<CaseNumberPattern> CaseNumberPattern::parse(const QString &text, const QString &field)
{
    int years = 0;
    int serials = 0;
    auto matches = tokenPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        if (!isKnownToken(name) || (match.hasCaptured(2) && name != u"序号"_s))
            return fail(badInput(u"number-pattern.token"_s, field,
                                 words("model", "编号规则中的“%1”不认识。").arg(match.captured(0)),
                                 words("model", "可用：{年}、{省简称}、{区县代字}、{机构代字}、{类型字}、{序号}、{序号:3}。")));
        years += name == u"年"_s;
        serials += name == u"序号"_s;
    }
    QString rest = text;
    rest.remove(tokenPattern());
    if (rest.contains(u'{') || rest.contains(u'}'))
        return fail(badInput(u"number-pattern.brace"_s, field,
                             words("model", "编号规则中有没有配对的大括号。"),
                             words("model", "每个记号写成 {年} 这样的形式。")));
    if (years != 1 || serials != 1)
        return fail(badInput(u"number-pattern.incomplete"_s, field,
                             words("model", "编号规则必须恰好含一个 {年} 和一个 {序号}，否则编号会重复。"),
                             words("model", "例如：%1").arg(proposed())));
    return CaseNumberPattern(text);
}

QString CaseNumberPattern::number(const Office &office, int year, int serial) const
{
    QString result;
    qsizetype done = 0;
    auto matches = tokenPattern().globalMatch(m_text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += m_text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1);
        if (name == u"年"_s)
            result += QString::number(year);
        else if (name == u"省简称"_s)
            result += office.provinceAbbr;
        else if (name == u"区县代字"_s)
            result += office.prefix;
        else if (name == u"机构代字"_s)
            result += office.officeAbbr;
        else if (name == u"类型字"_s)
            result += kindWord;
        else
            result += QString::number(serial).rightJustified(match.captured(2).toInt(), u'0');
    }
    return result + m_text.mid(done);
}

QString CaseNumberPattern::counter(const Office &office, int year)
{
    return u"case/%1/%2/%3"_s.arg(office.id.text(), kindWord).arg(year);
}

} // namespace hezhong
