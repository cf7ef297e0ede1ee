// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/claimstab.h"

#include "core/law/amountwords.h"
#include "core/operations/editcase.h"
#include "ui/cases/intake/claimeditor.h"
#include "ui/cases/intake/evidenceeditor.h"
#include "ui/cases/intake/rowstack.h"
#include "ui/cases/intake/taborder.h"
#include "ui/casepage/rowids.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QPointer>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ClaimsTab::ClaimsTab(const Workbench &bench, QWidget *parent)
    : CaseForm(u"claims-tab"_s, u"case-claims"_s, bench, parent), m_claimsCard(new Card(tr("调解请求"))),
      m_claims(new RowStack(u"claims"_s, tr("添加请求"), 1,
                            [](const QString &row, QWidget *owner) { return new ClaimEditor(row, owner); })),
      m_form(new FormGrid(u"facts-form"_s)), m_facts(new MultiLineField(u"case-facts"_s)),
      m_evidence(new RowStack(u"evidence"_s, tr("添加证据"), 0,
                              [](const QString &row, QWidget *owner) { return new EvidenceEditor(row, owner); }))
{
    m_claimsCard->body()->addWidget(m_claims);
    auto *facts = new Card(tr("事实与理由"));
    m_facts->setLines(4, 16);
    m_facts->setLimit(10000);
    m_form->add({tr("事实与理由"), u"facts"_s, false, {}}, m_facts);
    facts->body()->addWidget(m_form);
    auto *evidence = new Card(tr("证据材料"));
    evidence->body()->addWidget(m_evidence);
    for (Card *card : {m_claimsCard, facts, evidence})
        column()->addWidget(card);
    watch(m_claims);
    watch(m_evidence);
    connect(m_form, &FormGrid::edited, this, &ClaimsTab::noteEdited);
}

ClaimsTab::~ClaimsTab()
{
    flush();
}

void ClaimsTab::watch(RowStack *rows)
{
    connect(rows, &RowStack::edited, this, [this] {
        showTotal();
        noteEdited();
    });
    connect(rows, &RowStack::rowsChanged, this, [this] { orderTabs(this); });
    connect(rows, &RowStack::removed, this, [this, rows](const QString &what, int index, const QJsonObject &typed) {
        const QString id = rowids::missing(*rows, typedOf(file()));
        const auto putBack = [this, owner = QPointer<RowStack>(rows), index, typed, id] {
            if (RowStack *stack = owner.data()) {
                rowids::putBack(stack, index, typed, id);
                noteEdited();
            }
        };
        bench().operations->say({tr("已移除%1，保存后生效。").arg(what), {}, Tone::Neutral, tr("撤销"), putBack, 12});
    });
}

QJsonObject ClaimsTab::typed() const
{
    return {{u"claims"_s, rowids::typed(*m_claims)},
            {u"evidence"_s, rowids::typed(*m_evidence)},
            {u"facts"_s, m_facts->text()}};
}

QJsonObject ClaimsTab::typedOf(const CaseFile &file) const
{
    QJsonArray claims;
    for (const Claim &claim : file.claims)
        claims += QJsonObject{{u"id"_s, claim.id.text()},
                              {u"text"_s, claim.text},
                              {u"amount"_s, claim.amount ? claim.amount->grouped() : QString()}};
    QJsonArray evidence;
    for (const Evidence &item : file.evidence)
        evidence += QJsonObject{{u"id"_s, item.id.text()},
                                {u"name"_s, item.name},
                                {u"from"_s, code(item.from)},
                                {u"pages"_s, item.pages > 0 ? QString::number(item.pages) : QString()},
                                {u"original"_s, item.original}};
    return {{u"claims"_s, claims}, {u"evidence"_s, evidence}, {u"facts"_s, file.record.facts}};
}

void ClaimsTab::setTyped(const QJsonObject &typed)
{
    const QJsonArray claims = typed.value(u"claims"_s).toArray();
    m_claims->setTyped(claims);
    rowids::give(*m_claims, claims);
    const QJsonArray evidence = typed.value(u"evidence"_s).toArray();
    m_evidence->setTyped(evidence);
    rowids::give(*m_evidence, evidence);
    m_facts->setText(typed.value(u"facts"_s).toString());
    showTotal();
}

void ClaimsTab::setReadOnly(bool readOnly)
{
    rowids::setReadOnly(m_claims, readOnly);
    rowids::setReadOnly(m_evidence, readOnly);
    m_form->setReadOnly(readOnly);
}

void ClaimsTab::focusFirst()
{
    if (!m_claims->rows().isEmpty())
        m_claims->rows().first()->focusFirst();
}

QList<Claim> ClaimsTab::claims() const
{
    QList<Claim> list;
    for (const IntakeRow *row : m_claims->rows()) {
        if (row->isBlank())
            continue;
        list += static_cast<const ClaimEditor *>(row)->claim();
        list.last().id = Id<Claim>(rowids::of(row));
    }
    return list;
}

QList<Evidence> ClaimsTab::evidence() const
{
    QList<Evidence> list;
    for (const IntakeRow *row : m_evidence->rows()) {
        if (row->isBlank())
            continue;
        Evidence item = static_cast<const EvidenceEditor *>(row)->evidence();
        item.id = Id<Evidence>(rowids::of(row));
        for (const Evidence &known : file().evidence)
            if (known.id == item.id)
                item.note = known.note; // the form does not ask for it, so it stays
        list += item;
    }
    return list;
}

void ClaimsTab::showTotal()
{
    Money sum;
    for (const Claim &claim : claims())
        sum += claim.amount.value_or(Money());
    m_claimsCard->setNote(sum.isZero() ? QString() : tr("合计 %1 元　%2").arg(sum.grouped(), amountInWords(sum)));
}

bool ClaimsTab::check()
{
    for (const RowStack *rows : {m_claims, m_evidence})
        for (const IntakeRow *row : rows->rows())
            if (!row->isBlank() && !row->form()->check())
                return false;
    return m_form->check();
}

bool ClaimsTab::save()
{
    if (!check())
        return false;
    return bench()
        .operations
        ->run([this] { return saveClaims(desk(), file().record.id, claims(), evidence(), m_facts->text()); },
              {m_form, false, tr("请求与证据已保存。")})
        .has_value();
}

} // namespace hezhong
