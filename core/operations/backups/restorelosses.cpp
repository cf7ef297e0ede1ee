// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/backups/restorelosses.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/model/shortnames.h"
#include "core/operations/casequeries.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Number and parties of the cases that this user may see.
QHash<QString, QString> caseNames(const Desk &desk)
{
    QHash<QString, QString> names;
    const auto rows = listCases(desk);
    if (rows)
        for (const CaseRow &row : *rows)
            names.insert(row.id.text(), u"%1 %2"_s.arg(row.number, shortCaseTitle(row.title)));
    return names;
}

bool belongsTo(const RestoreLosses::Line &line, const RestorePreview::Operation &operation)
{
    return line.day == operation.at.toLocalTime().date() && line.actor == operation.actor
           && line.caseId.text() == operation.caseId;
}

QByteArray csvLine(const QStringList &values)
{
    QStringList quoted;
    for (QString value : values) {
        // A spreadsheet takes such a beginning for a formula.
        if (!value.isEmpty() && u"=+-@\t"_s.contains(value.at(0)))
            value.prepend(u'\'');
        quoted += u'"' + value.replace(u'"', u"\"\""_s) + u'"';
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString RestoreLosses::sentence() const
{
    if (preview.isAhead)
        return words(
            "operations",
            "这份备份里有现在的数据没有的操作，无法逐项比较；恢复后，现在的数据仍然另行保留。");
    if (!preview.belongs)
        return words("operations",
                     "这份备份不是现在这份数据的备份，无法比较；恢复后，现在的数据仍然另行保留。");
    if (preview.lost.isEmpty())
        return words("operations", "这份备份以后没有新的操作，恢复不会失去任何内容。");
    return words("operations", "恢复到这份备份，会失去此后的 %1 项操作，涉及案件 %2 "
                               "件。现在的数据不会删除，另行保留，随时可以换回。")
        .arg(preview.lost.size())
        .arg(preview.lostCases.size());
}

Result<RestoreLosses> restoreLosses(const Desk &desk, const BackupInfo &backup)
{
    HEZHONG_TRY(require(desk, Right::BackUp));
    RestoreLosses losses;
    HEZHONG_ASSIGN(losses.preview, desk.store->previewRestore(backup));
    const QHash<QString, QString> names = caseNames(desk);
    for (const RestorePreview::Operation &operation : std::as_const(losses.preview.lost)) {
        auto line =
            std::find_if(losses.lines.begin(), losses.lines.end(),
                         [&](const RestoreLosses::Line &one) { return belongsTo(one, operation); });
        if (line == losses.lines.end()) {
            const QString shown = names.value(operation.caseId);
            losses.lines.append({operation.at.toLocalTime().date(),
                                 operation.actor,
                                 Id<Case>(operation.caseId),
                                 operation.caseId.isEmpty() ? QString()
                                 : shown.isEmpty()          ? words("operations", "一件案件")
                                                            : shown,
                                 {},
                                 0});
            line = losses.lines.end() - 1;
        }
        ++line->operations;
        const QString deed = operationLabel(operation.name);
        line->deeds.removeAll(deed);
        line->deeds.prepend(deed);
    }
    return losses;
}

Result<QByteArray> lossesCsv(const Desk &desk, const RestoreLosses &losses)
{
    HEZHONG_TRY(noteUse(desk, u"backup.losses"_s, {}, u"store"_s, u"csv"_s));
    QByteArray csv = "\xEF\xBB\xBF"
                     + csvLine({words("operations", "日期"), words("operations", "人员"),
                                words("operations", "案件"), words("operations", "操作"),
                                words("operations", "项数")});
    for (const RestoreLosses::Line &line : losses.lines)
        csv += csvLine({isoDate(line.day), line.actor, line.caseWords,
                        line.deeds.join(words("operations", "、", "between the items of a list")),
                        QString::number(line.operations)});
    return csv;
}

QJsonObject toJson(const RestoreLosses &losses)
{
    QJsonArray lines;
    for (const RestoreLosses::Line &line : losses.lines)
        lines.append(QJsonObject{{u"day"_s, isoDate(line.day)},
                                 {u"actor"_s, line.actor},
                                 {u"case"_s, line.caseId.text()},
                                 {u"case_words"_s, line.caseWords},
                                 {u"deeds"_s, QJsonArray::fromStringList(line.deeds)},
                                 {u"operations"_s, line.operations}});
    return {{u"belongs"_s, losses.preview.belongs},
            {u"ahead"_s, losses.preview.isAhead},
            {u"operations"_s, losses.preview.lost.size()},
            {u"cases"_s, losses.preview.lostCases.size()},
            {u"lost"_s, lines}};
}

} // namespace hezhong
