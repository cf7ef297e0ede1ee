// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/recordhearing.h"

#include "core/base/words.h"
#include "core/model/caseflow.h"
#include "core/model/jsonreader.h"
#include "core/operations/caseedit.h"
#include "core/operations/casequeries.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status checkHearing(const HearingFile &file, const Case &record)
{
    const Hearing &hearing = file.hearing;
    if (!hearing.on.isValid())
        return fail(badInput(u"hearing.on"_s, u"on"_s,
                             words("operations", "没有填写调解日期，已写的笔录都在。"),
                             words("operations", "请填写这次调解的日期。")));
    HEZHONG_TRY(notBefore(hearing.on, record.acceptedOn, words("operations", "受理日期"), u"on"_s));
    if (hearing.start.isValid() && hearing.end.isValid() && hearing.end < hearing.start)
        return fail(badInput(u"hearing.times"_s, u"end"_s,
                             words("operations", "结束时间早于开始时间。"), words("operations", "请核对时间。")));
    const bool anything = std::any_of(file.lines.cbegin(), file.lines.cend(), [](const HearingLine &line) {
        return !line.isPrivate && !line.text.trimmed().isEmpty();
    });
    if (!anything)
        return fail(badInput(u"hearing.empty"_s, u"lines"_s,
                             words("operations", "笔录还没有可以印出的内容。"),
                             words("operations", "请记录双方的陈述。")));
    for (qsizetype i = 0; i < file.lines.size(); ++i)
        if (file.lines.at(i).speaker.trimmed().isEmpty() && !file.lines.at(i).text.trimmed().isEmpty())
            return fail(badInput(
                u"hearing.speaker"_s, u"lines[%1].speaker"_s.arg(i),
                words("operations", "第 %1 条记录没有写明发言人，已写的笔录都在。").arg(i + 1),
                words("operations", "请为这一条选择发言人。")));
    return {};
}

int nextOrdinal(const QList<Hearing> &hearings)
{
    int last = 0;
    for (const Hearing &hearing : hearings)
        last = qMax(last, hearing.ordinal);
    return last + 1;
}

/// Fills ids and order and writes the hearing with its lines.
Status putHearing(Transaction &transaction, const Id<Case> &caseId, HearingFile &file)
{
    Hearing &hearing = file.hearing;
    QList<HearingLine> before;
    if (hearing.id.isEmpty()) {
        HEZHONG_ASSIGN(const QList<Hearing> others,
                       transaction.list<Hearing>(Query::where(u"case_id"_s, caseId.text())));
        hearing.id = Id<Hearing>::fresh(transaction.clock());
        hearing.ordinal = nextOrdinal(others);
    } else {
        HEZHONG_ASSIGN(before, transaction.list<HearingLine>(
                                   Query::where(u"hearing_id"_s, hearing.id.text()).sorted(u"position"_s)));
    }
    hearing.caseId = caseId;
    for (HearingLine &line : file.lines) {
        line.caseId = caseId;
        line.hearingId = hearing.id;
        if (!line.at.isValid())
            line.at = transaction.clock().now();
    }
    HEZHONG_TRY(transaction.put(hearing));
    return replaceRows(transaction, before, file.lines);
}

Result<Done<HearingFile>> keepHearing(const Desk &desk, const Id<Case> &id, const HearingFile &typed,
                                      bool finished)
{
    HEZHONG_ASSIGN(Case record, desk.store->get(id));
    HEZHONG_TRY(allowStep(record, CaseStep::RecordHearing));
    if (finished)
        HEZHONG_TRY(checkHearing(typed, record));
    HearingFile file = typed;
    file.hearing.state = finished ? HearingState::Finished : HearingState::Draft;
    const QString name = finished ? u"hearing.record"_s : u"hearing.type"_s;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(name, id), [&](Transaction &transaction) -> Status {
                       HEZHONG_TRY(putHearing(transaction, id, file));
                       if (!finished || record.status == CaseStatus::Mediating)
                           return {};
                       record.status = statusAfter(CaseStep::RecordHearing);
                       return transaction.put(record);
                   }));
    return Done<HearingFile>{file, notice, {}};
}

} // namespace

Result<HearingFile> hearingFromJson(const QJsonObject &json)
{
    JsonReader reader(json, {});
    HearingFile file;
    file.hearing.on = reader.requiredDate(u"on"_s);
    file.hearing.start = reader.time(u"start"_s);
    file.hearing.end = reader.time(u"end"_s);
    file.hearing.place = reader.text(u"place"_s);
    file.hearing.open = reader.flag(u"open"_s, false);
    file.hearing.present = reader.texts(u"present"_s);
    file.hearing.recorder = reader.text(u"recorder"_s);
    reader.objects(u"lines"_s, [&](JsonReader &one) {
        HearingLine line;
        line.speaker = one.requiredText(u"speaker"_s);
        line.text = one.text(u"text"_s);
        line.isPrivate = one.flag(u"private"_s, false);
        file.lines += line;
    });
    HEZHONG_TRY(reader.status());
    return file;
}

Result<Done<HearingFile>> recordHearing(const Desk &desk, const Id<Case> &id, const HearingFile &hearing)
{
    return keepHearing(desk, id, hearing, true);
}

Result<Done<HearingFile>> saveHearing(const Desk &desk, const Id<Case> &id, const HearingFile &hearing)
{
    return keepHearing(desk, id, hearing, false);
}

} // namespace hezhong
