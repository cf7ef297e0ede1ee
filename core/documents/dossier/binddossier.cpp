// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/binddossier.h"

#include "core/documents/dossier/boundpages.h"
#include "core/documents/dossier/pagemarks.h"
#include "core/documents/dossier/picture.h"
#include "core/documents/dossier/scannedpage.h"
#include "core/documents/dossier/sheet.h"
#include "core/documents/dossier/sourcefile.h"
#include "core/documents/pdfa.h"

#include <QImage>
#include <QPdfDocument>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <stdexcept>
#include <vector>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// Dots an inch at which pages of foreign PDFs are painted: small print stays legible, and a page
/// takes some hundred kilobytes.
constexpr double paintedDpi = 170;

/// An Error on its way through libqpdf, which knows exceptions only.
struct BindFault : std::runtime_error {
    explicit BindFault(Error of) : std::runtime_error("material"), error(std::move(of)) {}
    Error error;
};

template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw BindFault(std::move(result).error());
    return std::move(*result);
}

/// Data of a stream that is made when the file is written, not before.
class LateData : public Object::StreamDataProvider {
public:
    explicit LateData(std::function<QByteArray()> make) : m_make(std::move(make)) {}
    void provideStreamData(QPDFObjGen const &, Pipeline *pipeline) override
    {
        const QByteArray bytes = m_make();
        pipeline->write(reinterpret_cast<const unsigned char *>(bytes.constData()),
                        static_cast<std::size_t>(bytes.size()));
        pipeline->finish();
    }

private:
    std::function<QByteArray()> m_make;
};

class Binder {
public:
    explicit Binder(const DossierParts &parts) : m_parts(parts), m_source(parts.load)
    {
        m_pdf.emptyPDF();
        m_pdf.setSuppressWarnings(true);
    }

    QByteArray bind();

private:
    void addSheets(const QString &title, const QByteArray &pdf);
    void addItem(const DossierItem &item);
    void addPaper(const DossierItem &item);
    void addPicture(const DossierItem &item);
    void addForeign(const DossierItem &item);
    void addScanned(const DossierItem &item, int index, const ScannedPage &scan);
    QByteArray scannedData(const DossierItem &item, int index);
    void addPainted(const DossierItem &item, int index, const QSizeF &size);
    void addImage(Object dictionary, const char *filter, const Sheet &sheet,
                  QImageIOHandler::Transformations turn, std::function<QByteArray()> make);
    void beginSheet(const QString &title);
    void add(Object page, int number);
    QPDF *opened(const QByteArray &pdf);
    int addPages(const QByteArray &pdf, int number);

    const DossierParts &m_parts;
    SourceFile m_source;
    QPDF m_pdf;
    /// Papers that were taken over; libqpdf reads their streams only when it writes.
    std::vector<std::unique_ptr<QPDF>> m_papers;
    QList<QByteArray> m_kept;
    std::vector<BoundPage> m_pages;
    std::vector<Bookmark> m_bookmarks;
    int m_number = 0;
};

void Binder::add(Object page, int number)
{
    QPDFPageDocumentHelper(m_pdf).addPage(QPDFPageObjectHelper(page), false);
    BoundPage bound;
    bound.page = m_pdf.getAllPages().back();
    bound.number = number;
    bound.isBack = m_parts.sides == DossierSides::FrontAndBack && m_pages.size() % 2 == 1;
    bound.bookmark = m_bookmarks.size() - 1;
    m_pages.push_back(bound);
}

/// On both sides, what begins here begins a sheet; the back before it stays blank and unnumbered.
void Binder::beginSheet(const QString &title)
{
    if (m_parts.sides == DossierSides::FrontAndBack && m_pages.size() % 2 == 1)
        add(blankPage(m_pdf), 0);
    m_bookmarks.push_back({title, m_pages.size()});
}

/// A file of our own that is read again when the dossier is written.
QPDF *Binder::opened(const QByteArray &pdf)
{
    m_kept += pdf;
    m_papers.push_back(std::make_unique<QPDF>());
    QPDF *file = m_papers.back().get();
    file->setSuppressWarnings(true);
    file->processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    return file;
}

int Binder::addPages(const QByteArray &pdf, int number)
{
    int count = 0;
    for (Object page : opened(pdf)->getAllPages()) {
        add(page, number > 0 ? number + count : 0);
        ++count;
    }
    return count;
}

void Binder::addSheets(const QString &title, const QByteArray &pdf)
{
    beginSheet(title);
    addPages(pdf, 0);
}

void Binder::addPaper(const DossierItem &item)
{
    const QByteArray bytes = *orThrow(m_source.bytes(item));
    m_number += addPages(bytes, m_number + 1);
}

void Binder::addImage(Object dictionary, const char *filter, const Sheet &sheet,
                      QImageIOHandler::Transformations turn, std::function<QByteArray()> make)
{
    Object image = Object::newStream(&m_pdf);
    image.replaceDict(dictionary);
    image.replaceStreamData(std::make_shared<LateData>(std::move(make)), Object::newName(filter),
                            dictionary.getKey("/DecodeParms"));
    add(imagePage(m_pdf, sheet, turn, image), ++m_number);
}

