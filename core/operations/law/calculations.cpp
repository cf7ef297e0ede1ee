// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/calculations.h"

#include "core/base/words.h"
#include "core/law/filledsheet.h"
#include "core/model/caseflow.h"
#include "core/operations/caseedit.h"
#include "core/operations/casequeries.h"
#include "core/operations/law/sheetanswers.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const Claim *claimOf(const CaseFile &file, const Id<Claim> &id)
{
    const auto found = std::find_if(file.claims.cbegin(), file.claims.cend(),
                                    [&id](const Claim &claim) { return claim.id == id; });
    return found == file.claims.cend() ? nullptr : &*found;
}

/// Live papers whose frozen values hold the claim's words without its amount of today.
QStringList papersThatDiffer(const CaseFile &file, const Claim &claim)
{
    QStringList titles;
    if (!claim.amount)
        return titles;
    for (const IssuedDocument &document : file.documents) {
        if (document.voidedAt.isValid())
            continue;
        const QString values =
            QString::fromUtf8(QJsonDocument(document.values).toJson(QJsonDocument::Compact));
        if (values.contains(claim.text) && !values.contains(claim.amount->grouped())
            && !values.contains(claim.amount->decimal()))
            titles += document.title;
    }
    return titles;
}

} // namespace

QMap<QString, QString> inputsOf(const ClaimCalculation &calculation)
{
    QMap<QString, QString> inputs;
    for (auto it = calculation.inputs.constBegin(); it != calculation.inputs.constEnd(); ++it)
        inputs.insert(it.key(), it.value().toString());
    return inputs;
}

QJsonObject inputsToJson(const QMap<QString, QString> &inputs)
{
    QJsonObject json;
    for (auto it = inputs.constBegin(); it != inputs.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Result<Done<CaseFile>> keepCalculation(const Desk &desk, const Id<Case> &id,
                                       const ClaimCalculation &typed, bool intoClaim)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(mustBeOpen(file.record));
    HEZHONG_ASSIGN(const Calculation result,
                   calculate(typed.calculator, inputsOf(typed), *desk.calendar, desk.parameters()));
    const Claim *claim = claimOf(file, typed.claimId);
    if (intoClaim && !claim)
        return fail(badInput(u"calculation.claim"_s, u"claim"_s,
                             words("operations", "没有选择要写入的请求。")));
    ClaimCalculation kept = typed;
    kept.caseId = id;
    kept.amount = result.amount;
    kept.computedOn = desk.today();
    CaseFile after = file;
    after.calculations.removeIf([&](const ClaimCalculation &other) {
        const bool same = other.calculator == kept.calculator && other.claimId == kept.claimId;
        if (same)
            kept.id = other.id;
        return same;
    });
    after.calculations += kept;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(
                       desk.operation(u"case.calculate"_s, id), [&](Transaction &t) -> Status {
                           HEZHONG_TRY(replaceRows(t, file.calculations, after.calculations));
                           if (!intoClaim)
                               return {};
                           Claim changed = *claim;
                           changed.amount = result.amount;
                           after.claims[claim - file.claims.constData()] = changed;
                           return t.put(changed);
                       }));
    return Done<CaseFile>{after, notice, {}};
}

Result<Done<CaseFile>> removeCalculation(const Desk &desk, const Id<Case> &id,
                                         const Id<ClaimCalculation> &calculation)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(mustBeOpen(file.record));
    CaseFile after = file;
    after.calculations.removeIf([&](const ClaimCalculation &one) { return one.id == calculation; });
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(desk.operation(u"case.calculation-remove"_s, id), [&](Transaction &t) {
            return replaceRows(t, file.calculations, after.calculations);
        }));
    return Done<CaseFile>{after, notice, {}};
}

QList<CalculationState> recalculated(const Desk &desk, const CaseFile &file)
{
    QList<CalculationState> states;
    for (const ClaimCalculation &kept : file.calculations) {
        CalculationState state;
        state.kept = kept;
        const auto now =
            calculate(kept.calculator, inputsOf(kept), *desk.calendar, desk.parameters());
        if (now) {
            state.now = *now;
        } else {
            state.now.calculator = kept.calculator;
            state.now.amount = kept.amount;
            state.now.warnings = {now.error().message};
        }
        state.changed = state.now.amount != kept.amount;
        if (const Claim *claim = claimOf(file, kept.claimId)) {
            state.claimed = claim->amount;
            state.papers = papersThatDiffer(file, *claim);
        }
        states += state;
    }
    return states;
}

QMap<QString, QString> knownInputs(const Desk &desk, const CaseFile &file,
                                   const QString &calculator)
{
    QMap<QString, QString> known;
    for (const FilledSheet &sheet : filledSheets(desk, file))
        for (const FilledClaim &claim : sheet.claims)
            if (claim.calculator == calculator)
                for (auto it = claim.inputs.constBegin(); it != claim.inputs.constEnd(); ++it)
                    known.insert(it.key(), it.value());
    for (const ClaimCalculation &kept : file.calculations)
        if (kept.calculator == calculator) {
            const QMap<QString, QString> inputs = inputsOf(kept);
            for (auto it = inputs.constBegin(); it != inputs.constEnd(); ++it)
                known.insert(it.key(), it.value());
        }
    return known;
}

} // namespace hezhong
