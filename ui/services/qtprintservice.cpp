// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/qtprintservice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

PrintService::~PrintService() = default;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hezhong::QtPrintService)
};

Error printFault(const QString &code, const QString &message)
{
    return {Fault::Internal, code, message, {}, Words::tr("文书已经保存，请检查打印机后再打印一次。"), {}};
}

} // namespace

Status QtPrintService::printPdf(QWidget *parent, const QByteArray &pdf, const QString &title)
{
    QBuffer buffer;
    buffer.setData(pdf);
    if (!buffer.open(QIODevice::ReadOnly))
        return fail(internalFault(u"print.buffer"_s, buffer.errorString()));
    QPdfDocument document;
    document.load(&buffer);
    if (document.pageCount() == 0)
        return fail(printFault(u"print.unreadable"_s, Words::tr("这份文书读不出页面，没有打印。")));

    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Words::tr("打印：%1").arg(title));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return fail(Error{Fault::Cancelled, u"print.cancelled"_s, Words::tr("没有打印。"), {}, {}, {}});
    const bool range = dialog.printRange() == QAbstractPrintDialog::PageRange;
    return render(document, printer, range ? dialog.fromPage() : 1,
                  range ? dialog.toPage() : document.pageCount());
}

Status QtPrintService::render(QPdfDocument &document, QPrinter &printer, int first, int last)
{
    const auto setPage = [&document, &printer](int index) {
        const QSizeF points = document.pagePointSize(index);
        const bool wide = points.width() > points.height();
        printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    first = std::max(1, first);
    last = std::min(last, document.pageCount());
    setPage(first - 1);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(printFault(u"print.no-printer"_s, Words::tr("打印机没有响应，没有打印。")));
    // Beyond 600 dpi a page only takes longer; glyph edges are already finer than toner.
    const double scale = std::min(600, printer.resolution()) / 72.0;
    const double toDevice = printer.resolution() / 72.0;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            setPage(page - 1);
            if (!printer.newPage()) {
                painter.end();
                return fail(printFault(u"print.stopped"_s, Words::tr("打印中途停止，后面的页没有打印。")));
            }
        }
        const QSizeF points = document.pagePointSize(page - 1);
        const QImage image = document.render(page - 1, (points * scale).toSize());
        if (image.isNull())
            return fail(printFault(u"print.unreadable"_s, Words::tr("第 %1 页读不出来，没有打印。").arg(page)));
        painter.drawImage(QRectF(QPointF(), points * toDevice), image);
    }
    painter.end();
    return {};
}

} // namespace hezhong
