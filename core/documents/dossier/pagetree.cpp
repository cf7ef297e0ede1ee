// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/pagetree.h"

#include <qpdf/QPDF.hh>

#include <exception>
#include <vector>

namespace hezhong {

bool hasEndlessPages(const QByteArray &pdf, int mostNodes)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("material", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        // A loop, too, has more nodes than there may be.
        std::vector<QPDFObjectHandle> waiting{file.getRoot().getKey("/Pages")};
        for (int seen = 0; !waiting.empty(); ++seen) {
            if (seen > mostNodes)
                return true;
            QPDFObjectHandle node = waiting.back();
            waiting.pop_back();
            QPDFObjectHandle kids =
                node.isDictionary() ? node.getKey("/Kids") : QPDFObjectHandle::newNull();
            const int count = kids.isArray() ? kids.getArrayNItems() : 0;
            if (count > mostNodes - static_cast<int>(waiting.size()))
                return true;
            for (int i = 0; i < count; ++i)
                waiting.push_back(kids.getArrayItem(i));
        }
    } catch (const std::exception &) {
        return false;
    }
    return false;
}

} // namespace hezhong
