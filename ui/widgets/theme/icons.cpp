// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/hezhong/icons/"_s + name + u".svg"_s;
}

class LucideEngine final : public QIconEngine {
public:
    LucideEngine(QString name, Token off, Token on) : m_name(std::move(name)), m_off(off), m_on(on) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QSvgRenderer renderer(svg(colour(mode, state)));
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        const QString key = u"hezhong-icon/%1/%2/%3x%4"_s.arg(m_name, colour(mode, state).name())
                                .arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap made = pixmap(size, mode, state);
        made.setDevicePixelRatio(scale);
        return made;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new LucideEngine(*this); }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Token token = mode == QIcon::Disabled ? Token::TextMuted : state == QIcon::On ? m_on : m_off;
        return tokenColour(token, QGuiApplication::palette());
    }

    QByteArray svg(const QColor &colour) const
    {
        QFile file(pathOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = file.readAll();
        text.replace("currentColor", colour.name().toLatin1());
        text.replace("stroke-width=\"2\"", "stroke-width=\"1.5\"");
        return text;
    }

    QString m_name;
    Token m_off;
    Token m_on;
};

} // namespace

QIcon icon(const QString &name, Token colour)
{
    return icon(name, colour, colour);
}

QIcon icon(const QString &name, Token off, Token on)
{
    return QIcon(new LucideEngine(name, off, on));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

} // namespace hezhong
