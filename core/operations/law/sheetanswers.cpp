// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/sheetanswers.h"

#include "core/base/words.h"
#include "core/model/caseflow.h"
#include "core/operations/caseedit.h"
#include "core/operations/casequeries.h"
#include "core/operations/law/calculations.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Error unknownSheet(const QString &sheet)
{
    return badInput(u"sheet.unknown"_s, u"sheet"_s,
                    words("operations", "没有要素问答表“%1”。").arg(sheet),
                    words("operations", "请从列表中选择。"));
}

QJsonObject toJson(const QMap<QString, QString> &answers)
{
    QJsonObject json;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        if (!it.value().trimmed().isEmpty())
            json.insert(it.key(), it.value().trimmed());
    return json;
}

/// The claim that a sheet's claim stands for: the one with the same words, or a new one at the end.
Claim &claimFor(CaseFile &file, const FilledClaim &filled, const Clock &clock)
{
    for (Claim &claim : file.claims)
        if (claim.text == filled.text)
            return claim;
    Claim claim;
    claim.id = Id<Claim>::fresh(clock);
    claim.caseId = file.record.id;
    claim.text = filled.text;
    file.claims += claim;
    return file.claims.last();
}

void keepBehind(CaseFile &file, const Claim &claim, const FilledClaim &filled, const QDate &today)
{
    if (!filled.calculation)
        return;
    ClaimCalculation kept;
    for (const ClaimCalculation &old : std::as_const(file.calculations))
        if (old.calculator == filled.calculator && old.claimId == claim.id)
            kept = old;
    file.calculations.removeIf([&](const ClaimCalculation &old) { return old.id == kept.id; });
    kept.caseId = file.record.id;
    kept.claimId = claim.id;
    kept.calculator = filled.calculator;
    kept.inputs = inputsToJson(filled.inputs);
    kept.amount = filled.calculation->amount;
    kept.computedOn = today;
    file.calculations += kept;
}

} // namespace

QList<QuestionSheet> sheetsOf(const Desk &desk, const CaseFile &file)
{
    QList<QuestionSheet> fitting = desk.sheets().forCause(file.record.cause);
    QList<QuestionSheet> answered;
    for (const SheetAnswers &answers : file.sheets) {
        fitting.removeIf([&](const QuestionSheet &sheet) { return sheet.id == answers.sheet; });
        if (const auto sheet = desk.sheets().find(answers.sheet))
            answered += *sheet;
    }
    return answered + fitting;
}

QMap<QString, QString> answersOf(const CaseFile &file, const QString &sheet)
{
    QMap<QString, QString> answers;
    for (const SheetAnswers &kept : file.sheets)
        if (kept.sheet == sheet)
            for (auto it = kept.answers.constBegin(); it != kept.answers.constEnd(); ++it)
                answers.insert(it.key(), it.value().toString());
    return answers;
}

QList<FilledSheet> filledSheets(const Desk &desk, const CaseFile &file)
{
    QList<FilledSheet> filled;
    for (const SheetAnswers &kept : file.sheets)
        if (const auto sheet = desk.sheets().find(kept.sheet))
            filled +=
                applySheet(*sheet, answersOf(file, kept.sheet), *desk.calendar, desk.parameters());
    return filled;
}

Result<Done<CaseFile>> saveSheetAnswers(const Desk &desk, const Id<Case> &id, const QString &sheet,
                                        const QMap<QString, QString> &answers)
{
    if (!desk.sheets().find(sheet))
        return fail(unknownSheet(sheet));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(mustBeOpen(file.record));
    SheetAnswers row;
    for (const SheetAnswers &kept : file.sheets)
        if (kept.sheet == sheet)
            row = kept;
    const bool isNew = row.id.isEmpty();
    const QJsonObject json = toJson(answers);
    if (isNew)
        row.id = Id<SheetAnswers>::fresh(desk.clock());
    row.caseId = id;
    row.sheet = sheet;
    row.answers = json;
    CaseFile after = file;
    after.sheets.removeIf([&](const SheetAnswers &kept) { return kept.sheet == sheet; });
    if (!json.isEmpty())
        after.sheets += row;
    HEZHONG_ASSIGN(ChangeNotice notice, desk.store->transact(desk.operation(u"sheet.answer"_s, id),
                                                             [&](Transaction &t) -> Status {
                                                                 if (!json.isEmpty())
                                                                     return t.put(row);
                                                                 return isNew ? Status()
                                                                              : t.remove(row.id);
                                                             }));
    return Done<CaseFile>{after, notice, {}};
}

Result<Done<CaseFile>> adoptSheet(const Desk &desk, const Id<Case> &id, const QString &sheetId)
{
    const auto sheet = desk.sheets().find(sheetId);
    if (!sheet)
        return fail(unknownSheet(sheetId));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(mustBeOpen(file.record));
    const FilledSheet filled =
        applySheet(*sheet, answersOf(file, sheetId), *desk.calendar, desk.parameters());
    if (!filled.problems.isEmpty())
        return fail(filled.problems.first());
    if (filled.claims.isEmpty())
        return fail(refused(u"sheet.no-claims"_s,
                            words("operations", "现有回答还不能形成请求，请求没有改动。"),
                            words("operations", "请先回答标有星号的问题。")));
    CaseFile after = file;
    for (const FilledClaim &one : filled.claims) {
        Claim &claim = claimFor(after, one, desk.clock());
        if (one.amount)
            claim.amount = one.amount;
        const Claim kept = claim;
        keepBehind(after, kept, one, desk.today());
    }
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(desk.operation(u"sheet.adopt"_s, id), [&](Transaction &t) -> Status {
            HEZHONG_TRY(replaceRows(t, file.claims, after.claims));
            return replaceRows(t, file.calculations, after.calculations);
        }));
    return Done<CaseFile>{after, notice, {}};
}

} // namespace hezhong
