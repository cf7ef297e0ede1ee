// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/recoverysheet.h"

#include "core/base/windowdates.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hezhong::RecoverySheet)
};

/// Writes downwards on the page, in points.
class Sheet {
public:
    explicit Sheet(QPainter &painter) : m_painter(painter), m_scale(painter.device()->logicalDpiY() / 72.0) {}

    void write(const QString &text, double points, int flags = Qt::AlignLeft, bool bold = false)
    {
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
        const QRectF room(70 * m_scale, m_y, m_painter.device()->width() - 140 * m_scale, 700 * m_scale);
        const QRectF used = m_painter.boundingRect(room, flags | Qt::TextWordWrap, text);
        m_painter.drawText(room, flags | Qt::TextWordWrap, text);
        m_y += used.height() + 12 * m_scale;
    }

    void writeKey(const QString &key)
    {
        static const QRegularExpression between(u"[\\s-]+"_s);
        const QStringList groups = key.split(between, Qt::SkipEmptyParts);
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(22);
        font.setBold(true);
        m_painter.setFont(font);
        const double left = 70 * m_scale;
        const double width = m_painter.device()->width() - 140 * m_scale;
        const int rows = static_cast<int>((groups.size() + 2) / 3);
        const QRectF frame(left, m_y, width, (rows * 44 + 24) * m_scale);
        m_painter.drawRect(frame);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const QRectF cell(left + (i % 3) * width / 3,
                              m_y + (12 + static_cast<double>(i / 3) * 44) * m_scale, width / 3, 44 * m_scale);
            m_painter.drawText(cell, Qt::AlignCenter, groups.at(i));
        }
        m_y += frame.height() + 24 * m_scale;
    }

    void gap(double points) { m_y += points * m_scale; }

private:
    QPainter &m_painter;
    double m_scale;
    double m_y = 0;
};

} // namespace

QByteArray recoverySheetPdf(const RecoverySheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(300);
    writer.setTitle(Words::tr("恢复密钥单"));
    QPainter painter(&writer);
    Sheet page(painter);
    page.gap(80);
    page.write(Words::tr("恢复密钥单"), 24, Qt::AlignHCenter, true);
    page.write(sheet.officeName, 14, Qt::AlignHCenter);
    page.gap(18);
    page.write(Words::tr("忘记密码，或者电脑损坏后用备份恢复时，凭这张单子可以打开数据。程序不保存它，丢失后无法补发。"), 12);
    page.write(Words::tr("拿到这张单子的人可以打开全部案件，请装入信封密封，锁进保险柜，不要拍照，不要和电脑放在一起。"), 12);
    page.gap(12);
    page.writeKey(sheet.recoveryKey);
    page.write(Words::tr("管理员：%1").arg(sheet.adminName), 12);
    page.write(Words::tr("制作日期：%1").arg(windowDate(sheet.madeOn)), 12);
    page.write(Words::tr("数据文件夹：%1").arg(sheet.storeFolder), 12);
    page.gap(30);
    page.write(Words::tr("使用方法：打开和衷，在登录页选择“忘记密码，使用恢复密钥”，照上面的字母和数字输入（不分大小写，空格和短横可以不输），然后设置新密码。"), 12);
    page.gap(24);
    page.write(Words::tr("保管人签名：　　　　　　　　　　　　封存日期：　　　　年　　月　　日"), 12);
    painter.end();
    return bytes;
}

} // namespace hezhong