void Binder::addPicture(const DossierItem &item)
{
    const Picture picture = orThrow(readPicture(*orThrow(m_source.bytes(item))));
    const bool rows = picture.coding == Picture::Coding::PngRows;
    addImage(imageDictionary(picture), rows ? "/FlateDecode" : "/DCTDecode",
             Sheet::around(picture.shown()), picture.turn, [this, item, picture] {
                 return orThrow(pictureData(*orThrow(m_source.bytes(item)), picture));
             });
}

void Binder::addScanned(const DossierItem &item, int index, const ScannedPage &scan)
{
    static const std::map<int, QImageIOHandler::Transformation> turns{
        {0, QImageIOHandler::TransformationNone},
        {90, QImageIOHandler::TransformationRotate90},
        {180, QImageIOHandler::TransformationRotate180},
        {270, QImageIOHandler::TransformationRotate270}};
    const QSize shown = scan.rotate % 180 == 0 ? scan.pixels : scan.pixels.transposed();
    const std::string filter = scan.filter;
    addImage(scan.dictionary, filter.c_str(), Sheet::around(shown), turns.at(scan.rotate),
             [this, item, index] { return scannedData(item, index); });
}

/// The bytes of a scan as they stand in its file.
QByteArray Binder::scannedData(const DossierItem &item, int index)
{
    QPDF *pdf = orThrow(m_source.pdf(item));
    try {
        auto found = scannedPage(pdf->getAllPages().at(static_cast<std::size_t>(index)));
        if (!found)
            throw BindFault(unreadable(item));
        const auto data = found->image.getRawStreamData();
        return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                          static_cast<qsizetype>(data->getSize()));
    } catch (const BindFault &) {
        throw;
    } catch (const std::exception &problem) {
        throw BindFault(unreadable(item, QString::fromUtf8(problem.what())));
    }
}

void Binder::addPainted(const DossierItem &item, int index, const QSizeF &size)
{
    if (size.isEmpty())
        throw BindFault(unreadable(item));
    const Sheet sheet = Sheet::around(size);
    Picture picture;
    picture.pixels = (sheet.picture.size() * (paintedDpi / 72)).toSize().expandedTo({1, 1});
    addImage(imageDictionary(picture), "/DCTDecode", sheet, QImageIOHandler::TransformationNone,
             [this, item, index, picture] {
                 QPdfDocumentRenderOptions options;
                 options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
                 const QImage painted =
                     orThrow(m_source.painter(item))->render(index, picture.pixels, options);
                 if (painted.isNull())
                     throw BindFault(unreadable(item));
                 return jpegOf(painted);
             });
}

void Binder::addForeign(const DossierItem &item)
{
    std::vector<Object> pages;
    try {
        pages = orThrow(m_source.pdf(item))->getAllPages();
    } catch (const BindFault &) {
        throw;
    } catch (const std::exception &) {
        pages.clear(); // what libqpdf cannot read may still be painted
    }
    const int count = orThrow(m_source.painter(item))->pageCount();
    for (int index = 0; index < count; ++index) {
        std::optional<ScannedPage> scan;
        if (static_cast<int>(pages.size()) == count)
            scan = scannedPage(pages[static_cast<std::size_t>(index)]);
        if (scan)
            addScanned(item, index, *scan);
        else
            addPainted(item, index, orThrow(m_source.painter(item))->pagePointSize(index));
    }
}

void Binder::addItem(const DossierItem &item)
{
    beginSheet(item.title);
    if (item.isPaper)
        addPaper(item);
    else if (item.mediaType == "application/pdf"_L1)
        addForeign(item);
    else
        addPicture(item);
    // The contents are printed already: they must say what is bound.
    if (m_number != item.last)
        throw BindFault(internalFault(u"dossier.pages"_s, item.id));
}

QByteArray Binder::bind()
{
    addSheets(u"封面"_s, m_parts.cover);
    addSheets(u"卷内目录"_s, m_parts.contents);
    for (const DossierItem &item : m_parts.plan.items)
        addItem(item);
    addSheets(u"备考表"_s, m_parts.notes);
    addSheets(u"封底"_s, m_parts.back);
    QList<PageMark> marks;
    for (const BoundPage &bound : m_pages)
        if (bound.number > 0)
            marks += PageMark{bound.number, bound.isBack};
    if (!marks.isEmpty())
        markPages(m_pdf, m_pages, *opened(orThrow(pageMarks(marks, m_parts.info))));
    addBookmarks(m_pdf, m_pages, m_bookmarks);
    addPageLabels(m_pdf, m_pages, m_bookmarks);
    identifyPdfA(m_pdf, m_parts.info);
    return writePdfA(m_pdf);
}

} // namespace

Result<QByteArray> bindDossier(const DossierParts &parts)
{
    try {
        return Binder(parts).bind();
    } catch (const BindFault &fault) {
        return fail(fault.error);
    } catch (const std::exception &problem) {
        return fail(internalFault(u"dossier.pdf"_s, QString::fromUtf8(problem.what())));
    }
}

} // namespace hezhong
