// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/partyeditor.h"

#include "core/law/idnumber.h"
#include "ui/cases/intake/agenteditor.h"
#include "ui/cases/intake/groupsfield.h"
#include "ui/cases/intake/removebutton.h"
#include "ui/cases/intake/rowstack.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/completingfield.h"
#include "ui/widgets/fields/creditcodefield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/enumchoices.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/idnumberfield.h"
#include "ui/widgets/fields/phonefield.h"
#include "ui/widgets/theme/theme.h"

#include <QJsonArray>
#include <QToolButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Enough of a number to tell two people of one name apart, and no more.
QString lastFour(const QString &number)
{
    return number.size() > 4 ? u"…"_s + number.right(4) : number;
}

} // namespace

PartyEditor::PartyEditor(const QString &name, Side side, const Clock &clock, Known known, QWidget *parent)
    : IntakeRow(name, parent), m_side(side), m_card(new Card(u" "_s, this)),
      m_name(new CompletingField(name + u"-name"_s, this)), m_kind(new ComboField(name + u"-kind"_s, this)),
      m_role(new ComboField(name + u"-role"_s, this)),
      m_idNumber(new IdNumberField(name + u"-id"_s, clock, this)),
      m_sex(new ComboField(name + u"-sex"_s, this)), m_birth(new DateField(name + u"-birth"_s, clock, this)),
      m_ethnicity(new LineField(name + u"-ethnicity"_s, this)),
      m_job(new LineField(name + u"-job"_s, this)),
      m_creditCode(new CreditCodeField(name + u"-credit-code"_s, this)),
      m_legalRepresentative(new LineField(name + u"-legal-representative"_s, this)),
      m_legalTitle(new LineField(name + u"-legal-title"_s, this)),
      m_contact(new LineField(name + u"-contact"_s, this)), m_phone(new PhoneField(name + u"-phone"_s, this)),
      m_address(new LineField(name + u"-address"_s, this)),
      m_mailingAddress(new LineField(name + u"-mailing"_s, this)),
      m_electronic(new CheckField(name + u"-electronic"_s, tr("同意电子送达"), this)),
      m_groups(new GroupsField(name + u"-group"_s, this)),
      m_agents(new RowStack(name + u"-agent"_s, tr("添加代理人"), 0,
                            [](const QString &row, QWidget *owner) { return new AgentEditor(row, owner); },
                            this)),
      m_remove(removeButton(this))
{
    buildChoices();
    buildFields();
    buildCard();
    offerKnown(std::move(known));
    connect(m_idNumber, &IdNumberField::parsed, this, &PartyEditor::takeIdNumber);
    connect(m_kind, &ComboField::chosen, this, &PartyEditor::applyKind);
    for (FormField *field : {static_cast<FormField *>(m_name), static_cast<FormField *>(m_idNumber),
                         static_cast<FormField *>(m_creditCode)})
        connect(field, &FormField::left, this, &PartyEditor::identityLeft);
    connect(m_agents, &RowStack::edited, this, &PartyEditor::edited);
    connect(m_remove, &QToolButton::clicked, this, &PartyEditor::removeWanted);
    applyKind();
    finish();
}

void PartyEditor::buildChoices()
{
    m_kind->setChoices(choicesOf<PartyKind>());
    m_kind->setValue(code(m_side == Side::Applicant ? PartyKind::Person : PartyKind::Organisation));
    m_role->setChoices(choicesOf<PartyRole>());
    if (m_side == Side::Respondent)
        m_role->setValue(code(PartyRole::Employer));
    m_sex->setPlaceholder(tr("由身份证号填写"));
    m_sex->setChoices({{u"male"_s, tr("男")}, {u"female"_s, tr("女")}});
}

void PartyEditor::buildFields()
{
    m_address->setMaxLength(300);
    m_mailingAddress->setMaxLength(300);
    m_mailingAddress->setPlaceholder(tr("与住址相同的不用填"));
    m_fields.placePair(m_form, {tr("姓名"), u"name"_s, true, {}}, m_name,
                    {tr("类型"), u"kind"_s, false, {}}, m_kind);
    // The number comes before what it fills, here and when a draft is given back.
    m_fields.place(m_form, {tr("身份证号"), u"id_number"_s, false, {}}, m_idNumber);
    m_fields.placePair(m_form, {tr("性别"), u"sex"_s, false, {}}, m_sex,
                    {tr("出生日期"), u"birth"_s, false, {}}, m_birth);
    m_fields.placePair(m_form, {tr("民族"), u"ethnicity"_s, false, {}}, m_ethnicity,
                    {tr("工种岗位"), u"job"_s, false, {}}, m_job);
    m_fields.placePair(m_form, {tr("信用代码"), u"credit_code"_s, false, {}}, m_creditCode,
                    {tr("身份"), u"role"_s, false, {}}, m_role);
    m_fields.placePair(m_form, {tr("法定代表人"), u"legal_representative"_s, false, {}},
                    m_legalRepresentative,
                    {tr("职务"), u"legal_title"_s, false, {}}, m_legalTitle);
    m_fields.placePair(m_form, {tr("电话"), u"phone"_s, false, {}}, m_phone,
                    {tr("联系人"), u"contact"_s, false, {}}, m_contact);
    m_fields.place(m_form, {tr("住址"), u"address"_s, false, {}}, m_address);
    m_fields.placePair(m_form, {tr("送达地址"), u"mailing_address"_s, false, {}},
                    m_mailingAddress,
                    {tr("电子送达"), u"electronic_service"_s, false, {}},
                    m_electronic);
    m_form->add({tr("群体"), u"groups"_s, false, {}}, m_groups);
    m_form->addWide(m_agents);
}

