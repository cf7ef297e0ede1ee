// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/idnumber.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/regions.h"

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(const QString &text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

QString canonical(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).simplified().remove(u' ').toUpper();
}

bool hasShape(const QString &text)
{
    return text.size() == 18 && isDigits(text.left(17))
           && (isDigits(text.right(1)) || text.endsWith(u'X'));
}

void checkShape(IdNumberCheck &check)
{
    const QString &text = check.text;
    if (text.size() == 15 && isDigits(text))
        check.problems +=
            {u"id-number.old"_s,
             words("law", "这是十五位的旧号码，已停止使用，请填写现用的十八位号码。")};
    else if (text.size() != 18)
        check.problems += {u"id-number.length"_s,
                           words("law", "公民身份号码应为十八位，现为 %1 位。").arg(text.size())};
    const QString body = text.size() == 18 && text.endsWith(u'X') ? text.chopped(1) : text;
    if (!text.isEmpty() && !isDigits(body))
        check.problems += {u"id-number.characters"_s,
                           words("law", "公民身份号码只能由数字组成，仅最后一位可以是 X。")};
}

void checkBirth(IdNumberCheck &check, const QDate &today)
{
    const QString digits = check.text.mid(6, 8);
    check.birth = QDate(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.right(2).toInt());
    if (!check.birth.isValid())
        check.problems +=
            {u"id-number.birth-date"_s, words("law", "号码中的出生日期 %1 不存在。").arg(digits)};
    else if (check.birth.year() < 1900)
        check.problems +=
            {u"id-number.birth-year"_s,
             words("law", "号码中的出生日期 %1 早于 1900 年。").arg(isoDate(check.birth))};
    else if (today.isValid() && check.birth > today)
        check.problems +=
            {u"id-number.future-birth"_s,
             words("law", "号码中的出生日期 %1 晚于今天。").arg(isoDate(check.birth))};
}

} // namespace

QChar idNumberCheckDigit(const QString &first17)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (first17.size() != 17 || !isDigits(first17))
        return {};
    int sum = 0;
    for (size_t at = 0; at < weights.size(); ++at)
        sum += weights[at] * first17.at(static_cast<qsizetype>(at)).digitValue();
    return u"10X98765432"_s.at(sum % 11);
}

IdNumberCheck checkIdNumber(const QString &text, const QDate &today)
{
    IdNumberCheck check;
    check.text = canonical(text);
    checkShape(check);
    if (!hasShape(check.text))
        return check;
    check.region = check.text.left(6);
    check.sex = check.text.at(16).digitValue() % 2 == 1 ? u"male"_s : u"female"_s;
    if (!isPossibleIdRegion(check.region))
        check.problems += {u"id-number.region"_s,
                           words("law", "号码开头的行政区划代码 %1 不存在。").arg(check.region)};
    checkBirth(check, today);
    if (idNumberCheckDigit(check.text.left(17)) != check.text.back())
        check.problems +=
            {u"id-number.check-digit"_s, words("law", "校验码不符，号码中至少有一位填错。")};
    check.valid = check.problems.isEmpty();
    return check;
}

Result<IdNumber> IdNumber::parse(const QString &text, const QString &field, const QDate &today)
{
    const IdNumberCheck check = checkIdNumber(text, today);
    if (!check.valid)
        return fail(
            problemsAsError(check.problems, field, words("law", "请对照身份证件逐位核对。")));
    return IdNumber(check.text);
}

QDate IdNumber::birth() const
{
    return QDate::fromString(m_text.mid(6, 8), u"yyyyMMdd"_s);
}

QString IdNumber::sex() const
{
    return m_text.at(16).digitValue() % 2 == 1 ? u"male"_s : u"female"_s;
}

} // namespace hezhong
