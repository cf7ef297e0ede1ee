// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/picture.h"
#include "core/documents/dossier/sheet.h"

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

class QPDF;

namespace hezhong {

/// One page of the bound dossier. Everything here throws what libqpdf throws.
struct BoundPage {
    QPDFObjectHandle page;
    int number = 0;           ///< page mark; 0 for none
    bool isBack = false;      ///< marked at the upper left
    std::size_t bookmark = 0; ///< of the part that it belongs to
};

struct Bookmark {
    QString title;
    std::size_t page = 0; ///< index of the page it leads to
};

[[nodiscard]] QPDFObjectHandle blankPage(QPDF &pdf);

/// A page that shows one image.
[[nodiscard]] QPDFObjectHandle imagePage(QPDF &pdf, const Sheet &sheet,
                                         QImageIOHandler::Transformations turn,
                                         QPDFObjectHandle image);

/// The dictionary of a picture's image stream, without its filter.
[[nodiscard]] QPDFObjectHandle imageDictionary(const Picture &picture);

/// Lays the marks over the pages, whose own contents are wrapped so that they cannot disturb them.
/// `marks` has to live until `pdf` is written.
void markPages(QPDF &pdf, std::vector<BoundPage> &pages, QPDF &marks);

/// The outline of the file, one entry for each bookmark, open when the file is.
void addBookmarks(QPDF &pdf, std::vector<BoundPage> &pages, const std::vector<Bookmark> &bookmarks);

/// Viewers count pages as the marks do; pages without a mark are named by their part.
void addPageLabels(QPDF &pdf, const std::vector<BoundPage> &pages,
                   const std::vector<Bookmark> &bookmarks);

} // namespace hezhong
