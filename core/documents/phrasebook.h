// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QDate>
#include <QTime>

namespace hezhong {

/// The Chinese words that the program itself puts into a case: phrases of a record, clauses, names of
/// speakers, the note on an oral application. They end on papers, so they are the same in every
/// language of the window and never go through words() or tr(); only their titles do (tests/words).

/// A sentence that every meeting needs.
enum class HearingSentence {
    Opening, ///< who mediates between whom about what; names of the case filled in
    Rights,  ///< rights and duties of the parties
    AskRecusal,
    NoRecusal,
    AskApplicant,  ///< to state claims, facts and grounds
    AskRespondent, ///< to reply
    Issues,        ///< points in dispute, to be completed
    AskProposals,
    Agreed, ///< what was agreed, to be completed
    NotAgreed,
    ReadBack,  ///< the record is read out for checking
    Confirmed, ///< a party found it correct
};
[[nodiscard]] QString hearingSentence(HearingSentence sentence, const CaseFile &file);
/// The mediator says it; what a party says is put in for whoever speaks.
[[nodiscard]] bool isMediatorsSentence(HearingSentence sentence);

/// A clause that many agreements have.
enum class ClauseSentence {
    AmountOwed,
    ContractEnded,
    Payment,       ///< sum and day, or every instalment
    LeavingPapers, ///< certificate of leaving, transfer of social insurance
    Delay,         ///< consequence of an instalment not paid
    ReturnOfThings,
    NothingFurther,
    JointReview, ///< joint application for arbitration review or judicial confirmation
};
/// With the sums and days of this agreement; what is not known yet is a blank to be filled (＿＿).
[[nodiscard]] QString clauseSentence(ClauseSentence sentence, const CaseFile &file,
                                     const AgreementFile &agreement);

/// 调解员, as a record names the mediator among the speakers.
[[nodiscard]] QString mediatorSpeaker();
/// 申请人代理人: the agent of a speaker that is a party.
[[nodiscard]] QString agentSpeaker(const QString &party);
/// 申请人, 申请人李某: a party among the speakers; by its side alone when it is the only one there.
[[nodiscard]] QString partySpeaker(const Party &party, bool alone);

/// Persons present as a record lists them: 申请人王䶮.
[[nodiscard]] QString partyPresent(const Party &party);
/// 被申请人成都锦恒建筑劳务有限公司委托代理人周小川.
[[nodiscard]] QString agentPresent(const Party &party, const Agent &agent);
/// 调解员何建国.
[[nodiscard]] QString mediatorPresent(const QString &name);

/// 银行转账, the manner of payment that is proposed.
[[nodiscard]] QString bankTransfer();

/// 经计算，经济补偿为16,409.02元（人民币…），依据劳动合同法第四十七条。 What the mediator says of a calculator's
/// result; an unknown calculator is called 应付款项.
[[nodiscard]] QString calculatedSentence(const QString &calculator, Money amount,
                                         const QStringList &basis);

/// The note that an oral application was taken down on the spot (labour mediation law art. 12), to
/// stand after the facts. An invalid time is left out.
[[nodiscard]] QString oralApplication(const QDate &on, const QTime &at, const QString &recorder,
                                      bool readOut);

} // namespace hezhong
