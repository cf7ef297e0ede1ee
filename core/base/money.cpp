// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/words.h"

#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<Money> Money::parse(const QString &text, const QString &field)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.endsWith(u'元'))
        plain.chop(1);
    static const QRegularExpression grouped(u"^\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?$"_s);
    if (grouped.match(plain).hasMatch())
        plain.remove(u',');
    static const QRegularExpression pattern(u"^(\\d{1,12})(?:\\.(\\d{1,2}))?$"_s);
    const auto match = pattern.match(plain);
    if (!match.hasMatch())
        return fail(badInput(u"amount.invalid"_s, field, words("core", "“%1”不是有效的金额。").arg(text),
                             words("core", "请填写以元为单位、最多两位小数的金额，例如 12300.00。")));
    const qint64 yuan = match.captured(1).toLongLong();
    const qint64 fen = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Money(yuan * 100 + fen);
}

QString Money::decimal() const
{
    const qint64 size = m_fen < 0 ? -m_fen : m_fen;
    return u"%1%2.%3"_s.arg(m_fen < 0 ? u"-"_s : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString Money::grouped() const
{
    QString text = decimal();
    const qsizetype first = m_fen < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 6; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

} // namespace hezhong
