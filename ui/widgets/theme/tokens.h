// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QPalette;

namespace hezhong {

/// What a colour is for. The only names of colours in the program; values stand in one table.
enum class Token {
    Window,        ///< behind the cards
    Surface,       ///< cards, rail, bars, fields
    Sunken,        ///< search box, read-only fields
    Inset,         ///< a panel inside a card
    Line,          ///< borders of cards and bars
    LineSoft,      ///< between rows of a list
    FieldLine,     ///< border of fields and buttons
    Text,
    TextMuted,     ///< second words: details, labels
    Accent,
    AccentText,    ///< words in the accent's colour on a surface
    AccentSoft,    ///< chosen row, chip
    OnAccent,      ///< words on the accent
    AccentHover,
    Hover,
    Neutral,       ///< chip without a meaning
    NeutralText,
    AmberSoft,     ///< due soon
    Amber,
    AmberStrong,   ///< the stripe of a private line
    RedSoft,       ///< overdue, or a rule is broken
    Red,
    GreenSoft,     ///< done
    Green,
    Selection,     ///< marked text
    SelectionText,
    Tooltip,
    TooltipText,
};

enum class Scheme { Light, Dark };

struct TokenRow {
    Token token;
    const char *name; ///< in the style sheet: @accent-soft
    QRgb light;
    QRgb dark;
};

/// The table of all colours.
[[nodiscard]] const QList<TokenRow> &tokenTable();

[[nodiscard]] QColor tokenColour(Token token, Scheme scheme);
/// The colour in the scheme that `palette` belongs to (dark when its window is dark).
[[nodiscard]] QColor tokenColour(Token token, const QPalette &palette);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// Meaning of a chip, a badge or a message; always shown with a word.
enum class Tone { Neutral, Accent, Amber, Red, Green };
[[nodiscard]] Token toneText(Tone tone);
[[nodiscard]] Token toneGround(Tone tone);
/// "neutral", "amber" …: the property value by which the style sheet knows it.
[[nodiscard]] QString toneName(Tone tone);

/// Two colours that meet as words and ground; a test holds every pair to 4.5:1 in both schemes.
struct TokenPair {
    Token words;
    Token ground;
};
[[nodiscard]] const QList<TokenPair> &readablePairs();

/// Contrast of two opaque colours by WCAG 2: 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace hezhong
