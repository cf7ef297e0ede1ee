// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/phone.h"

#include "core/base/words.h"

#include <QRegularExpression>

#include <optional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// No number is longer, and looking for an extension takes time in a long text.
constexpr qsizetype longestTyped = 60;

struct Dialled {
    QString number;    ///< digits only, without country code
    QString extension; ///< digits, or empty
};

/// Splits an extension off and drops separators; nothing when other characters remain.
std::optional<Dialled> dialled(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (text.size() > longestTyped)
        return std::nullopt;
    static const QRegularExpression dashes(u"[‐‑‒–—―−]"_s);
    text.replace(dashes, u"-"_s);
    static const QRegularExpression extension(
        u"^(.*\\d.*?)\\s*(?:转|分机|ext\\.?|x|#)\\s*-?(\\d{1,6})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hyphenExtension(
        u"^(\\(?0\\d{2,3}\\)?[- ]?\\d{7,8}|[48]00-?\\d{3}-?\\d{4})-(\\d{1,6})$"_s);
    Dialled result;
    if (const auto match = extension.match(text); match.hasMatch()) {
        text = match.captured(1);
        result.extension = match.captured(2);
    } else if (const auto hyphen = hyphenExtension.match(text); hyphen.hasMatch()) {
        text = hyphen.captured(1);
        result.extension = hyphen.captured(2);
    }
    static const QRegularExpression country(u"^(?:\\+|00)86[- ]?(?:\\(0\\))?"_s);
    const bool international = country.match(text).hasMatch();
    text.remove(country);
    static const QRegularExpression separators(u"[- ()]"_s);
    text.remove(separators);
    static const QRegularExpression bareCountry(u"^86(?=1[3-9]\\d{9}$)"_s);
    text.remove(bareCountry);
    // Abroad the area code is dialled without its 0.
    if (international && !text.startsWith(u'0') && !text.startsWith(u'1') && text.size() > 8)
        text.prepend(u'0');
    static const QRegularExpression digits(u"^\\d+$"_s);
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    result.number = text;
    return result;
}

/// Area code and number with a hyphen between, or empty when it is no landline.
QString landline(const QString &number)
{
    static const QRegularExpression shortCode(u"^(010|02\\d)(\\d{8})$"_s);
    static const QRegularExpression longCode(u"^(0[3-9]\\d{2})(\\d{7,8})$"_s);
    for (const auto &pattern : {shortCode, longCode})
        if (const auto match = pattern.match(number); match.hasMatch())
            return match.captured(1) + u'-' + match.captured(2);
    return {};
}

Error wrongPhone(const QString &text, const QString &field, const std::optional<Dialled> &parts)
{
    const QString number = parts ? parts->number : QString();
    if (number.startsWith(u'1') && number.size() >= 9 && number.size() <= 13)
        return badInput(u"phone.mobile"_s, field,
                        words("law", "“%1”不是有效的手机号码。").arg(text),
                        words("law", "手机号码为 11 位，以 13 至 19 开头，请核对。"));
    if (!number.isEmpty() && !number.startsWith(u'0') && (number.size() == 7 || number.size() == 8))
        return badInput(u"phone.area-code"_s, field,
                        words("law", "座机号码“%1”缺少区号。").arg(text),
                        words("law", "请在前面加上区号，例如 028-86123456。"));
    return badInput(
        u"phone.invalid"_s, field, words("law", "“%1”不是有效的电话号码。").arg(text),
        words("law", "请填写 11 位手机号码，或者带区号的座机号码，例如 028-86123456。"));
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString &text, const QString &field)
{
    const auto parts = dialled(text);
    if (!parts)
        return fail(wrongPhone(text, field, parts));
    const QString suffix = parts->extension.isEmpty() ? QString() : u'-' + parts->extension;
    static const QRegularExpression mobile(u"^1[3-9]\\d{9}$"_s);
    if (suffix.isEmpty() && mobile.match(parts->number).hasMatch())
        return PhoneNumber(Kind::Mobile, parts->number);
    if (const QString line = landline(parts->number); !line.isEmpty())
        return PhoneNumber(Kind::Landline, line + suffix);
    static const QRegularExpression service(u"^([48]00)(\\d{3})(\\d{4})$"_s);
    if (const auto match = service.match(parts->number); match.hasMatch())
        return PhoneNumber(
            Kind::Service,
            u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3)) + suffix);
    return fail(wrongPhone(text, field, parts));
}

} // namespace hezhong
