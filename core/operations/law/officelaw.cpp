// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/officelaw.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/calendaryear.h"
#include "core/law/parameters.h"
#include "core/law/questionsheet.h"
#include "core/law/regions.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestLawText = 20 * 1024 * 1024;

/// Puts one row of the office's law data as one operation.
template <class E>
Result<Done<E>> keep(const Desk &desk, const QString &operation, E row,
                     const QList<Warning> &warnings = {})
{
    if (row.id.isEmpty())
        row.id = Id<E>::fresh(desk.clock());
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(operation),
                                        [&](Transaction &t) { return t.put(row); }));
    return Done<E>{row, notice, warnings};
}

template <class E>
Result<Done<E>> drop(const Desk &desk, const QString &operation, const Id<E> &id)
{
    HEZHONG_ASSIGN(const std::optional<E> row, desk.store->find(id));
    if (!row)
        return fail(badInput(u"law.not-found"_s, u"id"_s,
                             words("operations", "要删除的内容已经不在，没有改动。"),
                             words("operations", "请刷新后重试。")));
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(operation),
                                        [&](Transaction &t) { return t.remove(id); }));
    return Done<E>{*row, notice, {}};
}

Status checkParameter(const OfficeParameter &figure)
{
    if (figure.parameter.isEmpty())
        return fail(
            badInput(u"parameter.name"_s, u"parameter"_s, words("operations", "没有选择参数。")));
    if (!figure.region.isEmpty() && regionName(figure.region.leftJustified(6, u'0')).isEmpty())
        return fail(
            badInput(u"parameter.region"_s, u"region"_s,
                     words("operations", "行政区划代码“%1”不存在。").arg(figure.region),
                     words("operations", "请填写二位、四位或者六位代码，全国适用的不填。")));
    if (!figure.from.isValid())
        return fail(
            badInput(u"parameter.from"_s, u"from"_s, words("operations", "没有填写生效日期。")));
    if (figure.until.isValid() && figure.until < figure.from)
        return fail(badInput(u"parameter.until"_s, u"until"_s,
                             words("operations", "失效日期早于生效日期。"),
                             words("operations", "仍在施行的不填。")));
    if (figure.amount <= Money() || figure.amount > Money::fromFen(1'000'000'000))
        return fail(badInput(u"parameter.amount"_s, u"amount"_s,
                             words("operations", "数额应当大于零，并且不超过一千万元。")));
    if (figure.source.trimmed().isEmpty())
        return fail(badInput(u"parameter.source"_s, u"source"_s,
                             words("operations", "没有填写来源。"),
                             words("operations", "请写明公布机关和文件，以便核对。")));
    return {};
}

} // namespace

Result<QList<OfficeParameter>> officeParameters(const Desk &desk)
{
    return desk.store->list<OfficeParameter>(Query().sorted(u"from_day"_s, true));
}

Result<Done<OfficeParameter>> saveParameter(const Desk &desk, const OfficeParameter &typed)
{
    OfficeParameter figure = typed;
    figure.source = figure.source.trimmed();
    while (figure.region.size() > 2 && figure.region.endsWith(u"00"_s))
        figure.region.chop(2); // 510000 and 51 are the same place
    HEZHONG_TRY(checkParameter(figure));
    return keep(desk, u"parameter.save"_s, figure);
}

Result<Done<OfficeParameter>> removeParameter(const Desk &desk, const Id<OfficeParameter> &id)
{
    return drop(desk, u"parameter.remove"_s, id);
}

Result<QList<OfficeCalendar>> officeCalendars(const Desk &desk)
{
    return desk.store->list<OfficeCalendar>(Query().sorted(u"year"_s));
}

Result<Done<OfficeCalendar>> importCalendarYear(const Desk &desk, const QByteArray &json)
{
    HEZHONG_ASSIGN(const CalendarYear year, CalendarYear::parse(json, u"file"_s));
    OfficeCalendar row;
    HEZHONG_ASSIGN(const QList<OfficeCalendar> before,
                   desk.store->list<OfficeCalendar>(Query::where(u"year"_s, year.year)));
    if (!before.isEmpty())
        row.id = before.first().id;
    row.year = year.year;
    row.notice = year.notice;
    row.content = QString::fromUtf8(json);
    QList<Warning> warnings;
    if (!year.official)
        warnings += {u"calendar.forecast"_s,
                     words("operations",
                           "这份%1年日历没有标明是国务院办公厅的通知，涉及它的期限仍会提示核对。")
                         .arg(year.year)};
    return keep(desk, u"calendar.import"_s, row, warnings);
}

Result<Done<OfficeCalendar>> removeCalendarYear(const Desk &desk, const Id<OfficeCalendar> &id)
{
    return drop(desk, u"calendar.remove"_s, id);
}

Result<QList<LocalHoliday>> localHolidays(const Desk &desk)
{
    return desk.store->list<LocalHoliday>(Query().sorted(u"day"_s));
}

Result<Done<LocalHoliday>> addLocalHoliday(const Desk &desk, const QDate &day, const QString &name)
{
    if (!day.isValid())
        return fail(badInput(u"holiday.day"_s, u"day"_s, words("operations", "没有填写日期。")));
    if (name.trimmed().isEmpty())
        return fail(
            badInput(u"holiday.name"_s, u"name"_s, words("operations", "没有填写假日名称。")));
    HEZHONG_ASSIGN(const QList<LocalHoliday> there,
                   desk.store->list<LocalHoliday>(Query::where(u"day"_s, isoDate(day))));
    if (!there.isEmpty())
        return fail(badInput(
            u"holiday.twice"_s, u"day"_s,
            words("operations", "%1 已经登记为“%2”。").arg(isoDate(day), there.first().name)));
    return keep(desk, u"holiday.add"_s, LocalHoliday{{}, day, name.trimmed()});
}

Result<Done<LocalHoliday>> removeLocalHoliday(const Desk &desk, const Id<LocalHoliday> &id)
{
    return drop(desk, u"holiday.remove"_s, id);
}

Result<QList<OfficeSheet>> officeSheets(const Desk &desk)
{
    return desk.store->list<OfficeSheet>(Query().sorted(u"sheet"_s));
}

Result<Done<OfficeSheet>> importSheet(const Desk &desk, const QByteArray &json)
{
    HEZHONG_ASSIGN(const QuestionSheet sheet, readQuestionSheet(json, u"file"_s));
    OfficeSheet row;
    HEZHONG_ASSIGN(const QList<OfficeSheet> before,
                   desk.store->list<OfficeSheet>(Query::where(u"sheet"_s, sheet.id)));
    if (!before.isEmpty())
        row.id = before.first().id;
    row.sheet = sheet.id;
    row.title = sheet.title;
    row.content = QString::fromUtf8(json);
    return keep(desk, u"sheet.import"_s, row);
}

Result<Done<OfficeSheet>> removeSheet(const Desk &desk, const Id<OfficeSheet> &id)
{
    return drop(desk, u"sheet.remove"_s, id);
}

Result<QList<LawText>> lawTexts(const Desk &desk)
{
    return desk.store->list<LawText>(Query().sorted(u"title"_s));
}

Result<Done<LawText>> importLawText(const Desk &desk, const LawText &about, const QByteArray &bytes)
{
    LawText text = about;
    text.title = text.title.trimmed();
    if (text.title.isEmpty())
        return fail(
            badInput(u"law-text.title"_s, u"title"_s, words("operations", "没有填写法规名称。")));
    if (bytes.isEmpty())
        return fail(badInput(u"law-text.empty"_s, u"file"_s,
                             words("operations", "文件是空的，没有导入。")));
    if (bytes.size() > largestLawText)
        return fail(badInput(u"law-text.large"_s, u"file"_s,
                             words("operations", "文件超过 20 MB，没有导入。"),
                             words("operations", "请分成几个文件。")));
    text.id = Id<LawText>::fresh(desk.clock());
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(desk.operation(u"law-text.import"_s), [&](Transaction &t) -> Status {
            HEZHONG_ASSIGN(text.fileKey, t.putFile(bytes));
            return t.put(text);
        }));
    return Done<LawText>{text, notice, {}};
}

Result<QByteArray> lawTextBytes(const Desk &desk, const LawText &text)
{
    return desk.store->readFile(text.fileKey);
}

Result<Done<LawText>> removeLawText(const Desk &desk, const Id<LawText> &id)
{
    return drop(desk, u"law-text.remove"_s, id);
}

} // namespace hezhong
