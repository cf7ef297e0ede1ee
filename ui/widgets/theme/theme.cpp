// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBasePixels = 14; // 10.5 pt at 96 dpi

QPalette paletteOf(Scheme scheme)
{
    const auto c = [scheme](Token token) { return tokenColour(token, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Token::Window));
    palette.setColor(QPalette::WindowText, c(Token::Text));
    palette.setColor(QPalette::Base, c(Token::Surface));
    palette.setColor(QPalette::AlternateBase, c(Token::Inset));
    palette.setColor(QPalette::Text, c(Token::Text));
    palette.setColor(QPalette::Button, c(Token::Surface));
    palette.setColor(QPalette::ButtonText, c(Token::Text));
    palette.setColor(QPalette::BrightText, c(Token::Red));
    palette.setColor(QPalette::PlaceholderText, c(Token::TextMuted));
    palette.setColor(QPalette::Highlight, c(Token::Selection));
    palette.setColor(QPalette::HighlightedText, c(Token::SelectionText));
    palette.setColor(QPalette::Link, c(Token::AccentText));
    palette.setColor(QPalette::LinkVisited, c(Token::AccentText));
    palette.setColor(QPalette::ToolTipBase, c(Token::Tooltip));
    palette.setColor(QPalette::ToolTipText, c(Token::TooltipText));
    palette.setColor(QPalette::Light, c(Token::Surface));
    palette.setColor(QPalette::Midlight, c(Token::LineSoft));
    palette.setColor(QPalette::Mid, c(Token::Line));
    palette.setColor(QPalette::Dark, c(Token::FieldLine));
    palette.setColor(QPalette::Shadow, c(Token::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Token::TextMuted));
    return palette;
}

QString sheetTemplate()
{
    QFile file(u":/hezhong/styles/hezhong.qss"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

int px(int at100)
{
    const double pixels = QFontInfo(QApplication::font()).pixelSize();
    return static_cast<int>(std::lround(at100 * pixels / kBasePixels));
}

QString styleSheetText(Scheme scheme, double scale)
{
    static const QRegularExpression length(u"@px(\\d+)"_s);
    const QString source = sheetTemplate();
    QString sheet;
    sheet.reserve(source.size());
    qsizetype from = 0;
    for (auto it = length.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        const double value = match.capturedView(1).toInt() * scale;
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        sheet += QString::number(std::max<qint64>(1, std::llround(value))) + u"px"_s;
        from = match.capturedEnd();
    }
    sheet += QStringView(source).mid(from);
    QList<TokenRow> rows = tokenTable();
    std::sort(rows.begin(), rows.end(), [](const TokenRow &a, const TokenRow &b) {
        return qstrlen(a.name) > qstrlen(b.name); // @accent must not eat @accent-soft
    });
    for (const TokenRow &row : rows)
        sheet.replace(u'@' + QString::fromLatin1(row.name), tokenColour(row.token, scheme).name());
    return sheet;
}

void setTextRole(QWidget *widget, const char *role)
{
    setStyleProperty(widget, "textRole", QString::fromLatin1(role));
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QStringList Theme::uiFamilies(const QStringList &installed, const QString &system)
{
    QStringList families;
    const QStringList wanted{u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s,
                             u"Source Han Sans SC"_s, u"Noto Sans SC"_s, u"WenQuanYi Micro Hei"_s};
    for (const QString &family : wanted)
        if (installed.contains(family))
            families << family;
    if (!system.isEmpty() && !families.contains(system))
        families << system;
    return families;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemFamily(QApplication::font().family())
{
    // 10.5 pt where a point is 1/72 of 96 dots; macOS counts 72 dots and wants the same 14 px.
    QFont probe = QApplication::font();
    probe.setPointSizeF(10.5);
    m_basePixels = std::max<double>(kBasePixels, QFontInfo(probe).pixelSize());
    readSystemScheme();
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        readSystemScheme();
        apply();
    });
#endif
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light: return Scheme::Light;
    case ThemeChoice::Dark: return Scheme::Dark;
    case ThemeChoice::System: break;
    }
    return m_system;
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setZoom(int percent)
{
    const int zoom = std::clamp(percent, kMinZoom, kMaxZoom);
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    apply();
}

void Theme::apply()
{
    m_applying = true;
    if (m_application.style()->name() != u"fusion"_s)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font();
    font.setFamilies(uiFamilies(QFontDatabase::families(), m_systemFamily));
    const int pixels = static_cast<int>(std::lround(m_basePixels * m_zoom / 100.0));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(scheme()));
    m_application.setStyleSheet(styleSheetText(scheme(), pixels / kBasePixels));
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        const Scheme before = m_system;
        readSystemScheme();
        if (m_choice == ThemeChoice::System && before != m_system)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_system = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                      : Scheme::Light;
#elif defined(Q_OS_WIN)
    const QSettings personal(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    m_system = personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
#else
    // Our own palette hides the desktop's; an empty one lets it through for a moment.
    const bool wasApplying = m_applying;
    m_applying = true;
    const QPalette ours = QApplication::palette();
    const bool set = ours.resolveMask() != 0;
    if (set)
        QApplication::setPalette(QPalette());
    m_system = schemeOf(QApplication::palette());
    if (set)
        QApplication::setPalette(ours);
    m_applying = wasApplying;
#endif
}

} // namespace hezhong
