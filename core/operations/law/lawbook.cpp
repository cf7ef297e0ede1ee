// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/lawbook.h"

#include "core/base/words.h"
#include "core/model/officelaw.h"
#include "core/store/store.h"

namespace hezhong {

using namespace Qt::StringLiterals;

LawBook::LawBook()
    : m_calendar(Calendar::builtIn()), m_parameters(Parameters::builtIn()),
      m_sheets(QuestionSheets::builtIn())
{}

Status LawBook::reload(const Store &store)
{
    HEZHONG_ASSIGN(const auto years, store.list<OfficeCalendar>());
    HEZHONG_ASSIGN(const auto holidays, store.list<LocalHoliday>());
    HEZHONG_ASSIGN(const auto figures, store.list<OfficeParameter>());
    HEZHONG_ASSIGN(const auto sheets, store.list<OfficeSheet>());
    LawBook made;
    for (const OfficeCalendar &year : years)
        if (const Status read = made.m_calendar.addYearFile(year.content.toUtf8(), u"year"_s);
            !read)
            made.m_problems += words("operations", "%1年日历无法识别，没有使用：%2")
                                   .arg(QString::number(year.year), read.error().message);
    for (const LocalHoliday &holiday : holidays)
        made.m_calendar.addLocalHoliday(holiday.day, holiday.name);
    QList<Parameter> own;
    for (const OfficeParameter &figure : figures)
        own += Parameter{figure.parameter, figure.region,   figure.from,  figure.until,
                         figure.amount,    figure.verified, figure.source};
    made.m_parameters = Parameters::builtIn().withOwn(own);
    for (const OfficeSheet &sheet : sheets)
        if (const Status read = made.m_sheets.add(sheet.content.toUtf8(), u"sheet"_s); !read)
            made.m_problems += words("operations", "要素问答表“%1”无法识别，没有使用：%2")
                                   .arg(sheet.title, read.error().message);
    *this = std::move(made);
    return {};
}

bool LawBook::concerns(const ChangeNotice &notice)
{
    return notice.touches(u"calendar-year"_s) || notice.touches(u"local-holiday"_s)
           || notice.touches(u"parameter"_s) || notice.touches(u"question-sheet"_s);
}

} // namespace hezhong
