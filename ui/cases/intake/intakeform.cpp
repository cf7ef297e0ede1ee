// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/intakeform.h"

#include "core/base/words.h"
#include "core/operations/casequeries.h"
#include "ui/cases/intake/claimeditor.h"
#include "ui/cases/intake/evidenceeditor.h"
#include "ui/cases/intake/factseditor.h"
#include "ui/cases/intake/intakefaults.h"
#include "ui/cases/intake/intakehead.h"
#include "ui/cases/intake/partyeditor.h"
#include "ui/cases/intake/rowstack.h"
#include "ui/cases/intake/taborder.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/errorsummary.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 8;
constexpr int recheckAfter = 400;

RowStack *partyStack(const QString &name, Side side, const Desk &desk, QWidget *parent)
{
    const auto known = [&desk](const QString &typed, PartyKind kind) {
        return knownParties(desk, typed, kind, mostOffers).value_or(QList<Party>());
    };
    const QString words = side == Side::Applicant ? IntakeForm::tr("添加申请人") : IntakeForm::tr("添加被申请人");
    return new RowStack(
        name, words, 1,
        [side, known, clock = &desk.clock()](const QString &row, QWidget *owner) {
            return new PartyEditor(row, side, *clock, known, owner);
        },
        parent);
}

} // namespace

IntakeForm::IntakeForm(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this)),
      m_summary(new ErrorSummary(u"intake-errors"_s, this)), m_head(new IntakeHead(desk, this)),
      m_applicants(partyStack(u"applicant"_s, Side::Applicant, desk, this)),
      m_respondents(partyStack(u"respondent"_s, Side::Respondent, desk, this)),
      m_claims(new RowStack(u"claim"_s, tr("添加请求"), 1,
                            [](const QString &row, QWidget *owner) { return new ClaimEditor(row, owner); },
                            this)),
      m_facts(new FactsEditor(desk, this)),
      m_evidence(new RowStack(u"evidence"_s, tr("添加证据"), 1,
                              [](const QString &row, QWidget *owner) { return new EvidenceEditor(row, owner); },
                              this))
{
    setObjectName(u"intake-form"_s);
    build();
    connect(m_head, &IntakeHead::edited, this, &IntakeForm::edited);
    connect(m_head, &IntakeHead::sourceChanged, this,
            [this] { m_facts->setOral(m_head->source() == CaseSource::Oral); });
    connect(m_facts, &FactsEditor::edited, this, &IntakeForm::edited);
    for (RowStack *stack : {m_applicants, m_respondents, m_claims, m_evidence})
        watch(stack);
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(recheckAfter);
    connect(&m_recheck, &QTimer::timeout, this, [this] { summarise(errors()); });
    connect(this, &IntakeForm::edited, this, [this] {
        showTotal();
        if (m_summary->isVisible())
            m_recheck.start();
    });
    m_blank = typed();
    orderTabs(this);
}

void IntakeForm::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(12));
    addCard(tr("申请"), m_head);
    addCard(label(Side::Applicant), m_applicants);
    addCard(label(Side::Respondent), m_respondents);
    m_claimsCard = addCard(tr("调解请求"), m_claims);
    addCard(tr("事实与理由"), m_facts);
    addCard(tr("证据材料"), m_evidence);
    m_layout->addStretch(1);
}

Card *IntakeForm::addCard(const QString &title, QWidget *content)
{
    auto *card = new Card(title, this);
    card->body()->addWidget(content);
    m_layout->addWidget(card);
    return card;
}

void IntakeForm::watch(RowStack *stack)
{
    connect(stack, &RowStack::edited, this, &IntakeForm::edited);
    connect(stack, &RowStack::identityLeft, this, &IntakeForm::partiesChanged);
    connect(stack, &RowStack::rowsChanged, this, [this] { orderTabs(this); });
    connect(stack, &RowStack::removed, this,
            [this, stack](const QString &what, int index, const QJsonObject &typed) {
                Q_EMIT partiesChanged();
                Q_EMIT removed(what, [stack, index, typed] { stack->insertTyped(index, typed); });
            });
}

QJsonObject IntakeForm::typed() const
{
    return {{u"head"_s, m_head->typed()},
            {u"applicants"_s, m_applicants->typed()},
            {u"respondents"_s, m_respondents->typed()},
            {u"claims"_s, m_claims->typed()},
            {u"facts"_s, m_facts->typed()},
            {u"evidence"_s, m_evidence->typed()}};
}

