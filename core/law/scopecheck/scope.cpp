// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/scope.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/law/rulecard.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QDate overAgeRulesInForce(2026, 7, 1);
const QString overAge = u"over-age"_s;
const QString platformWorker = u"platform-worker"_s;
const QString employment = u"employment"_s;

Error unknownKey(const QString &key)
{
    QStringList keys;
    for (const ScopeItem &item : scopeItems())
        keys += item.key;
    return badInput(u"scope.key"_s, key, words("law", "清单中没有名为“%1”的问题。").arg(key),
                    words("law", "可以回答：%1。").arg(keys.join(words("law", "、"))));
}

/// Goes through the answers and weighs what they show.
class Checker {
public:
    Checker(const QMap<QString, bool> &answers, const QDate &day) : m_answers(answers), m_day(day)
    {}

    ScopeResult run()
    {
        collect();
        m_result.state = judge();
        for (const ScopeFinding &finding : std::as_const(m_result.findings)) {
            if (!m_result.cards.contains(finding.card))
                m_result.cards += finding.card;
            warnOfUnsure(finding.card);
        }
        return m_result;
    }

private:
    [[nodiscard]] bool said(const QString &key, bool answer) const
    {
        return m_answers.contains(key) && m_answers.value(key) == answer;
    }
    [[nodiscard]] bool has(ScopeEffect effect) const;
    void ask(ScopeGroup group);
    void collect();
    void collectOne(const ScopeItem &item);
    [[nodiscard]] bool applies(const ScopeItem &item) const;
    ScopeState judge();
    ScopeState judgeOverAge();
    ScopeState judgePlatform();
    ScopeState judgeEmployment();
    /// Reasons go into the refusal notice, so they are Chinese in every language.
    void add(const QString &key, ScopeEffect effect, const QString &reason, const QString &where,
             const QString &card);
    void warnOfUnsure(const QString &cardId);

    const QMap<QString, bool> &m_answers;
    QDate m_day;
    ScopeResult m_result;
};

bool Checker::has(ScopeEffect effect) const
{
    for (const ScopeFinding &finding : m_result.findings)
        if (finding.effect == effect)
            return true;
    return false;
}

void Checker::ask(ScopeGroup group)
{
    for (const ScopeItem &item : scopeItems())
        if (item.group == group && !m_answers.contains(item.key))
            m_result.missing += item.key;
}

void Checker::add(const QString &key, ScopeEffect effect, const QString &reason,
                  const QString &where, const QString &card)
{
    m_result.findings += {key, effect, reason, where, card};
}

/// Questions made for over-age or platform workers say nothing about others, and the general heads say
/// nothing about over-age workers.
bool Checker::applies(const ScopeItem &item) const
{
    if (item.group == ScopeGroup::OverAge)
        return said(overAge, true);
    if (item.group == ScopeGroup::Platform)
        return said(platformWorker, true) && !said(employment, true);
    if (item.group == ScopeGroup::Matter)
        return !said(overAge, true) && (!said(platformWorker, true) || said(employment, true));
    // Platform workers and over-age workers are judged without an employment relation.
    return item.key != employment || !(said(overAge, true) || said(platformWorker, true));
}

void Checker::collectOne(const ScopeItem &item)
{
    if (!m_answers.contains(item.key) || !applies(item))
        return;
    const ScopeAnswer &answer = m_answers.value(item.key) ? item.yes : item.no;
    const bool inForce = !answer.from.isValid() || answer.from <= m_day;
    if (answer.effect != ScopeEffect::None && inForce)
        add(item.key, answer.effect, answer.reason, answer.where, answer.card);
}

void Checker::collect()
{
    for (const ScopeItem &item : scopeItems())
        collectOne(item);
}

