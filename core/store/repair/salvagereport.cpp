// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/salvagereport.h"

#include "core/base/words.h"
#include "core/store/history.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString code(SalvagedRow::Fate fate)
{
    switch (fate) {
    case SalvagedRow::Fate::Rebuilt:
        return u"rebuilt"_s;
    case SalvagedRow::Fate::Uncertain:
        return u"uncertain"_s;
    case SalvagedRow::Fate::Older:
        return u"older"_s;
    case SalvagedRow::Fate::Stub:
        return u"stub"_s;
    case SalvagedRow::Fate::Lost:
        break;
    }
    return u"lost"_s;
}

QString inWords(SalvagedRow::Fate fate)
{
    switch (fate) {
    case SalvagedRow::Fate::Rebuilt:
        return words("store", "已按操作记录完整找回");
    case SalvagedRow::Fate::Uncertain:
        return words("store", "按操作记录找回，之后可能还有改动或者已经删除，请核对");
    case SalvagedRow::Fate::Older:
        return words("store", "取自备份，可能不是最新的，请核对");
    case SalvagedRow::Fate::Stub:
        return words("store", "内容丢失，只留下空记录，以便保住与它有关的内容");
    case SalvagedRow::Fate::Lost:
        break;
    }
    return words("store", "丢失");
}

QJsonObject rowJson(const SalvagedRow &row)
{
    return {{u"table"_s, row.table}, {u"kind"_s, row.kind},         {u"id"_s, row.id},
            {u"case"_s, row.caseId}, {u"number"_s, row.caseNumber}, {u"fate"_s, code(row.fate)}};
}

QJsonArray rowsJson(const QList<SalvagedRow> &rows)
{
    QJsonArray list;
    for (const SalvagedRow &row : rows)
        list.append(rowJson(row));
    return list;
}

/// "当事人（案件 〔2026〕锦劳调3号）0192…"
QString nameOf(const SalvagedRow &row)
{
    const QString kind =
        row.kind.isEmpty() ? words("store", "未知种类的记录") : kindLabel(row.kind);
    const QString where =
        row.caseNumber.isEmpty() ? QString() : words("store", "（案件 %1）").arg(row.caseNumber);
    return kind + where + u' ' + row.id;
}

} // namespace

int SalvageReport::count(SalvagedRow::Fate fate) const
{
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [fate](const SalvagedRow &row) { return row.fate == fate; }));
}

QStringList SalvageReport::casesTouched() const
{
    QStringList numbers;
    for (const SalvagedRow &row : rows + lostFiles)
        if (row.fate != SalvagedRow::Fate::Rebuilt && !row.caseNumber.isEmpty()
            && !numbers.contains(row.caseNumber))
            numbers += row.caseNumber;
    numbers.sort();
    return numbers;
}

bool SalvageReport::isWhole() const
{
    return lostFiles.isEmpty() && journalGaps.isEmpty() && lostLogFrames == 0
           && settingsLost.isEmpty()
           && count(SalvagedRow::Fate::Rebuilt) == static_cast<int>(rows.size());
}

QJsonObject SalvageReport::toJson() const
{
    QJsonArray pageList;
    for (const int page : damagedPages)
        pageList.append(page);
    QJsonArray gapList;
    for (const auto &[first, last] : journalGaps)
        gapList.append(QJsonArray{first, last});
    QJsonObject keptRows;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        keptRows.insert(it.key(), it.value());
    return {{u"from"_s, from},
            {u"store"_s, folder},
            {u"at"_s, at.toString(Qt::ISODateWithMs)},
            {u"backup"_s, backup},
            {u"keys_from"_s, keysFrom},
            {u"pages"_s, pages},
            {u"damaged_pages"_s, pageList},
            {u"codes_ignored"_s, ignoredCodes},
            {u"lost_log_frames"_s, lostLogFrames},
            {u"journal_rows"_s, journalRows},
            {u"journal_gaps"_s, gapList},
            {u"kept"_s, keptRows},
            {u"rows"_s, rowsJson(rows)},
            {u"counters_rebuilt"_s, countersRebuilt},
            {u"settings_lost"_s, QJsonArray::fromStringList(settingsLost)},
            {u"files_from_backup"_s, QJsonArray::fromStringList(filesFromBackup)},
            {u"lost_files"_s, rowsJson(lostFiles)},
            {u"cases_touched"_s, QJsonArray::fromStringList(casesTouched())},
            {u"verify_faults"_s, QJsonArray::fromStringList(verifyFaults)},
            {u"whole"_s, isWhole()},
            {u"advice"_s, advice}};
}

QStringList SalvageReport::toLines() const
{
    int sound = 0;
    for (const int number : kept)
        sound += number;
    QStringList lines{
        words("store", "数据抢救报告（%1）").arg(at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)),
        words("store", "原来的数据：%1，没有改动。").arg(QDir::toNativeSeparators(from)),
        words("store", "新的案件库：%1。").arg(QDir::toNativeSeparators(folder)),
        words("store", "数据库共 %1 页，损坏 %2 页；原样保住记录 %3 条，操作记录 %4 行。")
            .arg(pages)
            .arg(damagedPages.size())
            .arg(sound)
            .arg(journalRows)};
    if (ignoredCodes)
        lines += words("store", "数据库文件的开头已经丢失，各页不能逐一核验，请仔细核对内容。");
    if (!keysFrom.isEmpty())
        lines +=
            words("store", "两份密钥文件都已损坏，用的是备份 %1 里的密钥；此后改过的密码无效。")
                .arg(QFileInfo(keysFrom).fileName());
    if (lostLogFrames > 0)
        lines +=
            words("store", "日志里有 %1 段读不出来，最后保存的内容可能不在。").arg(lostLogFrames);
    for (const auto &[first, last] : journalGaps)
        lines += words("store", "操作记录第 %1 行到第 %2 行丢失。").arg(first).arg(last);
    if (!backup.isEmpty())
        lines += words("store", "缺少的内容取自备份 %1。").arg(QFileInfo(backup).fileName());
    if (countersRebuilt)
        lines += words("store", "编号的计数已丢失，已按现有的最大编号接续，请核对下一个案号。");
    lines += settingsLost;
    for (const SalvagedRow &row : rows)
        lines += words("store", "%1：%2。").arg(nameOf(row), inWords(row.fate));
    for (const QString &file : filesFromBackup)
        lines += words("store", "文件 %1… 取自备份，内容与登记的一致。").arg(file.left(12));
    for (const SalvagedRow &row : lostFiles)
        lines += words("store", "%1 的文件丢失。").arg(nameOf(row));
    if (const QStringList touched = casesTouched(); !touched.isEmpty())
        lines += words("store", "需要核对的案件：%1。").arg(touched.join(u'、'));
    lines += verifyFaults;
    return lines + QStringList{advice};
}

} // namespace hezhong
