// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcerules.h"

#include "wordrules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 600;

/// What each folder of core may include beside itself.
const QHash<QString, QStringList> &coreEdges()
{
    static const QHash<QString, QStringList> edges{
        {u"base"_s, {}},
        {u"law"_s, {u"base"_s}},
        {u"model"_s, {u"base"_s, u"law"_s}},
        {u"store"_s, {u"base"_s, u"law"_s, u"model"_s}},
        {u"documents"_s, {u"base"_s, u"law"_s, u"model"_s}},
        {u"reports"_s, {u"base"_s, u"law"_s, u"model"_s, u"store"_s}},
        {u"exchange"_s, {u"base"_s, u"law"_s, u"model"_s, u"store"_s}},
        {u"hub"_s, {u"base"_s, u"law"_s, u"model"_s, u"exchange"_s}},
        {u"operations"_s,
         {u"base"_s, u"law"_s, u"model"_s, u"store"_s, u"documents"_s, u"reports"_s,
          u"exchange"_s}}};
    return edges;
}

bool isProduct(const QString &path)
{
    return path.startsWith("core/"_L1) || path.startsWith("ui/"_L1) || path.startsWith("app/"_L1);
}

bool isCpp(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

bool isSource(const QString &path)
{
    static const QStringList endings{u".cpp"_s, u".h"_s,  u".cmake"_s, u".sh"_s,
                                     u".sql"_s, u".py"_s, u".java"_s};
    const QString name = path.section(u'/', -1);
    if (name == "CMakeLists.txt"_L1 || path == "dev"_L1 || path == ".ci/run"_L1)
        return true;
    for (const QString &ending : endings)
        if (name.endsWith(ending))
            return true;
    return false;
}

QString fault(const QString &path, qsizetype index, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(index + 1).arg(what);
}

QStringList spdxFaults(const QString &path, const QStringList &lines)
{
    const qsizetype first = !lines.isEmpty() && lines.first().startsWith("#!"_L1) ? 1 : 0;
    static const QRegularExpression holder(u"^(//|#|--) SPDX-FileCopyrightText: \\d{4} .+$"_s);
    static const QRegularExpression licence(
        u"^(//|#|--) SPDX-License-Identifier: GPL-3\\.0-or-later$"_s);
    const bool good = lines.size() > first + 1 && holder.match(lines.at(first)).hasMatch()
                      && licence.match(lines.at(first + 1)).hasMatch();
    return good ? QStringList()
                : QStringList{fault(path, first, u"the two SPDX lines are missing"_s)};
}

QStringList clockFaults(const QString &path, const QStringList &lines)
{
    static const QRegularExpression direct(
        u"\\b(currentDateTime(Utc)?|currentDate|currentTime|currentM?Secs(Since|ToS)\\w*)\\s*\\("
        "|system_clock::now|\\bstd::time\\s*\\(|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"_s);
    QStringList faults;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (direct.match(lines.at(i)).hasMatch())
            faults += fault(path, i, u"asks the machine for the time instead of a Clock"_s);
    return faults;
}

/// What leaves the window goes through one place, which notes it in the journal first. The sheet
/// with the recovery key also leaves before there is a window; its view notes it by the way that it
/// was given. The report about a store that does not open has no journal to stand in. A folder that
/// is shown by the file manager leaves nothing.
QStringList wayOutFaults(const QString &path, const QStringList &lines)
{
    static const QStringList homes{u"ui/services/handout.cpp"_s, u"ui/services/recoveryview.cpp"_s,
                                   u"ui/services/showfolder.cpp"_s,
                                   u"ui/startup/repair/salvagepage.cpp"_s};
    if (!path.startsWith("ui/"_L1) || homes.contains(path))
        return {};
    static const QRegularExpression wayOut(
        u"\\bwriteWholeFile\\s*\\(|->\\s*printPdf\\s*\\(|\\bQSaveFile\\b|\\bopenUrl\\s*\\("
        "|\\bclipboard\\s*\\(\\)"_s);
    QStringList faults;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (wayOut.match(lines.at(i)).hasMatch())
            faults += fault(path, i, u"hands something out past ui/services/handout.h"_s);
    return faults;
}

QStringList wordMacroFaults(const QString &path, const QStringList &lines)
{
    static const QRegularExpression hidden(u"^\\s*#\\s*define\\b.*\\bQT_TR(?:ANSLATE)?_\\w*NOOP"_s);
    QStringList faults;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (hidden.match(lines.at(i)).hasMatch())
            faults += fault(path, i, u"hides words from lupdate behind a macro"_s);
    return faults;
}

/// Words that a finished, portable checkout never holds.
QStringList wordFaults(const QString &path, const QStringList &lines)
{
    struct Word {
        QRegularExpression pattern;
        QString what;
    };
    static const QList<Word> words{
        {QRegularExpression(u"\\b(?:TO"
                            "DO|FIX"
                            "ME)\\b"_s),
         u"unfinished work is noted"_s},
        {QRegularExpression(u"(?<![\\w.~}])/(?:work|home|root)/\\w"_s),
         u"names a folder of one machine"_s},
        {QRegularExpression(
             u"\\b(?:registry|npm|mirrors?)\\.[a-z0-9-]+\\.(?:org|com|cn|net|io|dev|edu)\\b"
             "|\\b(?:deb|ftp|security)\\.debian\\.org\\b"_s,
             QRegularExpression::CaseInsensitiveOption),
         u"names the host of a package registry"_s}};
    QStringList faults;
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (const Word &word : words)
            if (word.pattern.match(lines.at(i)).hasMatch())
                faults += fault(path, i, word.what);
    return faults;
}

} // namespace