void IntakeForm::setTyped(const QJsonObject &typed)
{
    m_head->setTyped(typed.value(u"head"_s).toObject());
    m_applicants->setTyped(typed.value(u"applicants"_s).toArray());
    m_respondents->setTyped(typed.value(u"respondents"_s).toArray());
    m_claims->setTyped(typed.value(u"claims"_s).toArray());
    m_facts->setTyped(typed.value(u"facts"_s).toObject());
    m_evidence->setTyped(typed.value(u"evidence"_s).toArray());
    orderTabs(this);
    showTotal();
    Q_EMIT partiesChanged();
}

QList<const PartyEditor *> IntakeForm::usedParties() const
{
    QList<const PartyEditor *> parties;
    for (const RowStack *stack : {m_applicants, m_respondents})
        for (const IntakeRow *row : usedRows(*stack))
            parties += static_cast<const PartyEditor *>(row);
    return parties;
}

IntakeRequest IntakeForm::request() const
{
    IntakeRequest request;
    m_head->writeTo(request);
    int tie = 0;
    QHash<Side, int> positions;
    for (const PartyEditor *editor : usedParties()) {
        const Id<Party> id(QString::number(tie++)); // only ties agents to their party
        Party party = editor->party(id);
        party.position = positions[party.side]++;
        request.parties += party;
        request.agents += editor->agents(id);
    }
    for (const IntakeRow *row : usedRows(*m_claims)) {
        request.claims += static_cast<const ClaimEditor *>(row)->claim();
        request.claims.last().position = static_cast<int>(request.claims.size()) - 1;
    }
    request.facts = m_facts->facts(request.receivedOn);
    for (const IntakeRow *row : usedRows(*m_evidence)) {
        const Evidence evidence = static_cast<const EvidenceEditor *>(row)->evidence();
        if (!evidence.name.isEmpty())
            request.evidence += evidence;
    }
    return request;
}

QList<Party> IntakeForm::namedParties() const
{
    QList<Party> named;
    for (const PartyEditor *editor : usedParties()) {
        const Party party = editor->party({});
        if (!party.name.isEmpty() || !party.idNumber.isEmpty() || !party.creditCode.isEmpty())
            named += party;
    }
    return named;
}

QList<Error> IntakeForm::errors() const
{
    QList<Error> errors = checkIntake(request(), m_desk.today());
    if (m_head->source() == CaseSource::Oral) {
        for (const QString &key : {u"oral_time"_s, u"oral_recorder"_s})
            if (const FormField *field = m_facts->form()->fieldAt(key); field->isEmpty())
                errors += badInput(u"intake.oral"_s, key, tr("请填写%1。").arg(field->label()));
    }
    for (const IntakeRow *row : usedRows(*m_evidence))
        if (static_cast<const EvidenceEditor *>(row)->evidence().name.isEmpty())
            errors += badInput(u"intake.evidence"_s,
                               u"evidence[%1].name"_s.arg(usedRows(*m_evidence).indexOf(row)),
                               tr("没有填写证据名称。"));
    return errors;
}

bool IntakeForm::check()
{
    const QList<Error> found = errors();
    showErrors(found);
    return found.isEmpty() && IntakeFaults(*this).typed().isEmpty();
}

void IntakeForm::showErrors(const QList<Error> &errors)
{
    for (FormGrid *grid : findChildren<FormGrid *>())
        grid->clearErrors();
    const auto faults = IntakeFaults(*this).all(errors);
    // From the last to the first, so that the keyboard ends up at the first.
    for (auto fault = faults.crbegin(); fault != faults.crend(); ++fault)
        if (fault->form)
            fault->form->showError(fault->error);
    summarise(errors);
}

void IntakeForm::summarise(const QList<Error> &errors)
{
    QList<ErrorSummary::Item> items;
    for (const auto &fault : IntakeFaults(*this).all(errors)) {
        std::function<void()> jump;
        if (fault.field)
            jump = [editor = fault.field->editor()] { editor->setFocus(Qt::OtherFocusReason); };
        items.append({fault.words(), jump});
    }
    m_summary->setItems(items);
    Q_EMIT summaryChanged();
}

void IntakeForm::focusFirst()
{
    m_head->form()->fieldAt(u"source"_s)->editor()->setFocus(Qt::OtherFocusReason);
}

void IntakeForm::showTotal()
{
    Money total;
    int counted = 0;
    for (const IntakeRow *row : usedRows(*m_claims))
        if (const auto amount = static_cast<const ClaimEditor *>(row)->claim().amount) {
            total += *amount;
            ++counted;
        }
    m_claimsCard->setNote(counted > 1 ? tr("合计 %1 元").arg(total.grouped()) : QString());
}

} // namespace hezhong
