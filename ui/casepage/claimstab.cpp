// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/claimstab.h"

#include "core/documents/phrasebook.h"
#include "core/law/amountwords.h"
#include "core/operations/caseedit.h"
#include "core/operations/editcase.h"
#include "core/operations/law/sheetanswers.h"
#include "ui/casepage/rowids.h"
#include "ui/cases/intake/claimeditor.h"
#include "ui/cases/intake/evidenceeditor.h"
#include "ui/cases/intake/rowstack.h"
#include "ui/cases/intake/taborder.h"
#include "ui/claims/calculatorpanel.h"
#include "ui/claims/claimcalculator.h"
#include "ui/claims/questionsheetview.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ClaimsTab::ClaimsTab(const Workbench &bench, QWidget *parent)
    : CaseForm(u"claims-tab"_s, u"case-claims"_s, bench, parent),
      m_sheetLink(new QPushButton(tr("要素式问答"))), m_claimsCard(new Card(tr("调解请求"))),
      m_total(new QLabel), m_claims(new RowStack(u"claims"_s, tr("添加请求"), 1,
                                                 [this](const QString &row, QWidget *owner) {
                                                     return makeClaim(row, owner);
                                                 })),
      m_form(new FormGrid(u"facts-form"_s)), m_facts(new MultiLineField(u"case-facts"_s)),
      m_evidence(
          new RowStack(u"evidence"_s, tr("添加证据"), 0, [](const QString &row, QWidget *owner) {
              return new EvidenceEditor(row, owner);
          }))
{
    m_claimsCard->body()->addWidget(m_claims);
    m_total->setObjectName(u"claims-total"_s);
    m_total->setWordWrap(true);
    setTextRole(m_total, "muted");
    m_claimsCard->body()->addWidget(m_total);
    m_sheetLink->setObjectName(u"claims-sheet"_s);
    m_sheetLink->setProperty("kind", u"link"_s);
    m_sheetLink->setToolTip(tr("按要素逐项询问，由回答形成请求、提纲和争议焦点"));
    m_claimsCard->addHeadWidget(m_sheetLink);
    connect(m_sheetLink, &QPushButton::clicked, this, &ClaimsTab::openSheet);
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
    auto *calculate = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Equal), this);
    calculate->setContext(Qt::WidgetWithChildrenShortcut);
    connect(calculate, &QShortcut::activated, this, &ClaimsTab::openCalculator);
}

ClaimsTab::~ClaimsTab()
{
    ClaimsTab::flush();
}

