// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/snippet.h"

#include "core/base/text.h"
#include "core/store/search/runs.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Before = 12;
constexpr qsizetype Window = 60;

/// Letters and digits of a text, folded, each with the place in the text that it comes from.
class FoldedText {
public:
    explicit FoldedText(const QString &text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype units = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            for (const QChar sign : fold(text.mid(at, units))) {
                if (sign.isLetterOrNumber() || sign.isSurrogate()) {
                    m_signs += sign;
                    m_places.append(at);
                    m_ends.append(at + units);
                }
            }
            at += units;
        }
    }
    /// First and behind-last place in the text of the wanted signs; {-1, -1} when they are not
    /// there.
    [[nodiscard]] std::pair<qsizetype, qsizetype> find(const QString &wanted) const
    {
        const qsizetype at = m_signs.indexOf(wanted);
        if (at < 0 || wanted.isEmpty())
            return {-1, -1};
        return {m_places.at(at), m_ends.at(at + wanted.size() - 1)};
    }
    /// The same for the pinyin or the initials of a name.
    [[nodiscard]] std::pair<qsizetype, qsizetype> findPinyin(const QString &wanted) const
    {
        const QStringList syllables = nameSyllables(runsOf(m_signs));
        QList<qsizetype> starts;
        qsizetype next = 0;
        for (const Run &run : runsOf(m_signs)) {
            starts.append(next);
            for (qsizetype i = 1; run.han && i < run.characters.size(); ++i)
                starts.append(next + QString::fromUcs4(run.characters.constData(), i).size());
            next += run.text.size();
        }
        starts.append(m_signs.size());
        for (qsizetype from = 0; from < syllables.size(); ++from) {
            const qsizetype to = std::max(unitsOf(syllables, from, wanted, false),
                                          unitsOf(syllables, from, wanted, true));
            if (to > 0)
                return {m_places.at(starts.at(from)), m_ends.at(starts.at(from + to) - 1)};
        }
        return {-1, -1};
    }

private:
    static QString fold(const QString &sign)
    {
        const ushort first = sign.at(0).unicode();
        if (sign.size() == 1 && first >= 0x4e00 && first < 0xa000)
            return sign;
        return foldedForSearch(sign);
    }
    /// How many syllables from `from` on the wanted letters cover; 0 when they do not fit.
    static qsizetype unitsOf(const QStringList &syllables, qsizetype from, const QString &wanted,
                             bool initials)
    {
        QString spelled;
        for (qsizetype i = from; i < syllables.size(); ++i) {
            spelled += initials ? syllables.at(i).left(1) : syllables.at(i);
            if (spelled.startsWith(wanted))
                return i - from + 1;
            if (!wanted.startsWith(spelled))
                return 0;
        }
        return 0;
    }

    QString m_signs;
    QList<qsizetype> m_places;
    QList<qsizetype> m_ends;
};

QString onOneLine(QString text)
{
    for (QChar &sign : text)
        if (sign.isSpace() || sign.unicode() < u' ')
            sign = u' ';
    return text;
}

} // namespace

Snippet Snippet::around(const QString &text, TextKind kind, const QStringList &wanted)
{
    const FoldedText folded(text);
    QList<std::pair<qsizetype, qsizetype>> found;
    for (const QString &piece : wanted) {
        auto range = folded.find(piece);
        if (range.first < 0 && kind == TextKind::Name)
            range = folded.findPinyin(piece);
        if (range.first >= 0)
            found.append(range);
    }
    std::sort(found.begin(), found.end());
    const qsizetype first = found.isEmpty() ? 0 : found.constFirst().first;
    qsizetype from = text.size() <= Window ? 0 : std::max<qsizetype>(0, first - Before);
    if (from > 0 && text.at(from).isLowSurrogate())
        --from;
    qsizetype to = std::min(text.size(), from + Window);
    if (to < text.size() && text.at(to).isLowSurrogate())
        ++to;
    const QString lead = from > 0 ? u"…"_s : QString();
    Snippet snippet{
        lead + onOneLine(text.mid(from, to - from)) + (to < text.size() ? u"…"_s : QString()), {}};
    qsizetype marked = from;
    for (const auto &[start, end] : std::as_const(found)) {
        if (start < marked || start >= to)
            continue;
        const qsizetype last = std::min(end, to);
        snippet.marks.append(
            {static_cast<int>(start - from + lead.size()), static_cast<int>(last - start)});
        marked = last;
    }
    return snippet;
}

} // namespace hezhong
