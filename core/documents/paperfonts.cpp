// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperfonts.h"

#include "core/base/datapaths.h"
#include "core/base/words.h"

#include <QFile>

#include <fontconfig/fontconfig.h>

#include <fontconfig/fcfreetype.h>

#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace hezhong::paper {

using namespace Qt::StringLiterals;

struct PaperFonts::Font {
    FcCharSet *coverage = nullptr;
    PangoFontDescription *description = nullptr;
    bool fandol = false;
};

namespace {

struct OwnFace {
    Face face;
    const char *file;
};

constexpr OwnFace ownFaces[] = {
    {Face::Fang, "FandolFang-Regular.otf"}, {Face::Kai, "FandolKai-Regular.otf"},
    {Face::Hei, "FandolHei-Regular.otf"},   {Face::Song, "FandolSong-Regular.otf"},
    {Face::Title, "FandolSong-Bold.otf"},
};

const FcChar8 *fcText(const QByteArray &text)
{
    return reinterpret_cast<const FcChar8 *>(text.constData());
}

/// File and index of an installed font by family; an empty path when it is not installed.
std::pair<QString, int> installedFont(const QString &family, const char *style)
{
    FcPattern *wanted = FcPatternCreate();
    FcPatternAddString(wanted, FC_FAMILY, fcText(family.toUtf8()));
    if (style)
        FcPatternAddString(wanted, FC_STYLE, fcText(style));
    FcObjectSet *objects = FcObjectSetBuild(FC_FILE, FC_INDEX, static_cast<char *>(nullptr));
    FcFontSet *found = FcFontList(nullptr, wanted, objects);
    QString best;
    int bestIndex = 0;
    for (int i = 0; found && i < found->nfont; ++i) {
        FcChar8 *file = nullptr;
        int index = 0;
        if (FcPatternGetString(found->fonts[i], FC_FILE, 0, &file) != FcResultMatch)
            continue;
        FcPatternGetInteger(found->fonts[i], FC_INDEX, 0, &index);
        const QString path = QString::fromUtf8(reinterpret_cast<const char *>(file));
        if (best.isEmpty() || path < best) {
            best = path;
            bestIndex = index & 0xFFFF;
        }
    }
    if (found)
        FcFontSetDestroy(found);
    FcObjectSetDestroy(objects);
    FcPatternDestroy(wanted);
    return {best, bestIndex};
}

} // namespace

PaperFonts::~PaperFonts()
{
    if (m_context)
        g_object_unref(m_context);
    for (const Font &font : m_fonts) {
        FcCharSetDestroy(font.coverage);
        pango_font_description_free(font.description);
    }
    if (m_config)
        FcConfigDestroy(m_config);
}

Result<std::unique_ptr<PaperFonts>> PaperFonts::load(bool preferSystem)
{
    std::unique_ptr<PaperFonts> fonts(new PaperFonts);
    fonts->m_config = FcConfigCreate();
    FcConfigBuildFonts(fonts->m_config);
    if (preferSystem)
        fonts->addSystemFaces();
    for (const OwnFace &own : ownFaces) {
        const QString path = dataFile(u"fonts/"_s + QLatin1String(own.file));
        const int font = path.isEmpty() ? -1 : fonts->addFile(path, 0, true);
        if (font < 0)
            return fail(storeFault(u"document.fonts"_s,
                                   words("documents", "文书所用的字体文件“%1”不在，没有生成文书。")
                                       .arg(QLatin1String(own.file)),
                                   words("documents", "请重新安装本程序。")));
        fonts->m_chains[static_cast<std::size_t>(own.face)].push_back(font);
    }
    const int serif =
        fonts->addSystem({u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s}, "Regular");
    const int serifBold =
        fonts->addSystem({u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s}, "Bold");
    const int sans = fonts->addSystem({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s}, "Regular");
    const int hanaA = fonts->addSystem({u"HanaMinA"_s}, nullptr);
    const int hanaB = fonts->addSystem({u"HanaMinB"_s}, nullptr);
    for (std::size_t face = 0; face < fonts->m_chains.size(); ++face) {
        const int first = face == static_cast<std::size_t>(Face::Hei)     ? sans
                          : face == static_cast<std::size_t>(Face::Title) ? serifBold
                                                                          : serif;
        // Hanazono first: its light strokes suit 仿宋, and Cairo copies the whole of Noto for one character.
        for (const int font : {hanaA, hanaB, first, serif})
            if (font >= 0)
                fonts->m_chains[face].push_back(font);
    }
    fonts->makeContext();
    return fonts;
}

