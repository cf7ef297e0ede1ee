// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordrules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool isSourceOfProduct(const QString &path)
{
    const bool product =
        path.startsWith("core/"_L1) || path.startsWith("ui/"_L1) || path.startsWith("app/"_L1);
    return product && (path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1));
}

/// Files whose every word a person reads.
bool isReadAsAWhole(const QString &path)
{
    const bool data =
        path.startsWith("resources/"_L1) && (path.endsWith(".xml"_L1) || path.endsWith(".json"_L1));
    return data || path == "docs/manual.md"_L1;
}

/// What stands between quotation marks and has Chinese in it; comments are left out.
QStringList chineseLiterals(const QString &line)
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression han(u"[\\x{3400}-\\x{9fff}]"_s); // not its punctuation
    static const QRegularExpression comment(u"^\\s*//.*$|\\s//[/!]? .*$"_s);
    QStringList found;
    const QString code = QString(line).remove(comment);
    for (auto match = literal.globalMatch(code); match.hasNext();)
        if (const QString text = match.next().captured(1); text.contains(han))
            found += text;
    return found;
}

/// Rules about arbitration and courts, which do hold hearings and trials.
bool isAboutCourts(const QString &path)
{
    return path.startsWith("resources/law/"_L1) || path == "resources/titles/en.json"_L1;
}

/// The word that must not be said, or "".
QString unfitWord(const QString &text, bool courts = false)
{
    static const QRegularExpression unkind(
        u"调解失败|非法(?!定)|致命|！|错误码|错误代码|未知错误|恢复码"_s);
    if (const QString word = unkind.match(text).captured(); courts || !word.isEmpty())
        return word;
    // 起诉, 撤诉, 申诉, 投诉, 诉讼 and 诉求 are words of the law; a bare 诉 between two names is a trial.
    static const QRegularExpression unfit(
        u"开庭|庭审|原告|被告(?!知)|(?<![起申投上反撤])诉(?!讼|求)"_s);
    return unfit.match(text).captured();
}

/// Latin words that a Chinese sentence of the window may have: keys, formats, names.
QString foreignWord(QString text)
{
    static const QSet<QString> known{u"Alt"_s, u"Ctrl"_s,  u"Delete"_s,   u"Enter"_s,
                                     u"Esc"_s, u"Shift"_s, u"Tab"_s,      u"PDF"_s,     u"Word"_s,    u"docx"_s,
                                     u"pdf"_s, u"GPL"_s,   u"or-later"_s, u"hezhong"_s,
                                     u"CSV"_s, u"csv"_s,   u"JSON"_s,     u"json"_s,    u"txt"_s,     u"SHA"_s};
    static const QRegularExpression mark(u"%L?\\d|%n|\\\\[nt]"_s);
    static const QRegularExpression latin(u"[A-Za-z][A-Za-z-]*[A-Za-z]"_s);
    text.remove(mark);
    for (auto match = latin.globalMatch(text); match.hasNext();)
        if (const QString word = match.next().captured(); !known.contains(word))
            return word;
    return {};
}

/// Files that write what stands on papers; they never ask for a translation.
bool writesPapers(const QString &path)
{
    static const QRegularExpression writers(
        u"^core/documents/(dossier/dossier(plan|values)|phrasebook|papermark|papervalues|partyvalues|agreementvalues|intakevalues|lawwords|noticewords|outcomevalues|outcomewords|papertext)\\.(h|cpp)$"_s);
    return writers.match(path).hasMatch();
}

QString fault(const QString &path, qsizetype index, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(index + 1).arg(what);
}

QStringList faultsOfSource(const QString &path, const QStringList &lines)
{
    static const QRegularExpression translated(u"\\b(words|tr|translate)\\s*\\(\\s*\""_s);
    QStringList faults;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (writesPapers(path) && lines.at(i).contains(translated))
            faults += fault(path, i, u"puts translated words on a paper"_s);
        for (const QString &text : chineseLiterals(lines.at(i))) {
            if (const QString word = unfitWord(text); !word.isEmpty())
                faults += fault(path, i, u"says “%1”"_s.arg(word));
            const QString foreign = path.startsWith("ui/"_L1) ? foreignWord(text) : QString();
            if (!foreign.isEmpty())
                faults += fault(path, i, u"has “%1” in a Chinese sentence"_s.arg(foreign));
        }
    }
    return faults;
}

} // namespace

QStringList wordFaultsOfScreens(const QString &path, const QStringList &lines)
{
    if (isSourceOfProduct(path))
        return faultsOfSource(path, lines);
    QStringList faults;
    for (qsizetype i = 0; isReadAsAWhole(path) && i < lines.size(); ++i)
        if (const QString word = unfitWord(lines.at(i), isAboutCourts(path)); !word.isEmpty())
            faults += fault(path, i, u"says “%1”"_s.arg(word));
    return faults;
}