void ClaimsTab::watch(RowStack *rows)
{
    connect(rows, &RowStack::edited, this, [this] {
        showTotal();
        showCalculations();
        noteEdited();
    });
    connect(rows, &RowStack::rowsChanged, this, [this] { orderTabs(this); });
    connect(rows, &RowStack::removed, this,
            [this, rows](const QString &what, int index, const QJsonObject &typed) {
                const QString id = rowids::missing(*rows, typedOf(file()));
                const auto putBack = [this, owner = QPointer<RowStack>(rows), index, typed, id] {
                    if (RowStack *stack = owner.data()) {
                        rowids::putBack(stack, index, typed, id);
                        noteEdited();
                    }
                };
                bench().operations->say({tr("已移除%1，保存后生效。").arg(what),
                                         {},
                                         Tone::Neutral,
                                         tr("撤销"),
                                         putBack,
                                         12});
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
        evidence +=
            QJsonObject{{u"id"_s, item.id.text()},
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

void ClaimsTab::setCase(const CaseFile &file)
{
    m_states = recalculated(desk(), file);
    CaseForm::setCase(file);
    m_sheetLink->setText(QuestionSheetView::progress(desk(), file));
    if (m_sheet)
        m_sheet->setCase(file);
    showCalculations();
}

void ClaimsTab::setTargets(bool record, bool agreement)
{
    m_toRecord = record;
    m_toAgreement = agreement;
    const bool open = takesResults();
    for (const IntakeRow *row : m_claims->rows())
        if (ClaimCalculator *calculator = calculatorOf(row))
            calculator->setTargets(open, record, agreement);
}

ClaimEditor *ClaimsTab::makeClaim(const QString &name, QWidget *owner)
{
    auto *row = new ClaimEditor(name, owner);
    auto *calculator = new ClaimCalculator(bench(), name);
    row->addTool(calculator->button());
    row->setBelow(calculator);
    connect(calculator, &ClaimCalculator::opening, this, [this, row] { fillCalculator(row); });
    connect(calculator, &ClaimCalculator::arranged, this, [this] { orderTabs(this); });
    connect(calculator, &ClaimCalculator::opened, this, [this, row] {
        orderTabs(this);
        if (auto *scroll = findChild<QScrollArea *>()) // once the panel has its place
            QTimer::singleShot(0, row, [scroll, row] { scroll->ensureWidgetVisible(row); });
    });
    connect(calculator, &ClaimCalculator::claimWanted, this, [this, row] { putIntoClaim(row); });
    connect(calculator, &ClaimCalculator::recordWanted, this, [this, row] { putIntoRecord(row); });
    connect(calculator, &ClaimCalculator::agreementWanted, this,
            [this, row] { Q_EMIT paymentWanted(calculatorOf(row)->panel()->result()->amount); });
    return row;
}

ClaimCalculator *ClaimsTab::calculatorOf(const IntakeRow *row) const
{
    return row->findChild<ClaimCalculator *>(row->objectName() + u"-calculator"_s);
}

void ClaimsTab::fillCalculator(const IntakeRow *row) const
{
    ClaimCalculator *calculator = calculatorOf(row);
    Claim claim = static_cast<const ClaimEditor *>(row)->claim();
    claim.id = Id<Claim>(rowids::of(row));
    calculator->setCase(file(), claim, m_states);
    calculator->setTargets(takesResults(), m_toRecord, m_toAgreement);
}

bool ClaimsTab::takesResults() const
{
    return mustBeOpen(file().record) && may(desk(), Right::Mediate);
}

void ClaimsTab::showCalculations()
{
    for (const IntakeRow *row : m_claims->rows())
        fillCalculator(row);
}

void ClaimsTab::openCalculator()
{
    if (m_claims->rows().isEmpty())
        return;
    const IntakeRow *wanted = m_claims->rows().first();
    for (const IntakeRow *row : m_claims->rows())
        if (row->isAncestorOf(focusWidget()))
            wanted = row;
    calculatorOf(wanted)->open();
}

bool ClaimsTab::isSheetOpen() const
{
    return m_sheet && !m_sheet->isHidden();
}

void ClaimsTab::openSheet()
{
    if (!m_sheet) {
        m_sheet = new QuestionSheetView(bench(), this);
        m_sheet->setCase(file());
        connect(m_sheet, &QuestionSheetView::backWanted, this, &ClaimsTab::closeSheet);
        connect(m_sheet, &QuestionSheetView::adoptWanted, this, &ClaimsTab::adopt);
    }
    setOver(m_sheet);
    m_sheet->focusFirst();
}

void ClaimsTab::closeSheet()
{
    if (!isSheetOpen() || !m_sheet->flush())
        return;
    setOver(nullptr);
    m_sheetLink->setFocus(Qt::OtherFocusReason);
    Q_EMIT sheetLeft();
}

bool ClaimsTab::flush()
{
    const bool sheet = !m_sheet || m_sheet->flush();
    return CaseForm::flush() && sheet;
}

/// What is typed in the form is saved first, as the sheet's claims are laid over those of the case.
void ClaimsTab::adopt(const QString &sheet)
{
    if (isUnsaved() && !saveAll()) {
        closeSheet(); // the faults stand at the fields of the form
        return;
    }
    const auto done =
        bench().operations->run([&] { return adoptSheet(desk(), file().record.id, sheet); },
                                {nullptr, false, tr("问答形成的请求已写入案件。")});
    if (done)
        closeSheet();
}

bool ClaimsTab::escape()
{
    if (isSheetOpen()) {
        closeSheet();
        return true;
    }
    ClaimCalculator *last = nullptr;
    for (const IntakeRow *row : m_claims->rows()) {
        ClaimCalculator *calculator = calculatorOf(row);
        if (calculator->isOpen() && (!last || calculator->isAncestorOf(focusWidget())))
            last = calculator;
    }
    if (last)
        last->close();
    return last != nullptr;
}

/// The claim is saved first: a result belongs to a claim of the case, and what is typed beside it
/// must not be written over by the case as it was before.
void ClaimsTab::putIntoClaim(IntakeRow *row)
{
    if (row->isBlank() && !row->form()->check())
        return;
    qsizetype place = 0;
    for (const IntakeRow *other : m_claims->rows()) {
        if (other == row)
            break;
        place += !other->isBlank();
    }
    ClaimCalculation calculation = calculatorOf(row)->panel()->calculation();
    FormGrid *form = calculatorOf(row)->panel()->form();
    if (isUnsaved() && !saveAll())
        return;
    if (place >= file().claims.size())
        return;
    calculation.claimId = file().claims.at(place).id;
    (void)bench().operations->run(
        [&] { return keepCalculation(desk(), file().record.id, calculation, true); },
        {form, false, tr("计算结果已写入%1。").arg(row->what())});
}

void ClaimsTab::putIntoRecord(const IntakeRow *row)
{
    const Calculation &result = *calculatorOf(row)->panel()->result();
    Q_EMIT recordWanted(calculatedSentence(result.calculator, result.amount, result.basis));
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
    m_total->setText(tr("合计 %1 元　%2").arg(sum.grouped(), amountInWords(sum)));
    m_total->setVisible(!sum.isZero());
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
        ->run(
            [this] {
                return saveClaims(desk(), file().record.id, claims(), evidence(), m_facts->text());
            },
            {m_form, false, tr("请求与证据已保存。")})
        .has_value();
}

} // namespace hezhong
