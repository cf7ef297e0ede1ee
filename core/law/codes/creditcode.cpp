// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/creditcode.h"

#include "core/base/words.h"
#include "core/law/regions.h"

#include <QHash>

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

QString canonical(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC)
        .simplified()
        .remove(u' ')
        .remove(u'-')
        .toUpper();
}

bool inAlphabet(const QString &text)
{
    for (const QChar c : text)
        if (!alphabet.contains(c))
            return false;
    return true;
}

/// GB 11714 counts digits as themselves and A as 10, without leaving letters out.
int organisationValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + 10 : -1;
}

void checkKind(CreditCodeCheck &check)
{
    const bool authority = QStringView(u"123456789ANY").contains(check.kind.at(0));
    const bool kindOf = check.kind.at(1) >= u'1' && check.kind.at(1) <= u'9';
    if (!authority || !kindOf)
        check.problems +=
            {u"credit-code.kind"_s,
             words("law", "开头两位“%1”不是登记管理部门和机构类别的代码。").arg(check.kind)};
}

} // namespace

QChar organisationCheckCharacter(const QString &first8)
{
    static constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    if (first8.size() != 8)
        return {};
    int sum = 0;
    for (size_t at = 0; at < weights.size(); ++at) {
        const int value = organisationValue(first8.at(static_cast<qsizetype>(at)));
        if (value < 0)
            return {};
        sum += weights[at] * value;
    }
    return u"0X987654321"_s.at(sum % 11);
}

QChar creditCodeCheckCharacter(const QString &first17)
{
    if (first17.size() != 17 || !inAlphabet(first17))
        return {};
    qsizetype sum = 0;
    int weight = 1;
    for (const QChar c : first17) {
        sum += weight * alphabet.indexOf(c);
        weight = weight * 3 % 31;
    }
    return alphabet.at((31 - sum % 31) % 31);
}

CreditCodeCheck checkCreditCode(const QString &text)
{
    CreditCodeCheck check;
    check.text = canonical(text);
    if (check.text.size() != 18)
        check.problems +=
            {u"credit-code.length"_s,
             words("law", "统一社会信用代码应为十八位，现为 %1 位。").arg(check.text.size())};
    if (!inAlphabet(check.text))
        check.problems +=
            {u"credit-code.characters"_s,
             words("law", "统一社会信用代码只用数字和大写字母，不用字母 I、O、S、V、Z。")};
    if (!check.problems.isEmpty())
        return check;
    check.kind = check.text.left(2);
    check.region = check.text.mid(2, 6);
    checkKind(check);
    if (!isPossibleRegistrationRegion(check.region))
        check.problems += {u"credit-code.region"_s,
                           words("law", "第三至八位“%1”不是行政区划代码。").arg(check.region)};
    if (organisationCheckCharacter(check.text.mid(8, 8)) != check.text.at(16))
        check.problems += {u"credit-code.organisation-check"_s,
                           words("law", "第十七位与组织机构代码不符，代码中至少有一位填错。")};
    if (creditCodeCheckCharacter(check.text.left(17)) != check.text.back())
        check.problems +=
            {u"credit-code.check-digit"_s, words("law", "校验码不符，代码中至少有一位填错。")};
    check.valid = check.problems.isEmpty();
    return check;
}

Result<CreditCode> CreditCode::parse(const QString &text, const QString &field)
{
    const CreditCodeCheck check = checkCreditCode(text);
    if (!check.valid)
        return fail(problemsAsError(check.problems, field,
                                    words("law", "请对照营业执照或者登记证书逐位核对。")));
    return CreditCode(check.text);
}

QString creditCodeKindName(const QString &kind)
{
    const QHash<QString, QString> names{
        {u"11"_s, words("law", "机关")},
        {u"12"_s, words("law", "事业单位")},
        {u"13"_s, words("law", "群众团体")},
        {u"31"_s, words("law", "律师执业机构")},
        {u"33"_s, words("law", "基层法律服务所")},
        {u"35"_s, words("law", "仲裁委员会")},
        {u"51"_s, words("law", "社会团体")},
        {u"52"_s, words("law", "民办非企业单位")},
        {u"53"_s, words("law", "基金会")},
        {u"81"_s, words("law", "基层工会")},
        {u"91"_s, words("law", "企业")},
        {u"92"_s, words("law", "个体工商户")},
        {u"93"_s, words("law", "农民专业合作社")},
        {u"N1"_s, words("law", "农村集体经济组织")},
        {u"N2"_s, words("law", "农村集体经济组织")},
        {u"N3"_s, words("law", "农村集体经济组织")},
    };
    return names.value(kind);
}

} // namespace hezhong
