// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfmark.h"

#include "core/base/words.h"
#include "core/documents/boundedbytes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerRoom = 1024; // readers look for the header this far
/// Ours has some kilobytes.
constexpr qsizetype longestPacket = 1024 * 1024;

QString informationOf(QPDF &pdf)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary() || !info.getKey("/Keywords").isString())
        return {};
    return QString::fromStdString(info.getKey("/Keywords").getUTF8Value());
}

QString packetOf(QPDF &pdf)
{
    QPDFObjectHandle packet = pdf.getRoot().getKey("/Metadata");
    if (!packet.isStream())
        return {};
    BoundedBytes bytes(longestPacket);
    packet.pipeStreamData(&bytes, 0, qpdf_dl_generalized);
    return bytes.isWhole() ? QString::fromUtf8(bytes.bytes()) : QString();
}

} // namespace

bool looksLikePdf(const QByteArray &bytes)
{
    return bytes.left(headerRoom).contains("%PDF-");
}

Result<std::optional<MarkText>> markInPdf(const QByteArray &bytes)
{
    if (!looksLikePdf(bytes))
        return fail(badInput(u"document.not-pdf"_s, u"file"_s,
                             words("documents", "这个文件不是 PDF，没有查验。"),
                             words("documents", "请选择本程序出具的 PDF 文件。")));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (const auto mark = MarkText::find(informationOf(pdf)))
            return mark;
        if (const auto mark = MarkText::find(packetOf(pdf)))
            return mark;
    } catch (const std::exception &) {
        // A torn file may still show its packet, which is looked for below.
    }
    return MarkText::find(QString::fromUtf8(bytes));
}

} // namespace hezhong
