// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/signedpdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

constexpr double mm = 72 / 25.4;
constexpr double pageHeight = 297 * mm;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

Object deflated(QPDF &pdf, const QByteArray &bytes)
{
    // qCompress() puts four bytes of length before the zlib stream.
    Object stream = Object::newStream(&pdf);
    stream.replaceStreamData(qCompress(bytes, 9).sliced(4).toStdString(),
                             Object::newName("/FlateDecode"), Object::newNull());
    return stream;
}

/// The area in points with y upwards, narrowed to the shape of what stands in it, in its middle.
QRectF fitted(const QRectF &area, double widthToHeight)
{
    const double width = qMin(area.width(), area.height() * widthToHeight) * mm;
    const double height = width / widthToHeight;
    const QPointF centre(area.center().x() * mm, pageHeight - area.center().y() * mm);
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height);
}

QByteArray inkContent(const Strokes &strokes, const QRectF &area)
{
    QRectF bounds = strokes.bounds();
    const double margin = 0.03 * strokes.height;
    bounds.adjust(-margin, -margin, margin, margin);
    const QRectF box = fitted(area, bounds.width() / bounds.height());
    const double scale = box.width() / bounds.width();
    const auto x = [&](const QPointF &at) {
        return number(box.x() + (at.x() - bounds.x()) * scale);
    };
    const auto y = [&](const QPointF &at) {
        return number(box.y() + box.height() - (at.y() - bounds.y()) * scale);
    };
    QByteArray content = "q 0 0 0 RG 1 J 1 j\n";
    for (const Stroke &stroke : strokes.strokes)
        for (const InkSegment &ink : inkOf(stroke, strokes.height))
            content += number(qMax(0.3, ink.width * scale)) + " w " + x(ink.from) + ' '
                       + y(ink.from) + " m " + x(ink.to) + ' ' + y(ink.to) + " l S\n";
    return content + "Q\n";
}

Object stencilObject(QPDF &pdf, const Stencil &stencil)
{
    Object image = deflated(pdf, stencil.rows);
    Object dictionary = image.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Image"));
    dictionary.replaceKey("/Width", Object::newInteger(stencil.size.width()));
    dictionary.replaceKey("/Height", Object::newInteger(stencil.size.height()));
    dictionary.replaceKey("/ImageMask", Object::newBool(true));
    dictionary.replaceKey("/BitsPerComponent", Object::newInteger(1));
    // A set bit is painted.
    dictionary.replaceKey("/Decode",
                          Object::newArray({Object::newInteger(1), Object::newInteger(0)}));
    return pdf.makeIndirectObject(image);
}

/// Makes the page's resources its own and lets them name the image; the name.
std::string addImage(QPDF &pdf, Object page, const Stencil &stencil)
{
    Object resources = QPDFPageObjectHelper(page).getAttribute("/Resources", true);
    Object images = resources.getKey("/XObject");
    images = images.isDictionary() ? images.shallowCopy() : Object::newDictionary();
    const std::string name = "/Mark" + std::to_string(images.getKeys().size() + 1);
    images.replaceKey(name, stencilObject(pdf, stencil));
    resources.replaceKey("/XObject", images);
    page.replaceKey("/Resources", resources);
    return name;
}

QByteArray stencilContent(QPDF &pdf, Object page, const Stencil &stencil, const QRectF &area)
{
    const QRectF box = fitted(area, double(stencil.size.width()) / stencil.size.height());
    const std::string name = addImage(pdf, page, stencil);
    return "q 0.80 0.09 0.11 rg " + number(box.width()) + " 0 0 " + number(box.height()) + ' '
           + number(box.x()) + ' ' + number(box.y()) + " cm " + QByteArray::fromStdString(name)
           + " Do Q\n";
}

void addMarks(QPDF &pdf, Object page, const QList<SignedMark> &marks)
{
    QByteArray content;
    for (const SignedMark &mark : marks)
        content += std::holds_alternative<Strokes>(mark.image)
                       ? inkContent(std::get<Strokes>(mark.image), mark.area)
                       : stencilContent(pdf, page, std::get<Stencil>(mark.image), mark.area);
    if (content.isEmpty())
        return;
    // What the page's own content leaves behind must not move the marks.
    page.addPageContents(Object::newStream(&pdf, "q\n"), true);
    page.addPageContents(deflated(pdf, "\nQ\n" + content), false);
}

QByteArray writtenPlain(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

void read(QPDF &pdf, const char *name, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(name, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray withMarks(const QByteArray &issued, const QByteArray &appended,
                     const QList<SignedMark> &marks)
{
    QPDF pdf;
    QPDF more;
    read(pdf, "issued", issued);
    QPDFPageDocumentHelper pages(pdf);
    if (!appended.isEmpty()) {
        read(more, "appended", appended);
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(more).getAllPages())
            pages.addPage(page, false);
    }
    std::vector<QPDFPageObjectHelper> all = pages.getAllPages();
    QMap<int, QList<SignedMark>> byPage;
    for (const SignedMark &mark : marks)
        byPage[mark.page] += mark;
    for (auto it = byPage.cbegin(); it != byPage.cend(); ++it) {
        if (it.key() < 1 || it.key() > static_cast<int>(all.size()))
            throw std::runtime_error("a mark on a page that is not there");
        addMarks(pdf, all.at(static_cast<std::size_t>(it.key() - 1)).getObjectHandle(), it.value());
    }
    return writtenPlain(pdf);
}

} // namespace

Result<QByteArray> signedPdf(const QByteArray &issued, const QByteArray &appended,
                             const QList<SignedMark> &marks, const PaperInfo &info)
{
    QByteArray plain;
    try {
        plain = withMarks(issued, appended, marks);
    } catch (const std::exception &problem) {
        return fail(internalFault(u"document.pdf"_s, QString::fromUtf8(problem.what())));
    }
    return finishPdf(plain, info);
}

} // namespace hezhong
