// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/signatorylist.h"

#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/formgrid.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SignatoryList::SignatoryList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SignatoryList::setCase(const CaseFile &file, const QList<Signatory> &signatories)
{
    if (m_grid) {
        m_grid->hide();
        m_grid->deleteLater();
    }
    m_rows.clear();
    m_agents = file.agents;
    m_grid = new FormGrid(u"signatories"_s, this);
    layout()->addWidget(m_grid);
    for (const Party &party : file.parties)
        addRow(file, party, signatories);
    setReadOnly(m_readOnly);
}

void SignatoryList::addRow(const CaseFile &file, const Party &party, const QList<Signatory> &signatories)
{
    Row row{party, {}, new ComboField(u"signatory-%1"_s.arg(m_rows.size() + 1)),
            u"signatories[%1]"_s.arg(m_rows.size())};
    QList<ComboField::Choice> choices{
        {QString(), party.kind == PartyKind::Person ? tr("本人签名") : tr("本单位盖章、负责人签名")}};
    for (const Agent &agent : file.agentsOf(party.id))
        choices += {agent.id.text(), agent.authority == Authority::Special
                                         ? tr("代理人 %1（特别授权）").arg(agent.name)
                                         : tr("代理人 %1（一般授权，不能代签）").arg(agent.name)};
    row.who->setChoices(choices);
    for (const Signatory &signatory : signatories) {
        if (signatory.partyId != party.id)
            continue;
        row.id = signatory.id;
        row.who->setValue(signatory.agentId.text());
    }
    if (!row.who->value().isValid())
        row.who->setValue(QString());
    m_grid->add({label(party.side), row.path, false, party.name}, row.who);
    connect(row.who, &ComboField::chosen, this, [this, row] {
        look(row);
        Q_EMIT edited();
    });
    m_rows += row;
}

QString SignatoryList::obstacle(const Row &row) const
{
    const QString agentId = row.who->value().toString();
    for (const Agent &agent : m_agents)
        if (!agentId.isEmpty() && agent.id.text() == agentId && agent.authority != Authority::Special)
            return tr("%1只有一般授权，不能代为和解、签订协议。请由当事人本人签订，或者补交特别授权委托书后在“当事人”中修改权限。")
                .arg(agent.name);
    return {};
}

void SignatoryList::look(const Row &row)
{
    if (const QString why = obstacle(row); !why.isEmpty()) {
        Error error;
        error.message = why;
        error.field = row.path;
        m_grid->showError(error);
    }
}

QList<Signatory> SignatoryList::signatories() const
{
    QList<Signatory> list;
    for (const Row &row : m_rows)
        list += Signatory{row.id, {}, {}, row.party.id, Id<Agent>(row.who->value().toString())};
    return list;
}

void SignatoryList::adopt(const QList<Signatory> &kept)
{
    for (Row &row : m_rows)
        for (const Signatory &signatory : kept)
            if (signatory.partyId == row.party.id)
                row.id = signatory.id;
}

void SignatoryList::showError(const QString &words)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (obstacle(row).isEmpty() && &row != &m_rows.last())
            continue;
        Error error;
        error.message = words;
        error.field = row.path;
        m_grid->showError(error);
        return;
    }
}

bool SignatoryList::check()
{
    for (const Row &row : std::as_const(m_rows))
        if (!obstacle(row).isEmpty()) {
            look(row);
            return false;
        }
    return true;
}

void SignatoryList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_grid)
        m_grid->setReadOnly(readOnly);
}

} // namespace hezhong