int PaperFonts::addFile(const QString &path, int index, bool fandol)
{
    int faces = 0;
    FcPattern *pattern = FcFreeTypeQuery(fcText(QFile::encodeName(path)),
                                         static_cast<unsigned>(index), nullptr, &faces);
    if (!pattern)
        return -1;
    FcCharSet *coverage = nullptr;
    if (FcPatternGetCharSet(pattern, FC_CHARSET, 0, &coverage) != FcResultMatch) {
        FcPatternDestroy(pattern);
        return -1;
    }
    const QByteArray name = "hezhong-" + QByteArray::number(qsizetype(m_fonts.size()));
    FcPatternDel(pattern, FC_FAMILY);
    FcPatternAddString(pattern, FC_FAMILY, fcText(name));
    FcPatternDel(pattern, FC_WEIGHT);
    FcPatternAddInteger(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR);
    PangoFontDescription *description = pango_font_description_new();
    pango_font_description_set_family(description, name.constData());
    m_fonts.push_back({FcCharSetCopy(coverage), description, fandol});
    FcFontSetAdd(FcConfigGetFonts(m_config, FcSetSystem), pattern);
    return static_cast<int>(m_fonts.size()) - 1;
}

int PaperFonts::addSystem(const QStringList &families, const char *style)
{
    for (const QString &family : families) {
        const auto [path, index] = installedFont(family, style);
        if (!path.isEmpty())
            return addFile(path, index, false);
    }
    return -1;
}

void PaperFonts::addSystemFaces()
{
    const std::pair<Face, QStringList> wanted[] = {
        {Face::Fang, {u"FangSong"_s, u"仿宋"_s, u"FangSong_GB2312"_s, u"仿宋_GB2312"_s}},
        {Face::Kai, {u"KaiTi"_s, u"楷体"_s, u"KaiTi_GB2312"_s, u"楷体_GB2312"_s}},
        {Face::Hei, {u"SimHei"_s, u"黑体"_s}},
        {Face::Song, {u"SimSun"_s, u"宋体"_s}},
        {Face::Title, {u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05"_s}},
    };
    for (const auto &[face, families] : wanted)
        if (const int font = addSystem(families, nullptr); font >= 0)
            m_chains[static_cast<std::size_t>(face)].push_back(font);
}

void PaperFonts::makeContext()
{
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), m_config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    m_context = pango_font_map_create_context(map);
    g_object_unref(map);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    pango_context_set_language(m_context, pango_language_from_string("zh-cn"));
    pango_context_set_base_dir(m_context, PANGO_DIRECTION_LTR);
}

int PaperFonts::fontFor(Face face, char32_t codePoint) const
{
    if (QChar::category(codePoint) == QChar::Other_PrivateUse)
        return -1;
    // Every Fandol face draws the full-width yen sign as a dollar sign.
    const bool spoiltInFandol = codePoint == 0xFFE5;
    for (const int index : m_chains[static_cast<std::size_t>(face)]) {
        const Font &font = m_fonts[static_cast<std::size_t>(index)];
        if (!(spoiltInFandol && font.fandol) && FcCharSetHasChar(font.coverage, codePoint))
            return index;
    }
    return -1;
}

const PangoFontDescription *PaperFonts::description(int font) const
{
    return m_fonts[static_cast<std::size_t>(font)].description;
}

bool PaperFonts::isAttached(char32_t codePoint)
{
    const QChar::Category category = QChar::category(codePoint);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
           || category == QChar::Other_Format;
}

} // namespace hezhong::paper
