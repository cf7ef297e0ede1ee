// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/partiestab.h"

#include "core/base/dates.h"
#include "core/operations/casequeries.h"
#include "core/operations/editcase.h"
#include "ui/cases/intake/agenteditor.h"
#include "ui/cases/intake/partyeditor.h"
#include "ui/cases/intake/rowstack.h"
#include "ui/cases/intake/taborder.h"
#include "ui/casepage/rowids.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/formgrid.h"

#include <QPointer>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOffers = 8;

QJsonObject typedAgent(const Agent &agent)
{
    return {{u"id"_s, agent.id.text()},
            {u"name"_s, agent.name},
            {u"authority"_s, code(agent.authority)},
            {u"workplace"_s, agent.workplace},
            {u"phone"_s, agent.phone}};
}

QJsonObject typedParty(const CaseFile &file, const Party &party)
{
    QJsonArray groups;
    for (const Group group : party.groups)
        groups += code(group);
    QJsonArray agents;
    for (const Agent &agent : file.agentsOf(party.id))
        agents += typedAgent(agent);
    return {{u"id"_s, party.id.text()},
            {u"name"_s, party.name},
            {u"kind"_s, code(party.kind)},
            {u"role"_s, code(party.role)},
            {u"id_number"_s, party.idNumber},
            {u"sex"_s, party.sex},
            {u"birth"_s, isoDate(party.birth)},
            {u"ethnicity"_s, party.ethnicity},
            {u"job"_s, party.job},
            {u"credit_code"_s, party.creditCode},
            {u"legal_representative"_s, party.legalRepresentative},
            {u"legal_title"_s, party.legalTitle},
            {u"phone"_s, party.phone},
            {u"contact"_s, party.contact},
            {u"address"_s, party.address},
            {u"mailing_address"_s, party.mailingAddress},
            {u"electronic_service"_s, party.consentsToElectronicService},
            {u"groups"_s, groups},
            {u"agents"_s, agents}};
}

} // namespace

PartiesTab::PartiesTab(const Workbench &bench, QWidget *parent)
    : CaseForm(u"parties-tab"_s, u"case-parties"_s, bench, parent)
{
    addStack(Side::Applicant, u"applicants"_s, tr("申请人"), tr("添加申请人"), 1);
    addStack(Side::Respondent, u"respondents"_s, tr("被申请人"), tr("添加被申请人"), 1);
    addStack(Side::ThirdParty, u"third_parties"_s, tr("第三人"), tr("添加第三人"), 0);
}

PartiesTab::~PartiesTab()
{
    flush();
}

void PartiesTab::addStack(Side side, const QString &key, const QString &title, const QString &addWords, int least)
{
    const auto known = [desk = bench().desk](const QString &typed, PartyKind kind) {
        return knownParties(*desk, typed, kind, kMostOffers).value_or(QList<Party>());
    };
    auto *card = new Card(title);
    auto *rows = new RowStack(
        QString(key).replace(u'_', u'-'), addWords, least,
        [side, known, clock = &desk().clock()](const QString &row, QWidget *owner) {
            return new PartyEditor(row, side, *clock, known, owner);
        },
        card);
    card->body()->addWidget(rows);
    column()->addWidget(card);
    m_stacks += Stack{side, key, rows};
    connect(rows, &RowStack::edited, this, &PartiesTab::noteEdited);
    connect(rows, &RowStack::rowsChanged, this, [this] { orderTabs(this); });
    connect(rows, &RowStack::removed, this,
            [this, rows](const QString &what, int index, const QJsonObject &typed) {
                offerPutBack(rows, what, index, typed);
            });
}

