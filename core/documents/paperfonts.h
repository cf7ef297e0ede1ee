// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

#include <array>
#include <memory>
#include <vector>

namespace hezhong::paper {

/// The fonts of papers, private to the program: an own Fontconfig configuration that knows only
/// the Fandol files beside the program, Noto CJK and Hanazono, each under a name of our own, so
/// that no setting of the machine changes a paper. Not for two threads at once.
class PaperFonts {
public:
    /// Store fault "document.fonts" when the program's own font files are not there.
    /// `preferSystem`: the system's 仿宋, 小标宋, 黑体, 楷体 come first where installed.
    [[nodiscard]] static Result<std::unique_ptr<PaperFonts>> load(bool preferSystem);
    ~PaperFonts();
    PaperFonts(const PaperFonts &) = delete;
    PaperFonts &operator=(const PaperFonts &) = delete;

    [[nodiscard]] PangoContext *context() const { return m_context; }

    /// The font that draws `codePoint` in `face`, as an index for description(); -1 when none has it.
    /// Private-use characters are never drawn: their meaning differs between machines.
    [[nodiscard]] int fontFor(Face face, char32_t codePoint) const;
    [[nodiscard]] const PangoFontDescription *description(int font) const;

    /// True for characters that take the font of what stands before them (variation selectors, joiners).
    [[nodiscard]] static bool isAttached(char32_t codePoint);

private:
    struct Font;
    PaperFonts() = default;
    int addFile(const QString &path, int index, bool fandol);
    int addSystem(const QStringList &families, const char *style);
    void addSystemFaces();
    void makeContext();

    FcConfig *m_config = nullptr;
    PangoContext *m_context = nullptr;
    std::vector<Font> m_fonts;
    std::array<std::vector<int>, 5> m_chains;
};

} // namespace hezhong::paper
