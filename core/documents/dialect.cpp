// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dialect.h"

#include "core/base/words.h"
#include "core/documents/dialectreader.h"

namespace hezhong::paper {

using namespace Qt::StringLiterals;

std::optional<DialectFault> findDialectFault(const QString &xml)
{
    DialectReader reader(xml);
    (void)reader.read();
    const QString text = reader.errorText();
    if (text.isEmpty())
        return {};
    return DialectFault{text, reader.line(), reader.column(), reader.offset()};
}

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

} // namespace hezhong::paper