void PartiesTab::offerPutBack(RowStack *rows, const QString &what, int index, const QJsonObject &typed)
{
    const QString id = rowids::missing(*rows, typedOf(file()));
    const auto putBack = [this, owner = QPointer<RowStack>(rows), index, typed, id] {
        if (RowStack *stack = owner.data()) {
            rowids::putBack(stack, index, typed, id);
            noteEdited();
        }
    };
    bench().operations->say({tr("已移除%1，保存后生效。").arg(what), {}, Tone::Neutral, tr("撤销"), putBack, 12});
}

QJsonObject PartiesTab::typed() const
{
    QJsonObject typed;
    for (const Stack &stack : m_stacks)
        typed.insert(stack.key, rowids::typed(*stack.rows));
    return typed;
}

QJsonObject PartiesTab::typedOf(const CaseFile &file) const
{
    QJsonObject typed;
    for (const Stack &stack : m_stacks) {
        QJsonArray parties;
        for (const Party &party : file.on(stack.side))
            parties += typedParty(file, party);
        typed.insert(stack.key, parties);
    }
    return typed;
}

void PartiesTab::setTyped(const QJsonObject &typed)
{
    for (const Stack &stack : std::as_const(m_stacks)) {
        const QJsonArray rows = typed.value(stack.key).toArray();
        stack.rows->setTyped(rows);
        rowids::give(*stack.rows, rows);
    }
}

void PartiesTab::setReadOnly(bool readOnly)
{
    for (const Stack &stack : std::as_const(m_stacks))
        rowids::setReadOnly(stack.rows, readOnly);
}

void PartiesTab::focusFirst()
{
    if (!m_stacks.first().rows->rows().isEmpty())
        m_stacks.first().rows->rows().first()->focusFirst();
}

Agent PartiesTab::agentOf(const IntakeRow *row, const Id<Party> &party) const
{
    Agent agent = static_cast<const AgentEditor *>(row)->agent();
    agent.id = Id<Agent>(rowids::of(row));
    agent.partyId = party;
    for (const Agent &known : file().agents)
        if (known.id == agent.id)
            agent.idNumber = known.idNumber; // the form does not ask for it, so it stays
    return agent;
}

PartiesTab::Collected PartiesTab::collect() const
{
    Collected all;
    int serial = 0;
    for (const Stack &stack : m_stacks) {
        int index = 0;
        for (IntakeRow *row : stack.rows->rows()) {
            if (row->isBlank())
                continue;
            const QString id = rowids::of(row);
            const Id<Party> tie(id.isEmpty() ? u"new-%1"_s.arg(++serial) : id);
            all.parties += static_cast<const PartyEditor *>(row)->party(tie);
            all.places.insert(u"%1[%2]"_s.arg(stack.key).arg(index++), row);
            for (IntakeRow *inner : row->inner()) {
                if (inner->isBlank())
                    continue;
                all.places.insert(u"agents[%1]"_s.arg(all.agents.size()), inner);
                all.agents += agentOf(inner, tie);
            }
        }
    }
    return all;
}

bool PartiesTab::check()
{
    for (const Stack &stack : std::as_const(m_stacks))
        for (IntakeRow *row : stack.rows->rows()) {
            if (row->isBlank())
                continue;
            if (!row->form()->check())
                return false;
            for (IntakeRow *inner : row->inner())
                if (!inner->isBlank() && !inner->form()->check())
                    return false;
        }
    return true;
}

bool PartiesTab::save()
{
    if (!check())
        return false;
    const Collected all = collect();
    const auto act = [&] {
        auto done = saveParties(desk(), file().record.id, all.parties, all.agents);
        if (done)
            return done;
        Error &error = done.error();
        const QString place = error.field.section(u'.', 0, 0);
        IntakeRow *row = all.places.value(place);
        if (row && row->form()->showError(Error{error.fault, error.code, error.message,
                                                error.field.section(u'.', 1), error.hint, {}}))
            error.fault = Fault::Cancelled; // its field says it
        return done;
    };
    return bench().operations->run(act, {nullptr, false, tr("当事人已保存。")}).has_value();
}

} // namespace hezhong
