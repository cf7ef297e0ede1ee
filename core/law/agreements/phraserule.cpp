// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/agreements/phraserule.h"

#include "core/law/lawdata.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// How far act and subject may stand apart in one part of a sentence.
constexpr qsizetype widestGap = 24;

QStringList texts(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

PhraseRule readRule(const QJsonObject &row)
{
    PhraseRule rule;
    rule.code = row.value(u"code"_s).toString();
    rule.card = row.value(u"card"_s).toString();
    rule.earlierCard = row.value(u"earlier_card"_s).toString();
    rule.subjects = texts(row.value(u"subjects"_s));
    rule.unless = texts(row.value(u"unless"_s));
    rule.betweenNot = texts(row.value(u"between_not"_s));
    const QJsonArray acts = row.value(u"acts"_s).toArray();
    for (const QJsonValue &act : acts)
        rule.acts += {act[u"text"_s].toString(), texts(act[u"unless"_s]),
                      texts(act[u"unless_here"_s]), act[u"conditional"_s].toBool()};
    return rule;
}

PhraseBook readBook()
{
    const QJsonObject data = builtInLawData(u"phrases.json"_s);
    PhraseBook book;
    book.negationsAnywhere = texts(data.value(u"negations"_s)[u"anywhere"_s]);
    book.negationsDirectly = texts(data.value(u"negations"_s)[u"directly"_s]);
    book.conditions = texts(data.value(u"conditions"_s));
    book.fillers = texts(data.value(u"fillers"_s));
    // Longer words first, so that a short one does not cut a longer one apart.
    std::sort(book.fillers.begin(), book.fillers.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QJsonArray rules = data.value(u"rules"_s).toArray();
    for (const QJsonValue &rule : rules)
        book.rules += readRule(rule.toObject());
    return book;
}

/// Width folded, without blanks: 社 会 保 险 and １２ are read as they are meant.
QString plain(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC);
    folded.remove(QRegularExpression(u"[ \\t\\x{00A0}\\x{200B}]"_s));
    return folded;
}

bool containsAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](const QString &word) { return text.contains(word); });
}

bool endsWithAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](const QString &word) { return text.endsWith(word); });
}

/// Words that say “if” before an act.
bool saysIf(QStringView before, const QStringList &conditions)
{
    return std::any_of(conditions.begin(), conditions.end(), [before](const QString &word) {
        return word.startsWith(u'^') ? before.startsWith(QStringView(word).mid(1))
                                     : before.contains(word);
    });
}

bool onlyFillers(QString rest, const QStringList &fillers)
{
    for (const QString &word : fillers)
        rest.remove(word);
    return rest.isEmpty();
}

/// Looks for one rule in the parts of one sentence.
class Sentence {
public:
    Sentence(const PhraseRule &rule, const PhraseBook &book, const QString &sentence)
        : m_rule(rule), m_book(book), m_sentence(sentence),
          // 、 separates the words of one list and so does not end a part.
          m_parts(sentence.split(QRegularExpression(u"[,:]"_s)))
    {}

    [[nodiscard]] QString recognised() const
    {
        if (containsAny(m_sentence, m_rule.unless))
            return {};
        for (qsizetype at = 0; at < m_parts.size(); ++at)
            for (const PhraseAct &act : m_rule.acts)
                if (recognisedIn(at, act))
                    return m_parts.at(at);
        return {};
    }

private:
    [[nodiscard]] bool recognisedIn(qsizetype at, const PhraseAct &act) const
    {
        const QString &part = m_parts.at(at);
        for (qsizetype from = part.indexOf(act.text); from >= 0;
             from = part.indexOf(act.text, from + 1))
            if (!harmless(part, act, from)
                && (subjectNear(part, from, act.text.size())
                    || subjectBefore(at, from + act.text.size())))
                return true;
        return false;
    }

    [[nodiscard]] bool harmless(const QString &part, const PhraseAct &act, qsizetype from) const
    {
        const QStringView before = QStringView(part).left(from);
        return containsAny(m_sentence, act.unless) || (act.conditional && part.endsWith(u'的'))
               || containsAny(before, m_book.negationsAnywhere)
               || endsWithAny(before, m_book.negationsDirectly) || containsAny(part, act.unlessHere)
               || saysIf(before, m_book.conditions);
    }

    /// The subject in the same part, on either side of the act.
    [[nodiscard]] bool subjectNear(const QString &part, qsizetype from, qsizetype length) const
    {
        for (const QString &subject : m_rule.subjects)
            for (qsizetype place = part.indexOf(subject); place >= 0;
                 place = part.indexOf(subject, place + 1)) {
                const bool after = place >= from;
                const qsizetype start = after ? from + length : place + subject.size();
                const qsizetype end = after ? place : from;
                // A subject that overlaps the act (保险费 in 缴纳保险费) counts as next to it.
                const QStringView between =
                    end > start ? QStringView(part).mid(start, end - start) : QStringView();
                if (between.size() <= widestGap && !containsAny(between, m_rule.betweenNot))
                    return true;
            }
        return false;
    }

    /// “关于社会保险，乙方自愿放弃”: the part before names it, the act has no object of its own.
    [[nodiscard]] bool subjectBefore(qsizetype at, qsizetype afterAct) const
    {
        return at > 0 && containsAny(m_parts.at(at - 1), m_rule.subjects)
               && onlyFillers(m_parts.at(at).mid(afterAct), m_book.fillers);
    }

    const PhraseRule &m_rule;
    const PhraseBook &m_book;
    const QString &m_sentence;
    QStringList m_parts;
};

} // namespace

const PhraseBook &phraseBook()
{
    static const PhraseBook book = readBook();
    return book;
}

QString recognisePhrase(const PhraseRule &rule, const PhraseBook &book, const QString &clause)
{
    static const QRegularExpression ends(u"[。；;！!？?\\r\\n]"_s);
    const QStringList sentences = plain(clause).split(ends, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences)
        if (const QString part = Sentence(rule, book, sentence).recognised(); !part.isEmpty())
            return part;
    return {};
}

} // namespace hezhong
