// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/questionsheet.h"

#include "core/law/lawdata.h"

#include <QDir>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// The order of the shelf: what is asked most stands first.
const QStringList &shelf()
{
    static const QStringList order{u"wage-arrears"_s,
                                   u"economic-compensation"_s,
                                   u"unlawful-termination"_s,
                                   u"double-wage"_s,
                                   u"overtime"_s,
                                   u"annual-leave"_s,
                                   u"minimum-wage"_s,
                                   u"employment-confirmation"_s,
                                   u"social-insurance"_s,
                                   u"work-injury"_s,
                                   u"probation"_s,
                                   u"non-compete"_s,
                                   u"over-age-worker"_s,
                                   u"platform-worker"_s};
    return order;
}

} // namespace

const SheetQuestion *QuestionSheet::question(const QString &questionId) const
{
    const auto found =
        std::find_if(questions.begin(), questions.end(),
                     [&](const SheetQuestion &each) { return each.id == questionId; });
    return found == questions.end() ? nullptr : &*found;
}

const QuestionSheets &QuestionSheets::builtIn()
{
    static const QuestionSheets sheets = [] {
        QuestionSheets read;
        for (const QString &id : shelf()) {
            const QString name = u"sheets/%1.json"_s.arg(id);
            if (auto sheet = readQuestionSheet(builtInLawBytes(name), name)) {
                sheet->builtIn = true;
                read.m_sheets += *sheet;
            }
        }
        return read;
    }();
    return sheets;
}

Status QuestionSheets::add(const QByteArray &json, const QString &field)
{
    HEZHONG_ASSIGN(const QuestionSheet sheet, readQuestionSheet(json, field));
    const auto same = std::find_if(m_sheets.begin(), m_sheets.end(),
                                   [&](const QuestionSheet &each) { return each.id == sheet.id; });
    if (same == m_sheets.end())
        m_sheets += sheet;
    else
        *same = sheet;
    return {};
}

std::optional<QuestionSheet> QuestionSheets::find(const QString &id) const
{
    for (const QuestionSheet &sheet : m_sheets)
        if (sheet.id == id)
            return sheet;
    return std::nullopt;
}

QList<QuestionSheet> QuestionSheets::forCause(const QString &code) const
{
    QList<QuestionSheet> fitting;
    const QString group = code.section(u'.', 0, 0);
    for (const QuestionSheet &sheet : m_sheets)
        if (sheet.causes.contains(code) || sheet.causes.contains(group))
            fitting += sheet;
    return fitting;
}

} // namespace hezhong