ScopeState Checker::judgeOverAge()
{
    if (m_day < overAgeRulesInForce) {
        add(overAge, ScopeEffect::Other,
            u"2026年7月1日以前，超龄劳动者的用工争议一般按劳务关系处理。"_s,
            u"向人民法院起诉；也可以申请人民调解。"_s, u"retired-worker-civil"_s);
        if (m_day > QDate(2025, 8, 31))
            m_result.warnings +=
                words("law", "法释〔2020〕26号第三十二条第一款自2025年9月1日起废止，"
                             "其后至2026年6月30日的争议请向仲裁委员会、人民法院了解当地做法。");
        return ScopeState::OtherTrack;
    }
    if (has(ScopeEffect::In))
        return has(ScopeEffect::Other) ? ScopeState::Partly : ScopeState::InScope;
    if (has(ScopeEffect::Other))
        return ScopeState::OtherTrack;
    ask(ScopeGroup::OverAge);
    return m_result.missing.isEmpty() ? ScopeState::OtherTrack : ScopeState::Undecided;
}

ScopeState Checker::judgePlatform()
{
    if (has(ScopeEffect::In))
        return ScopeState::InScope;
    if (has(ScopeEffect::Other))
        return ScopeState::OtherTrack;
    ask(ScopeGroup::Platform);
    return ScopeState::Undecided;
}

ScopeState Checker::judgeEmployment()
{
    const bool head = has(ScopeEffect::Head);
    if (said(employment, false))
        return ScopeState::OutOfScope;
    if (!said(employment, true)) {
        m_result.missing += employment;
        return ScopeState::Undecided;
    }
    if (has(ScopeEffect::Other))
        return head ? ScopeState::Partly : ScopeState::OtherTrack;
    if (head)
        return ScopeState::InScope;
    ask(ScopeGroup::Matter);
    if (!m_result.missing.isEmpty())
        return ScopeState::Undecided;
    add(u"matter"_s, ScopeEffect::Out, u"争议的事项不在劳动争议的六类之内。"_s,
        u"可以与对方协商，或者向有关部门、人民法院反映。"_s, u"dispute-scope"_s);
    return ScopeState::OutOfScope;
}

ScopeState Checker::judge()
{
    for (const ScopeFinding &finding : std::as_const(m_result.findings)) {
        const auto item = scopeItem(finding.key);
        if (item && item->group == ScopeGroup::Exclusion)
            return ScopeState::OutOfScope;
    }
    // One wish alone: what the law says about it decides.
    if (said(u"wage-iou-only"_s, true) || said(u"contribution-only"_s, true))
        return ScopeState::OtherTrack;
    if (said(u"personnel"_s, true))
        return ScopeState::InScope;
    if (said(overAge, true))
        return judgeOverAge();
    if (said(platformWorker, true) && !said(employment, true))
        return judgePlatform();
    return judgeEmployment();
}

void Checker::warnOfUnsure(const QString &cardId)
{
    const auto card = ruleCard(cardId, m_day);
    if (!card || card->sure == Sureness::Text)
        return;
    const QString warning = words("law", "所依据的“%1”%2，使用前请核对。")
                                .arg(shownTitle(card->basis()), surenessName(card->sure));
    if (!m_result.warnings.contains(warning))
        m_result.warnings += warning;
}

} // namespace

Result<ScopeResult> checkScope(const QMap<QString, bool> &answers, const QDate &day)
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        if (!scopeItem(answer.key()))
            return fail(unknownKey(answer.key()));
    return Checker(answers, day).run();
}

Result<QMap<QString, bool>> readScopeAnswers(const QMap<QString, QString> &values)
{
    QMap<QString, bool> answers;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!scopeItem(value.key()))
            return fail(unknownKey(value.key()));
        const QString text = value.value().trimmed();
        if (text != u"yes"_s && text != u"no"_s)
            return fail(badInput(u"scope.answer"_s, value.key(),
                                 words("law", "“%1”只能回答 yes 或者 no。").arg(value.key()),
                                 words("law", "请核对。")));
        answers.insert(value.key(), text == u"yes"_s);
    }
    return answers;
}

} // namespace hezhong