void PartyEditor::buildCard()
{
    m_card->setInset(true);
    m_card->addHeadWidget(m_remove);
    m_card->body()->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void PartyEditor::offerKnown(Known known)
{
    m_name->setProvider([this, known = std::move(known)](const QString &typed) {
        m_offered = known(typed, kind());
        QList<Suggestion> offers;
        for (qsizetype i = 0; i < m_offered.size(); ++i) {
            const Party &party = m_offered.at(i);
            const QString number = kind() == PartyKind::Person ? lastFour(party.idNumber) : party.creditCode;
            QStringList details{number, party.address};
            details.removeAll(QString());
            offers.append({party.name, details.join(u"，"_s), i});
        }
        return offers;
    });
    connect(m_name, &CompletingField::chosen, this, [this](const Suggestion &offer) {
        const qsizetype index = offer.value.toLongLong();
        if (index < m_offered.size())
            fill(m_offered.at(index));
        Q_EMIT edited();
        Q_EMIT identityLeft();
    });
}

PartyKind PartyEditor::kind() const
{
    return fromCode<PartyKind>(m_kind->value().toString()).value_or(PartyKind::Person);
}

Party PartyEditor::party(const Id<Party> &tie) const
{
    Party party;
    party.id = tie;
    party.position = m_index;
    party.side = m_side;
    party.kind = kind();
    party.name = m_name->text();
    if (m_side == Side::Respondent || party.kind == PartyKind::Organisation)
        party.role = fromCode<PartyRole>(m_role->value().toString()).value_or(PartyRole::None);
    if (party.kind == PartyKind::Person) {
        party.idNumber = m_idNumber->text();
        party.sex = m_sex->value().toString();
        party.birth = m_birth->date();
        party.ethnicity = m_ethnicity->text();
        party.job = m_job->text();
        if (m_side == Side::Applicant)
            party.groups = m_groups->groups();
    } else {
        party.creditCode = m_creditCode->text();
        party.legalRepresentative = m_legalRepresentative->text();
        party.legalTitle = m_legalTitle->text();
        party.contact = m_contact->text();
    }
    party.phone = m_phone->text();
    party.address = m_address->text();
    party.mailingAddress = m_mailingAddress->text();
    party.consentsToElectronicService = m_electronic->isChecked();
    return party;
}

QList<Agent> PartyEditor::agents(const Id<Party> &tie) const
{
    QList<Agent> agents;
    for (const IntakeRow *row : m_agents->rows()) {
        if (row->isBlank())
            continue;
        agents += static_cast<const AgentEditor *>(row)->agent();
        agents.last().partyId = tie;
    }
    return agents;
}

void PartyEditor::fill(const Party &known)
{
    const auto set = [](LineField *field, const QString &text) {
        if (!text.isEmpty())
            field->setText(text);
    };
    set(m_name, known.name);
    set(m_phone, known.phone);
    set(m_address, known.address);
    set(m_mailingAddress, known.mailingAddress);
    if (known.kind == PartyKind::Person) {
        set(m_idNumber, known.idNumber);
        set(m_ethnicity, known.ethnicity);
        set(m_job, known.job);
        if (known.birth.isValid())
            m_birth->setDate(known.birth);
        if (!known.sex.isEmpty())
            m_sex->setValue(known.sex);
    } else {
        set(m_creditCode, known.creditCode);
        set(m_legalRepresentative, known.legalRepresentative);
        set(m_legalTitle, known.legalTitle);
        set(m_contact, known.contact);
    }
}

QString PartyEditor::what() const
{
    return u"%1 %2"_s.arg(label(m_side)).arg(m_index + 1);
}

void PartyEditor::setPlace(int index, bool alone)
{
    m_index = index;
    m_card->setTitle(alone ? label(m_side) : what());
    m_remove->setAccessibleName(tr("移除%1").arg(what()));
}

QJsonObject PartyEditor::typed() const
{
    QJsonObject typed = IntakeRow::typed();
    typed.insert(u"groups"_s, m_groups->codes());
    typed.insert(u"agents"_s, m_agents->typed());
    return typed;
}

void PartyEditor::setTyped(const QJsonObject &typed)
{
    IntakeRow::setTyped(typed);
    m_groups->setCodes(typed.value(u"groups"_s).toArray());
    m_agents->setTyped(typed.value(u"agents"_s).toArray());
    applyKind();
}

QList<IntakeRow *> PartyEditor::inner() const
{
    return m_agents->rows();
}

void PartyEditor::takeIdNumber(const IdNumber &number)
{
    m_sex->setValue(number.sex());
    m_birth->setDate(number.birth());
    Q_EMIT edited();
}

void PartyEditor::applyKind()
{
    const bool person = kind() == PartyKind::Person;
    m_form->setLabel(m_name, person ? tr("姓名") : tr("单位名称"));
    m_form->setLabel(m_address, person ? tr("住址") : tr("住所地"));
    for (FormField *field : QList<FormField *>{m_idNumber, m_sex, m_birth, m_ethnicity, m_job})
        m_form->setRowVisible(field, person);
    for (FormField *field : QList<FormField *>{m_creditCode, m_legalRepresentative, m_legalTitle, m_contact})
        m_form->setRowVisible(field, !person);
    m_form->setRowVisible(m_role, !person || m_side == Side::Respondent);
    m_form->setRowVisible(m_groups, person && m_side == Side::Applicant);
}

} // namespace hezhong
