// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace hezhong {

using namespace Qt::StringLiterals;

const QList<TokenRow> &tokenTable()
{
    static const QList<TokenRow> table{
        {Token::Window, "window", 0xfff5f6f7, 0xff15181b},
        {Token::Surface, "surface", 0xffffffff, 0xff1d2125},
        {Token::Sunken, "sunken", 0xfff5f6f7, 0xff262b30},
        {Token::Inset, "inset", 0xfffafbfb, 0xff22272b},
        {Token::Line, "line", 0xffe1e4e8, 0xff31373d},
        {Token::LineSoft, "line-soft", 0xffeff1f3, 0xff282d32},
        {Token::FieldLine, "field-line", 0xffd3d8dd, 0xff414950},
        {Token::Text, "text", 0xff1d2327, 0xffe4e7ea},
        {Token::TextMuted, "text-muted", 0xff606a74, 0xffa3adb6},
        {Token::Accent, "accent", 0xff1f6f78, 0xff5fb3b3},
        {Token::AccentText, "accent-text", 0xff1f6f78, 0xff6fbfbf},
        {Token::AccentSoft, "accent-soft", 0xffe4f0f1, 0xff1f3a3d},
        {Token::OnAccent, "on-accent", 0xffffffff, 0xff0f1f20},
        {Token::AccentHover, "accent-hover", 0xff185c64, 0xff78c4c4},
        {Token::Hover, "hover", 0xfff1f3f5, 0xff2a3035},
        {Token::Neutral, "neutral", 0xffeceef0, 0xff30363c},
        {Token::NeutralText, "neutral-text", 0xff535c65, 0xffc0c8cf},
        {Token::AmberSoft, "amber-soft", 0xfffff3dc, 0xff3d3018},
        {Token::Amber, "amber", 0xff855400, 0xffe8b862},
        {Token::AmberStrong, "amber-strong", 0xffd9a441, 0xffb98a35},
        {Token::RedSoft, "red-soft", 0xfffdeceb, 0xff442423},
        {Token::Red, "red", 0xffb3261e, 0xfff29b94},
        {Token::GreenSoft, "green-soft", 0xffe3f1e6, 0xff1f3826},
        {Token::Green, "green", 0xff256b3a, 0xff83c795},
        {Token::Selection, "selection", 0xffcfe5e7, 0xff2f6367},
        {Token::SelectionText, "selection-text", 0xff1d2327, 0xffffffff},
        {Token::Tooltip, "tooltip", 0xff2b3238, 0xffe4e7ea},
        {Token::TooltipText, "tooltip-text", 0xffffffff, 0xff1d2327},
    };
    return table;
}

QColor tokenColour(Token token, Scheme scheme)
{
    for (const TokenRow &row : tokenTable())
        if (row.token == token)
            return QColor::fromRgb(scheme == Scheme::Dark ? row.dark : row.light);
    return {};
}

QColor tokenColour(Token token, const QPalette &palette)
{
    return tokenColour(token, schemeOf(palette));
}

Scheme schemeOf(const QPalette &palette)
{
    // A style sheet makes some widgets' windows transparent, which has no lightness of its own.
    const QColor own = palette.color(QPalette::Window);
    const QColor window = own.alpha() == 255 ? own : QGuiApplication::palette().color(QPalette::Window);
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Token toneText(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return Token::AccentText;
    case Tone::Amber: return Token::Amber;
    case Tone::Red: return Token::Red;
    case Tone::Green: return Token::Green;
    case Tone::Neutral: break;
    }
    return Token::NeutralText;
}

Token toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return Token::AccentSoft;
    case Tone::Amber: return Token::AmberSoft;
    case Tone::Red: return Token::RedSoft;
    case Tone::Green: return Token::GreenSoft;
    case Tone::Neutral: break;
    }
    return Token::Neutral;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return u"accent"_s;
    case Tone::Amber: return u"amber"_s;
    case Tone::Red: return u"red"_s;
    case Tone::Green: return u"green"_s;
    case Tone::Neutral: break;
    }
    return u"neutral"_s;
}

const QList<TokenPair> &readablePairs()
{
    static const QList<TokenPair> pairs{
        {Token::Text, Token::Window},          {Token::Text, Token::Surface},
        {Token::Text, Token::Sunken},          {Token::Text, Token::Inset},
        {Token::Text, Token::Hover},           {Token::Text, Token::AccentSoft},
        {Token::Text, Token::AmberSoft},       {Token::Text, Token::RedSoft},
        {Token::Text, Token::GreenSoft},       {Token::TextMuted, Token::Window},
        {Token::TextMuted, Token::Surface},    {Token::TextMuted, Token::Sunken},
        {Token::TextMuted, Token::Inset},      {Token::TextMuted, Token::Hover},
        {Token::TextMuted, Token::AccentSoft}, {Token::AccentText, Token::Surface},
        {Token::AccentText, Token::Window},    {Token::AccentText, Token::AccentSoft},
        {Token::AccentText, Token::Inset},     {Token::AccentText, Token::Hover},
        {Token::OnAccent, Token::Accent},      {Token::OnAccent, Token::AccentHover},
        {Token::NeutralText, Token::Neutral},  {Token::Amber, Token::AmberSoft},
        {Token::Amber, Token::Surface},        {Token::Red, Token::RedSoft},
        {Token::Red, Token::Surface},          {Token::Red, Token::Window},
        {Token::Red, Token::Inset},            {Token::Green, Token::GreenSoft},
        {Token::Green, Token::Surface},        {Token::SelectionText, Token::Selection},
        {Token::TooltipText, Token::Tooltip},
    };
    return pairs;
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace hezhong
