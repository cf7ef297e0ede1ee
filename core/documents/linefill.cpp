// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/linefill.h"

#include <algorithm>

namespace hezhong::paper {

namespace {

/// One place where a line may be stretched.
struct Joint {
    PangoGlyphInfo *glyph;
    bool punctuation;
    bool runEnds; ///< what follows is drawn by another font or script
};

bool isWide(gunichar c)
{
    return c >= 0x2E80 || (c >= 0x2014 && c <= 0x201D) || c == 0x2026;
}

bool isPause(gunichar c)
{
    return c == 0x3001 || c == 0x3002 || c == 0xFF0C || c == 0xFF1A || c == 0xFF1B || c == 0xFF09;
}

/// A character as it is drawn.
struct Cluster {
    PangoGlyphInfo *glyph; ///< the last of its glyphs
    gunichar character;
    bool runEnds;
};

std::vector<Cluster> clustersOf(PangoLayoutLine *line)
{
    std::vector<Cluster> clusters;
    const char *text = pango_layout_get_text(line->layout);
    for (GSList *node = line->runs; node; node = node->next) {
        auto *run = static_cast<PangoGlyphItem *>(node->data);
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            PangoGlyphInfo &glyph = run->glyphs->glyphs[i];
            if (glyph.attr.is_cluster_start || clusters.empty())
                clusters.push_back(
                    {&glyph,
                     g_utf8_get_char(text + run->item->offset + run->glyphs->log_clusters[i]),
                     false});
            else
                clusters.back().glyph = &glyph;
        }
        if (!clusters.empty())
            clusters.back().runEnds = true;
    }
    return clusters;
}

std::vector<Joint> jointsOf(PangoLayoutLine *line, bool everywhere)
{
    const auto clusters = clustersOf(line);
    std::vector<Joint> joints;
    for (std::size_t i = 0; i + 1 < clusters.size(); ++i) {
        const gunichar left = clusters[i].character;
        const gunichar right = clusters[i + 1].character;
        if (everywhere || isWide(left) || isWide(right) || left == ' ')
            joints.push_back(
                {clusters[i].glyph, isPause(left) || left == ' ', clusters[i].runEnds});
    }
    return joints;
}

bool isOpeningMark(gunichar c)
{
    return c == 0xFF08 || c == 0x300A || c == 0x3008 || c == 0x3010 || c == 0x3014 || c == 0x201C
           || c == 0x300C;
}

bool isClosingMark(gunichar c)
{
    return isPause(c) || c == 0x300B || c == 0x3009 || c == 0x3011 || c == 0x3015 || c == 0x201D
           || c == 0x300D;
}

void widen(const std::vector<Joint> &joints, bool onlyPunctuation, double points)
{
    for (const Joint &joint : joints)
        if (!onlyPunctuation || joint.punctuation)
            joint.glyph->geometry.width += qRound(points * PANGO_SCALE);
}

/// Room that a line can take up: `even` at every joint and `pause` more after punctuation, in em.
struct Elastic {
    double even;
    double pause;
};

/// Widens all joints alike and then the pauses; nothing when that cannot fill the line.
bool fill(const std::vector<Joint> &joints, double slack, double em, const Elastic &elastic)
{
    const auto pauses = double(std::count_if(joints.cbegin(), joints.cend(),
                                             [](const Joint &joint) { return joint.punctuation; }));
    const double even = qMin(slack, elastic.even * em * double(joints.size()));
    const double rest = slack - even;
    if (rest > elastic.pause * em * pauses + 0.01)
        return false;
    widen(joints, false, even / double(joints.size()));
    if (rest > 0.01)
        widen(joints, true, rest / pauses);
    return true;
}

} // namespace

void tightenMarks(SetLine &line)
{
    const double em = line.type.size;
    const auto clusters = clustersOf(line.line);
    for (std::size_t i = 0; i + 1 < clusters.size(); ++i) {
        const gunichar left = clusters[i].character;
        const gunichar right = clusters[i + 1].character;
        const bool tight = (isClosingMark(left) && (isClosingMark(right) || isOpeningMark(right)))
                           || (isOpeningMark(left) && isOpeningMark(right));
        if (!tight)
            continue;
        clusters[i].glyph->geometry.width -= qRound(em / 2 * PANGO_SCALE);
        line.width -= em / 2;
        line.tightened.push_back(clusters[i].glyph);
    }
}

void justify(SetLine &line, double slack)
{
    const double em = line.type.size;
    constexpr Elastic usual{0.085, 0};
    constexpr Elastic most{0.2, 0.25};
    std::vector<Joint> joints = jointsOf(line.line, false);
    if (slack <= 0 || joints.empty())
        return;
    if (fill(joints, slack, em, usual)) {
        line.width += slack;
        return;
    }
    std::erase_if(joints, [](const Joint &joint) { return joint.runEnds; });
    if (joints.empty() || !fill(joints, slack, em, most))
        return;
    line.width += slack;
    line.spread = true;
}

void spreadLabel(SetLine &line, double column)
{
    const std::vector<Joint> joints = jointsOf(line.line, true);
    const double target = qMin(column, 4 * line.type.size);
    if (joints.empty() || line.width >= target)
        return;
    widen(joints, false, (target - line.width) / double(joints.size()));
    line.width = target;
    line.spread = true;
}

} // namespace hezhong::paper
