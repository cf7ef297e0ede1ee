// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/tokens.h"

#include "core/base/text.h"
#include "core/store/search/runs.h"

namespace hezhong {

namespace {

// A longer stretch of a firm's name is never typed as pinyin.
constexpr qsizetype LongestPinyin = 12;
constexpr qsizetype LastDigits = 4;

class TokenList {
public:
    void add(const QString &text, bool colocated = false)
    {
        if (!text.isEmpty())
            m_tokens.append({text.toUtf8(), colocated});
    }
    [[nodiscard]] QList<Token> take() { return std::move(m_tokens); }

private:
    QList<Token> m_tokens;
};

QString hanText(const Run &run, qsizetype from, qsizetype count)
{
    return QString::fromUcs4(run.characters.constData() + from, count);
}

/// Everything that somebody may type who knows the name from this syllable on.
void addPinyin(TokenList &tokens, const QStringList &syllables, qsizetype from)
{
    QString whole;
    QString initials;
    for (const QString &syllable : syllables.mid(from, LongestPinyin)) {
        whole += syllable;
        initials += syllable.left(1);
    }
    tokens.add(whole, true);
    if (initials != whole)
        tokens.add(initials, true);
}

QList<Token> wordTokens(const QString &folded, bool isName)
{
    const QList<Run> runs = runsOf(folded);
    const QStringList syllables = isName ? nameSyllables(runs) : QStringList();
    TokenList tokens;
    qsizetype unit = 0;
    for (const Run &run : runs) {
        const qsizetype units = run.han ? run.characters.size() : 1;
        for (qsizetype i = 0; i < units; ++i, ++unit) {
            tokens.add(run.han ? hanText(run, i, 1) : run.text);
            if (run.han && i + 1 < units)
                tokens.add(hanText(run, i, 2), true);
            if (isName)
                addPinyin(tokens, syllables, unit);
        }
    }
    return tokens.take();
}

} // namespace

QList<Token> tokensOf(const QString &text, TextKind kind)
{
    const QString folded = foldedForSearch(text);
    if (kind != TextKind::Number)
        return wordTokens(folded, kind == TextKind::Name);
    const QString bare = bareNumber(folded);
    TokenList tokens;
    tokens.add(bare);
    if (bare.size() > LastDigits)
        tokens.add(bare.right(LastDigits), true);
    return tokens.take();
}

QString taggedText(const QString &text, TextKind kind)
{
    QString plain = text;
    for (QChar &sign : plain)
        if (sign.unicode() < u' ')
            sign = u' ';
    return QChar(static_cast<ushort>(kind)) + plain;
}

QList<Token> taggedTokens(const QString &tagged)
{
    QList<Token> all;
    for (qsizetype from = 0; from < tagged.size();) {
        qsizetype to = from + 1;
        while (to < tagged.size() && tagged.at(to).unicode() >= u' ')
            ++to;
        const auto kind = static_cast<TextKind>(tagged.at(from).unicode());
        const QList<Token> tokens = tokensOf(tagged.mid(from + 1, to - from - 1), kind);
        if (!all.isEmpty() && !tokens.isEmpty())
            all.append({QByteArrayLiteral("\x1f"), false});
        all += tokens;
        from = to;
    }
    return all;
}

} // namespace hezhong
