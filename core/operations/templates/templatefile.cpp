// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/templates/templatefile.h"

#include "core/base/words.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace hezhong {

using namespace Qt::StringLiterals;

QByteArray templateFile(const TemplateFile &file)
{
    const QString head =
        u"<!-- hezhong-template kind=\"%1\" base=\"%2\" revision=\"%3\" -->\n"_s.arg(
            file.kind, file.baseVersion, QString::number(file.revision));
    return (head + file.text).toUtf8();
}

Result<TemplateFile> readTemplateFile(const QByteArray &bytes)
{
    static const QRegularExpression head(
        u"\\A<!-- hezhong-template kind=\"([a-z0-9-]+)\" base=\"([0-9]+-[0-9a-f]{8})\" revision=\"(\\d{1,6})\" -->\\r?\\n"_s);
    if (bytes.size() > largestTemplate)
        return fail(badInput(u"template.large"_s, u"file"_s,
                             words("operations", "文件超过 256 KB，不是文书模板，没有导入。"),
                             words("operations", "请选择由本程序导出的模板文件。")));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return fail(badInput(
            u"template.encoding"_s, u"file"_s,
            words("operations", "文件不是 UTF-8 编码的文字，没有导入。"),
            words("operations", "请选择由本程序导出的模板文件；改动过的，请另存为 UTF-8。")));
    const auto match = head.match(text);
    if (!match.hasMatch())
        return fail(
            badInput(u"template.header"_s, u"file"_s,
                     words("operations", "文件的第一行没有写明是哪种文书的模板，没有导入。"),
                     words("operations", "请选择由本程序导出的模板文件，第一行请保持原样。")));
    return TemplateFile{match.captured(1), match.captured(2), match.captured(3).toInt(),
                        text.mid(match.capturedEnd())};
}

} // namespace hezhong
