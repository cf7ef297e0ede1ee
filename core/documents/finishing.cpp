// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/finishing.h"

#include "core/documents/fontglyphs.h"
#include "core/documents/pdfa.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <stdexcept>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

QByteArray streamBytes(Object stream)
{
    const auto buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

/// How many glyphs a font's embedded program has, which Cairo numbers from 0 as CIDs. For a CFF program
/// the widths tell it without inflating the program; a TrueType program also holds the parts of
/// composed glyphs, which have no width of their own.
int embeddedGlyphs(Object font, Object descriptor)
{
    if (descriptor.getKey("/FontFile3").isStream()) {
        Object widths = font.getKey("/W");
        if (widths.getArrayNItems() != 2 || widths.getArrayItem(0).getIntValue() != 0)
            throw std::runtime_error("a CFF font does not number its glyphs from 0");
        return widths.getArrayItem(1).getArrayNItems();
    }
    Object program = descriptor.getKey("/FontFile2");
    return program.isStream() ? trueTypeGlyphs(streamBytes(program)) : 0;
}

/// Bit n from the left is set when the font has CID n.
std::string cidSet(int glyphs)
{
    std::string bits(static_cast<std::size_t>((glyphs + 7) / 8), '\xFF');
    if (const int rest = glyphs % 8; rest > 0)
        bits.back() = static_cast<char>(0xFF00U >> rest);
    return bits;
}

void finishFont(QPDF &pdf, Object font)
{
    Object descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary())
        return;
    if (font.isDictionaryOfType("/Font", "/CIDFontType2"))
        font.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    if (const int glyphs = embeddedGlyphs(font, descriptor); glyphs > 0)
        descriptor.replaceKey("/CIDSet",
                              pdf.makeIndirectObject(Object::newStream(&pdf, cidSet(glyphs))));
}

/// Every object once: fonts get what PDF/A asks for, pages and forms lose their transparency group.
void finishObjects(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        Object dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        if (dictionary.isDictionaryOfType("", "/CIDFontType0")
            || dictionary.isDictionaryOfType("", "/CIDFontType2"))
            finishFont(pdf, dictionary);
        if (dictionary.isDictionaryOfType("/Page") || dictionary.isDictionaryOfType("", "/Form"))
            dictionary.removeKey("/Group");
    }
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &plain, const PaperInfo &info)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", plain.constData(), static_cast<std::size_t>(plain.size()));
        finishObjects(pdf);
        identifyPdfA(pdf, info);
        return writePdfA(pdf);
    } catch (const std::exception &problem) {
        return fail(internalFault(u"document.pdf"_s, QString::fromUtf8(problem.what())));
    }
}

} // namespace hezhong
