// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/passwordslip.h"

#include "core/base/windowdates.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hezhong::PasswordSlip)
};

/// One line or paragraph; returns where the next one begins.
double write(QPainter &painter, double top, const QString &text, double points, bool key = false)
{
    const double scale = painter.device()->logicalDpiY() / 72.0;
    QFont font = key ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
    font.setPointSizeF(points);
    font.setBold(key);
    painter.setFont(font);
    const QRectF room(70 * scale, top, painter.device()->width() - 140 * scale, 400 * scale);
    const QRectF used = painter.boundingRect(room, Qt::TextWordWrap, text);
    painter.drawText(room, Qt::TextWordWrap, text);
    return top + used.height() + 14 * scale;
}

} // namespace

QByteArray passwordSlipPdf(const PasswordSlip &slip)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(300);
    writer.setTitle(Words::tr("临时密码交接单"));
    QPainter painter(&writer);
    double top = 300;
    top = write(painter, top, Words::tr("临时密码交接单"), 20);
    top = write(painter, top, slip.officeName, 12);
    top = write(painter, top, Words::tr("姓名：%1").arg(slip.userName), 14);
    top = write(painter, top, Words::tr("临时密码："), 14);
    top = write(painter, top, slip.password, 22, true);
    top = write(
        painter, top,
        Words::tr("第一次登录时必须换成只有您自己知道的密码，临时密码随即失效。横线也要输入。"),
        12);
    top = write(painter, top, Words::tr("请当面交给本人，登录以后即行销毁，不要拍照、不要转发。"),
                12);
    write(painter, top, Words::tr("制作日期：%1").arg(windowDate(slip.madeOn)), 12);
    painter.end();
    return bytes;
}

} // namespace hezhong
