// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clausephrases.h"

#include "core/base/titles.h"
#include "core/documents/clausetexts.h"
#include "core/documents/phrasebook.h"
#include "core/operations/templates/clauselibrary.h"

#include <QCoreApplication>
#include <QHash>

namespace hezhong {

namespace {

struct ClausePhrases {
    Q_DECLARE_TR_FUNCTIONS(ClausePhrases)
};

} // namespace

QList<ClausePhrase> clausePhrases(const Desk &desk, const CaseFile &file,
                                  const AgreementFile &agreement)
{
    QList<ClausePhrase> phrases;
    const auto add = [&](const QString &title, ClauseSentence sentence) {
        phrases += {title, clauseSentence(sentence, file, agreement), ClausePhrases::tr("常用")};
    };
    add(ClausePhrases::tr("确认欠付数额"), ClauseSentence::AmountOwed);
    add(ClausePhrases::tr("确认解除劳动合同"), ClauseSentence::ContractEnded);
    add(ClausePhrases::tr("支付与期限"), ClauseSentence::Payment);
    add(ClausePhrases::tr("出具离职证明"), ClauseSentence::LeavingPapers);
    add(ClausePhrases::tr("逾期的后果"), ClauseSentence::Delay);
    add(ClausePhrases::tr("返还财物"), ClauseSentence::ReturnOfThings);
    add(ClausePhrases::tr("再无其他请求"), ClauseSentence::NothingFurther);
    add(ClausePhrases::tr("共同申请审查或者确认"), ClauseSentence::JointReview);
    QHash<QString, QString> categories;
    for (const ClauseCategory &category : clauseCategories())
        categories.insert(category.id, shownTitle(category.title));
    const auto library = clauseLibrary(desk);
    for (const LibraryEntry &clause : library.value_or(QList<LibraryEntry>()))
        phrases += {shownTitle(clause.title), fillClause(clause.text, file, agreement),
                    categories.value(clause.category)};
    return phrases;
}

} // namespace hezhong
