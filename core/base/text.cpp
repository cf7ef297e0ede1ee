// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QHash>

#include <boost/locale.hpp>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <memory>
#include <mutex>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const std::locale &chineseLocale()
{
    static const std::locale locale = [] {
        boost::locale::generator generate;
        return generate("zh_CN.UTF-8");
    }();
    return locale;
}

/// Readings that differ from the common one when the character is a surname.
const QHash<QString, QString> &surnameReadings()
{
    static const QHash<QString, QString> readings{
        {u"单"_s, u"shan"_s}, {u"查"_s, u"zha"_s},  {u"仇"_s, u"qiu"_s},  {u"解"_s, u"xie"_s},
        {u"曾"_s, u"zeng"_s}, {u"区"_s, u"ou"_s},   {u"朴"_s, u"piao"_s}, {u"盖"_s, u"ge"_s},
        {u"翟"_s, u"zhai"_s}, {u"乐"_s, u"yue"_s},  {u"尉"_s, u"wei"_s},  {u"缪"_s, u"miao"_s},
        {u"召"_s, u"shao"_s}, {u"冼"_s, u"xian"_s}, {u"覃"_s, u"qin"_s},  {u"华"_s, u"hua"_s},
        {u"任"_s, u"ren"_s},  {u"宁"_s, u"ning"_s}, {u"牟"_s, u"mou"_s},  {u"繁"_s, u"po"_s},
    };
    return readings;
}

/// ICU's transliterator is not safe to share between threads without a lock.
QString transliterate(const QString &text)
{
    static std::mutex guard;
    static const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!toLatin)
        return {};
    const std::lock_guard<std::mutex> lock(guard);
    icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()),
                              static_cast<int32_t>(text.size()));
    toLatin->transliterate(buffer);
    return QString::fromUtf16(buffer.getBuffer(), buffer.length()).trimmed();
}

} // namespace

QString foldedForSearch(const QString &text)
{
    const std::string utf8 = text.toStdString();
    const std::string wide =
        boost::locale::normalize(utf8, boost::locale::norm_nfkc, chineseLocale());
    return QString::fromStdString(boost::locale::fold_case(wide, chineseLocale())).simplified();
}

bool isHan(char32_t codePoint)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(codePoint), &status) == USCRIPT_HAN
           && U_SUCCESS(status);
}

QStringList pinyinSyllables(const QString &text, bool isName)
{
    QStringList syllables;
    QString run;
    const auto flush = [&] {
        if (!run.trimmed().isEmpty())
            syllables += run.trimmed().toLower();
        run.clear();
    };
    for (const char32_t codePoint : codePoints(text)) {
        const QString character = QString::fromUcs4(&codePoint, 1);
        if (!isHan(codePoint)) {
            run += character;
            continue;
        }
        flush();
        const bool surname = isName && syllables.isEmpty();
        const QString special = surname ? surnameReadings().value(character) : QString();
        const QString reading = special.isEmpty() ? transliterate(character) : special;
        syllables += reading.isEmpty() ? character : reading;
    }
    flush();
    return syllables;
}

int comparePinyin(const QString &a, const QString &b)
{
    const auto &collator = std::use_facet<boost::locale::collator<char>>(chineseLocale());
    return collator.compare(boost::locale::collator_base::tertiary, a.toStdString(), b.toStdString());
}

QList<char32_t> codePoints(const QString &text)
{
    const QList<uint> ucs4 = text.toUcs4();
    QList<char32_t> result;
    result.reserve(ucs4.size());
    for (const uint codePoint : ucs4)
        result.append(static_cast<char32_t>(codePoint));
    return result;
}

qsizetype characterCount(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace hezhong