SourceRules::SourceRules(QString root, QStringList widgetFolders)
    : m_root(std::move(root)), m_widgetFolders(std::move(widgetFolders))
{}

QStringList SourceRules::faults(const QString &path, const QByteArray &content) const
{
    const bool binary = content.left(8000).contains('\0');
    if (binary || path == "LICENSE"_L1 || path.startsWith("installer/licences/"_L1))
        return {};
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    QStringList faults = wordFaults(path, lines);
    faults += wordFaultsOfScreens(path, lines);
    if (isSource(path))
        faults += spdxFaults(path, lines);
    if (!isProduct(path) || !isCpp(path))
        return faults;
    faults += includeFaults(path, lines);
    faults += wordMacroFaults(path, lines);
    faults += wayOutFaults(path, lines);
    if (path != "core/base/clock.cpp"_L1)
        faults += clockFaults(path, lines);
    const qsizetype length = lines.size() - (lines.last().isEmpty() ? 1 : 0);
    if (length > longestFile)
        faults += fault(path, length - 1,
                        u"%1 lines; no file is longer than %2"_s.arg(length).arg(longestFile));
    return faults;
}

QStringList SourceRules::includeFaults(const QString &path, const QStringList &lines) const
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList faults;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString included = match.captured(2);
        QString what = edgeFault(path, included);
        if (what.isEmpty() && path.startsWith("core/"_L1) && isWidgetHeader(included))
            what = u"core must not use a widget module: %1"_s.arg(included);
        if (!what.isEmpty())
            faults += fault(path, i, what);
    }
    return faults;
}

QString SourceRules::edgeFault(const QString &path, const QString &included) const
{
    QString target = QDir::cleanPath(included);
    const QString beside = QDir::cleanPath(path.section(u'/', 0, -2) + u'/' + included);
    if (QFileInfo::exists(m_root + u'/' + beside))
        target = beside;
    const QString from = path.section(u'/', 0, 0);
    const QString to = target.section(u'/', 0, 0);
    if (to == "tests"_L1 || to == "bench"_L1)
        return u"the product must not use %1"_s.arg(included);
    static const QStringList floors{u"core"_s, u"ui"_s, u"app"_s};
    if (!floors.contains(to))
        return {};
    if (floors.indexOf(to) > floors.indexOf(from))
        return u"%1 must not use %2 (%3)"_s.arg(from, to, included);
    if (from != "core"_L1)
        return {};
    const QString room = path.section(u'/', 1, 1);
    const QString other = target.section(u'/', 1, 1);
    if (!coreEdges().contains(room))
        return u"core/%1 has no place in the order of the layers"_s.arg(room);
    if (room != other && !coreEdges().value(room).contains(other))
        return u"core/%1 must not use core/%2 (%3)"_s.arg(room, other, included);
    return {};
}

bool SourceRules::isWidgetHeader(const QString &included) const
{
    const QString module = included.section(u'/', 0, 0);
    for (const QString &folder : m_widgetFolders) {
        if (included.contains(u'/') && module == QFileInfo(folder).fileName())
            return true;
        if (QFileInfo::exists(folder + u'/' + included))
            return true;
    }
    return false;
}
