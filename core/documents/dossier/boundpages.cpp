// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/boundpages.h"

#include "core/documents/dossier/pagemarks.h"
#include "core/documents/pagemetrics.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;
using paper::PageMetrics;

std::string points(double value)
{
    return QString::number(value, 'f', 3).toStdString();
}

Object box(const QSizeF &size)
{
    return Object::newArray({Object::newInteger(0), Object::newInteger(0),
                             Object::newReal(points(size.width())),
                             Object::newReal(points(size.height()))});
}

Object newPage(QPDF &pdf, const QSizeF &size, const std::string &content, Object resources)
{
    Object page = Object::newDictionary();
    page.replaceKey("/Type", Object::newName("/Page"));
    page.replaceKey("/MediaBox", box(size));
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", Object::newStream(&pdf, content));
    return pdf.makeIndirectObject(page);
}

/// Brings the mark from its own sheet to the corner of the page that it is for.
std::string placing(const BoundPage &bound)
{
    const auto sheet = QPDFPageObjectHelper(bound.page).getMediaBox().getArrayAsRectangle();
    const QPointF by = markOffset({sheet.urx - sheet.llx, sheet.ury - sheet.lly}, bound.isBack);
    return "\nQ\nq 1 0 0 1 " + points(sheet.llx + by.x()) + ' ' + points(sheet.lly + by.y())
           + " cm /HzMark Do Q\n";
}

/// Resources of a page that nobody else has, so that one more object can be named there.
Object ownResources(Object page)
{
    Object resources = QPDFPageObjectHelper(page).getAttribute("/Resources", true);
    resources = resources.isDictionary() ? resources.shallowCopy() : Object::newDictionary();
    Object objects = resources.getKey("/XObject");
    resources.replaceKey("/XObject",
                         objects.isDictionary() ? objects.shallowCopy() : Object::newDictionary());
    page.replaceKey("/Resources", resources);
    return resources;
}

} // namespace

Object blankPage(QPDF &pdf)
{
    return newPage(pdf, {PageMetrics::pageWidth, PageMetrics::pageHeight}, "",
                   Object::newDictionary());
}

Object imagePage(QPDF &pdf, const Sheet &sheet, QImageIOHandler::Transformations turn, Object image)
{
    Object objects = Object::newDictionary();
    objects.replaceKey("/Im", image);
    Object resources = Object::newDictionary();
    resources.replaceKey("/XObject", objects);
    return newPage(pdf, sheet.page, sheet.content(turn), resources);
}

Object imageDictionary(const Picture &picture)
{
    Object made = Object::newDictionary();
    made.replaceKey("/Type", Object::newName("/XObject"));
    made.replaceKey("/Subtype", Object::newName("/Image"));
    made.replaceKey("/Width", Object::newInteger(picture.pixels.width()));
    made.replaceKey("/Height", Object::newInteger(picture.pixels.height()));
    made.replaceKey("/BitsPerComponent", Object::newInteger(picture.bits));
    Object space = Object::newName(picture.colours == 1 ? "/DeviceGray" : "/DeviceRGB");
    if (!picture.palette.isEmpty())
        space = Object::newArray({Object::newName("/Indexed"), Object::newName("/DeviceRGB"),
                                  Object::newInteger(picture.palette.size() / 3 - 1),
                                  Object::newString(picture.palette.toStdString())});
    made.replaceKey("/ColorSpace", space);
    if (picture.coding == Picture::Coding::PngRows) {
        Object rows = Object::newDictionary();
        rows.replaceKey("/Predictor", Object::newInteger(15));
        rows.replaceKey("/Colors", Object::newInteger(picture.colours));
        rows.replaceKey("/BitsPerComponent", Object::newInteger(picture.bits));
        rows.replaceKey("/Columns", Object::newInteger(picture.pixels.width()));
        made.replaceKey("/DecodeParms", rows);
    }
    return made;
}

void markPages(QPDF &pdf, std::vector<BoundPage> &pages, QPDF &marks)
{
    const std::vector<Object> all = marks.getAllPages();
    std::size_t next = 0;
    for (BoundPage &bound : pages) {
        if (bound.number == 0)
            continue;
        Object form = QPDFPageObjectHelper(all.at(next++)).getFormXObjectForPage(false);
        Object resources = ownResources(bound.page);
        resources.getKey("/XObject").replaceKey("/HzMark", pdf.copyForeignObject(form));
        QPDFPageObjectHelper helper(bound.page);
        helper.addPageContents(Object::newStream(&pdf, "q\n"), true);
        helper.addPageContents(Object::newStream(&pdf, placing(bound)), false);
    }
}

void addBookmarks(QPDF &pdf, std::vector<BoundPage> &pages, const std::vector<Bookmark> &bookmarks)
{
    Object outlines = pdf.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", Object::newName("/Outlines"));
    outlines.replaceKey("/Count", Object::newInteger(static_cast<long long>(bookmarks.size())));
    Object before = Object::newNull();
    for (const Bookmark &bookmark : bookmarks) {
        Object entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", Object::newUnicodeString(bookmark.title.toStdString()));
        entry.replaceKey("/Parent", outlines);
        entry.replaceKey("/Dest",
                         Object::newArray({pages.at(bookmark.page).page, Object::newName("/Fit")}));
        if (before.isNull()) {
            outlines.replaceKey("/First", entry);
        } else {
            before.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", before);
        }
        before = entry;
    }
    outlines.replaceKey("/Last", before);
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void addPageLabels(QPDF &pdf, const std::vector<BoundPage> &pages,
                   const std::vector<Bookmark> &bookmarks)
{
    Object numbers = Object::newArray();
    int expected = -1;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const BoundPage &bound = pages[i];
        if (bound.number > 0 && bound.number == expected) {
            ++expected;
            continue;
        }
        Object label = Object::newDictionary();
        if (bound.number > 0) {
            label.replaceKey("/S", Object::newName("/D"));
            label.replaceKey("/St", Object::newInteger(bound.number));
        } else {
            const QString title = bookmarks.at(bound.bookmark).title;
            label.replaceKey("/P", Object::newUnicodeString(title.toStdString()));
        }
        numbers.appendItem(Object::newInteger(static_cast<long long>(i)));
        numbers.appendItem(label);
        expected = bound.number > 0 ? bound.number + 1 : -1;
    }
    Object labels = Object::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

} // namespace hezhong
