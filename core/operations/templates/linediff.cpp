// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/templates/linediff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 3; ///< unchanged lines shown on each side of a change
/// Pairs of lines that are compared; our longest template has a hundredth of it against another.
constexpr qsizetype mostPairs = 4'000'000;

struct Line {
    QChar sign; ///< ' ', '-' or '+'
    QString text;
};

QStringList linesOf(QString text)
{
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// Lengths of the longest common subsequence of what follows each pair of lines.
class CommonLengths {
public:
    CommonLengths(const QStringList &a, const QStringList &b)
        : m_width(static_cast<std::size_t>(b.size()) + 1),
          m_lengths((static_cast<std::size_t>(a.size()) + 1) * m_width)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                cell(i, j) = a.at(i) == b.at(j) ? cell(i + 1, j + 1) + 1
                                                : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const
    {
        return m_lengths[static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j)];
    }

private:
    int &cell(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j)];
    }

    std::size_t m_width;
    std::vector<int> m_lengths;
};

/// Everything old, then everything new: for texts whose comparing would take all memory.
QList<Line> exchanged(const QStringList &a, const QStringList &b)
{
    QList<Line> lines;
    for (const QString &line : a)
        lines += {u'-', line};
    for (const QString &line : b)
        lines += {u'+', line};
    return lines;
}

QList<Line> changed(const QStringList &a, const QStringList &b)
{
    if (a.size() > mostPairs / qMax<qsizetype>(1, b.size()))
        return exchanged(a, b);
    const CommonLengths common(a, b);
    QList<Line> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            lines += {u' ', a.at(i++)};
            ++j;
        } else if (i < a.size() && (j == b.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
            lines += {u'-', a.at(i++)};
        } else {
            lines += {u'+', b.at(j++)};
        }
    }
    return lines;
}

/// All lines of both; what is alike at both ends is not compared pair by pair.
QList<Line> allLines(const QStringList &a, const QStringList &b)
{
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head
           && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    QList<Line> lines;
    for (qsizetype i = 0; i < head; ++i)
        lines += {u' ', a.at(i)};
    lines += changed(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    for (qsizetype i = a.size() - tail; i < a.size(); ++i)
        lines += {u' ', a.at(i)};
    return lines;
}

bool nearChange(const QList<Line> &lines, qsizetype at)
{
    const qsizetype last = std::min(at + around, lines.size() - 1);
    for (qsizetype i = std::max<qsizetype>(0, at - around); i <= last; ++i)
        if (lines.at(i).sign != u' ')
            return true;
    return false;
}

} // namespace

LineDiff lineDiff(const QString &before, const QString &after)
{
    const QList<Line> lines = allLines(linesOf(before), linesOf(after));
    LineDiff diff;
    int oldLine = 1;
    int newLine = 1;
    for (qsizetype at = 0; at < lines.size();) {
        if (!nearChange(lines, at)) {
            ++oldLine, ++newLine, ++at;
            continue;
        }
        QString hunk;
        int oldCount = 0;
        int newCount = 0;
        for (; at < lines.size() && nearChange(lines, at); ++at) {
            const Line &line = lines.at(at);
            hunk += line.sign + line.text + u'\n';
            oldCount += line.sign != u'+';
            newCount += line.sign != u'-';
            diff.removed += line.sign == u'-';
            diff.added += line.sign == u'+';
        }
        diff.text +=
            u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(oldLine).arg(oldCount).arg(newLine).arg(newCount) + hunk;
        oldLine += oldCount;
        newLine += newCount;
    }
    return diff;
}

} // namespace hezhong
