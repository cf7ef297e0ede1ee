// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dialect.h"

#include "core/base/words.h"
#include "core/documents/dialectreader.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Result<PaperBlocks> readPaperDialect(const QString &xml)
{
    DialectReader reader(xml);
    PaperBlocks paper = reader.read();
    if (const QString text = reader.errorText(); !text.isEmpty())
        return fail(badInput(u"document.dialect"_s, u"template"_s,
                             words("documents", "文书模板第 %1 行第 %2 列有误：%3")
                                 .arg(reader.line())
                                 .arg(reader.column())
                                 .arg(text),
                             words("documents", "请改正模板，或者恢复使用系统自带的模板。")));
    return paper;
}

QString chineseCount(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number < 0 || number > 999)
        return QString::number(number);
    if (number < 10)
        return digits.mid(number, 1);
    QString text;
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int ones = number % 10;
    if (hundreds > 0)
        text = digits.mid(hundreds, 1) + u"百"_s;
    if (tens > 0)
        text += (tens == 1 && hundreds == 0 ? QString() : digits.mid(tens, 1)) + u"十"_s;
    else if (hundreds > 0 && ones > 0)
        text += u"零"_s;
    if (ones > 0)
        text += digits.mid(ones, 1);
    return text;
}

} // namespace hezhong
