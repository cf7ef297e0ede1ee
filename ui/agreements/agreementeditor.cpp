// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementeditor.h"

#include "core/documents/phrasebook.h"
#include "core/law/amountwords.h"
#include "core/law/rulecard.h"
#include "core/model/agreementchecks.h"
#include "core/model/caseflow.h"
#include "core/operations/law/caselaw.h"
#include "core/operations/makeagreement.h"
#include "ui/agreements/clauselist.h"
#include "ui/agreements/clausephrases.h"
#include "ui/agreements/clausepicker.h"
#include "ui/agreements/paymentlist.h"
#include "ui/agreements/signatorylist.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/savedindicator.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaitForWarnings = 400; // ms

QString sumWords(Money sum)
{
    return AgreementEditor::tr("%1 元（%2）").arg(sum.grouped(), amountInWords(sum));
}

} // namespace

AgreementEditor::AgreementEditor(const Workbench &bench, const CaseFile &file, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_file(file), m_scroll(new QScrollArea(this)),
      m_clauses(new ClauseList(bench.desk->clock())),
      m_payments(new PaymentList(bench.desk->clock())), m_signatories(new SignatoryList),
      m_form(new FormGrid(u"agreement-form"_s)),
      m_signedOn(new DateField(u"agreement-signed-on"_s, bench.desk->clock())),
      m_due(new DateField(u"agreement-performance-due"_s, bench.desk->clock())),
      m_copies(new LineField(u"agreement-copies"_s)), m_notes(new NoteList(u"agreement-notes"_s)),
      m_sum(new QLabel), m_state(new QLabel), m_saved(new SavedIndicator(bench.desk->clock())),
      m_saver([this] { return save(); }, this)
{
    setObjectName(u"agreement-editor"_s);
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
    load(file.agreement() ? *file.agreement() : AgreementFile());
    connectParts();
}

AgreementEditor::~AgreementEditor()
{
    m_saver.flush();
}

QWidget *AgreementEditor::makeBody()
{
    auto *body = new QWidget;
    body->setProperty("role", u"scrolled"_s);
    body->setMaximumWidth(px(1100));
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_notes);
    addClauses(layout);
    addPayments(layout);
    addSigning(layout);
    layout->addStretch(1);
    return body;
}

void AgreementEditor::addClauses(QVBoxLayout *layout)
{
    auto *card = new Card(tr("协议条款"));
    m_phrases = namedButton(u"agreement-phrases"_s, tr("条款库 Ctrl+J"), u"link"_s, card);
    m_addClause = namedButton(u"agreement-add-clause"_s, tr("增加一条"), u"link"_s, card);
    card->addHeadWidget(m_phrases);
    card->addHeadWidget(m_addClause);
    card->body()->addWidget(m_clauses);
    layout->addWidget(card);
}

void AgreementEditor::addPayments(QVBoxLayout *layout)
{
    auto *card = new Card(tr("付款约定"));
    m_addPayment = namedButton(u"agreement-add-payment"_s, tr("增加一期"), u"link"_s, card);
    card->addHeadWidget(m_addPayment);
    card->body()->addWidget(m_payments);
    m_sum->setObjectName(u"agreement-sum"_s);
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);
    card->body()->addWidget(m_sum);
    layout->addWidget(card);
}

void AgreementEditor::addSigning(QVBoxLayout *layout)
{
    auto *card = new Card(tr("签订"));
    m_form->addPair({tr("签订日期"), u"signed_on"_s, true, {}}, m_signedOn,
                    {tr("履行期限"), u"performance_due"_s, false,
                     tr("没有付款的，或者付款以外的事项，写明履行期限")},
                    m_due);
    m_copies->setCheck([this](const QString &text) {
        bool number = false;
        const int copies = text.toInt(&number);
        return number && copies > 0 ? QString()
                                    : tr("请填写份数，如 %1。").arg(fewestCopies(m_file));
    });
    m_copies->setMaxLength(4);
    m_form->add({tr("协议份数"), u"copies"_s, true, {}}, m_copies);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_signatories);
    layout->addWidget(card);
}

QWidget *AgreementEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_saved->setObjectName(u"agreement-saved"_s);
    m_state->setObjectName(u"agreement-state"_s);
    setTextRole(m_state, "muted");
    m_sign = namedButton(u"agreement-sign"_s, tr("签订", "button"), u"primary"_s, foot);
    m_papers = namedButton(u"agreement-papers"_s, tr("出具调解协议书"), u"primary"_s, foot);
    layout->addWidget(m_saved);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_sign);
    layout->addWidget(m_papers);
    return foot;
}

void AgreementEditor::connectParts()
{
    connect(m_clauses, &ClauseList::edited, this, &AgreementEditor::touch);
    connect(m_payments, &PaymentList::edited, this, &AgreementEditor::touch);
    connect(m_signatories, &SignatoryList::edited, this, &AgreementEditor::touch);
    connect(m_form, &FormGrid::edited, this, &AgreementEditor::touch);
    connect(m_addClause, &QPushButton::clicked, this, [this] { m_clauses->insert({}); });
    connect(m_phrases, &QPushButton::clicked, this, &AgreementEditor::showPhrases);
    connect(m_addPayment, &QPushButton::clicked, this, &AgreementEditor::addPayment);
    connect(m_sign, &QPushButton::clicked, this, &AgreementEditor::sign);
    connect(m_papers, &QPushButton::clicked, this, &AgreementEditor::papersWanted);
    connect(&m_saver, &AutoSaver::changed, this, [this] {
        m_saved->setDirty();
        m_bench.operations->setDirty();
    });
    connect(&m_saver, &AutoSaver::saved, m_saved, &SavedIndicator::setSaved);
    connect(&m_saver, &AutoSaver::failed, m_saved, &SavedIndicator::setFailed);
    m_warnings.setSingleShot(true);
    m_warnings.setInterval(mostWaitForWarnings);
    connect(&m_warnings, &QTimer::timeout, this, &AgreementEditor::showWarnings);
    auto *phrases = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this);
    phrases->setContext(Qt::WidgetWithChildrenShortcut);
    connect(phrases, &QShortcut::activated, this, &AgreementEditor::showPhrases);
}

void AgreementEditor::load(const AgreementFile &agreement)
{
    m_kept = agreement;
    const bool fresh = agreement.agreement.id.isEmpty();
    m_clauses->setClauses(agreement.clauses);
    m_payments->setPayments(agreement.payments);
    m_signatories->setCase(m_file, agreement.signatories);
    m_signedOn->setDate(fresh ? m_bench.desk->today() : agreement.agreement.signedOn);
    m_due->setDate(agreement.agreement.performanceDue);
    const int copies = fresh ? fewestCopies(m_file) : agreement.agreement.copies;
    m_copies->setText(QString::number(copies));
    m_form->setHelp(m_copies,
                    tr("各方各执一份，调解组织留存一份，本案至少 %1 份").arg(fewestCopies(m_file)));
    m_form->clearErrors();
    showSum();
    showState();
    showWarnings();
}

void AgreementEditor::setCase(const CaseFile &file)
{
    const AgreementFile now = agreement();
    m_file = file;
    const AgreementFile *kept = file.agreement();
    const bool replaced = kept
                          && (kept->agreement.state != m_kept.agreement.state
                              || kept->agreement.id != m_kept.agreement.id);
    const bool gone = !kept && !m_kept.agreement.id.isEmpty();
    if (!isDirty() && (replaced || gone)) {
        load(kept ? *kept : AgreementFile());
        return;
    }
    m_signatories->setCase(file, now.signatories);
    showSum();
    showState();
    showWarnings();
}

AgreementFile AgreementEditor::agreement(bool withEmpty) const
{
    AgreementFile now;
    now.agreement = m_kept.agreement;
    now.agreement.signedOn = m_signedOn->date();
    now.agreement.performanceDue = m_due->date();
    now.agreement.copies = m_copies->text().toInt();
    now.clauses = m_clauses->clauses(withEmpty);
    now.payments = m_payments->payments();
    now.signatories = m_signatories->signatories();
    return now;
}

/// Warnings name their clause by its place in what was asked about, so empty clauses are counted.
void AgreementEditor::showWarnings()
{
    m_warnings.stop();
    QList<NoteList::Note> whole;
    QMultiMap<qsizetype, NoteList::Note> clauses;
    if (!isSigned()) {
        const AgreementFile now = agreement(true);
        const QDate day =
            now.agreement.signedOn.isValid() ? now.agreement.signedOn : m_bench.desk->today();
        for (const AgreementWarning &warning : warningsOf(*m_bench.desk, m_file, now)) {
            const auto card = ruleCard(warning.card, day);
            const NoteList::Note note{warning.message, card ? card->basis() : QString(),
                                      Tone::Amber};
            if (warning.clause < 0)
                whole += note;
            else
                clauses.insert(warning.clause, note);
        }
    }
    m_notes->setNotes(whole);
    m_clauses->setNotes(clauses);
}

void AgreementEditor::touch()
{
    showSum();
    if (!m_warnings.isActive())
        m_warnings.start();
    if (!isSigned())
        m_saver.touch();
}

bool AgreementEditor::save()
{
    const auto kept = m_bench.operations->run(
        [this] { return saveAgreement(*m_bench.desk, m_file.record.id, agreement()); },
        {nullptr, true, {}});
    if (!kept)
        return false;
    m_kept = *kept;
    m_signatories->adopt(m_kept.signatories);
    return true;
}

bool AgreementEditor::check()
{
    m_clauses->clearErrors();
    m_payments->clearErrors();
    // The last one that is shown gets the keyboard, so the order is from the foot to the head.
    const bool signers = m_signatories->check();
    const bool form = m_form->check();
    const bool payments = m_payments->check();
    return signers && form && payments;
}

bool AgreementEditor::sign()
{
    // Kept as a draft first, so that taking the step back gives the draft and not nothing.
    if (!check() || !m_saver.flush())
        return false;
    const auto act = [this] {
        auto done =
            signAgreement(*m_bench.desk, m_file.record.id, agreement(m_clauses->count() > 1));
        if (!done && showAtPlace(done.error()))
            done.error().fault = Fault::Cancelled; // its field says it
        return done;
    };
    const auto kept = m_bench.operations->run(act, {nullptr, false, tr("调解协议已签订。")});
    if (!kept)
        return false;
    m_saver.forget();
    m_kept = *kept;
    m_saved->setSaved();
    showState();
    showWarnings();
    Q_EMIT wasSigned();
    return true;
}

bool AgreementEditor::showAtPlace(const Error &error)
{
    static const QRegularExpression clause(u"^clauses(?:\\[(\\d+)\\])?$"_s);
    const QString words = error.message + error.hint;
    if (const auto match = clause.match(error.field); match.hasMatch()) {
        m_clauses->showError(match.captured(1).toLongLong(), words);
        return true;
    }
    if (error.field == u"signatories"_s) {
        m_signatories->showError(words);
        return true;
    }
    return m_payments->showError(error) || m_form->showError(error);
}

void AgreementEditor::showSum()
{
    const Money sum = agreement().total();
    const Money claimed = m_file.claimed();
    QString words = sum.isZero() ? tr("没有付款。") : tr("付款合计 %1").arg(sumWords(sum));
    if (!claimed.isZero()) {
        words += tr("　请求金额 %1 元").arg(claimed.grouped());
        if (sum > claimed)
            words += tr("，高于请求 %1 元，请核对").arg((sum - claimed).grouped());
        else if (sum < claimed && !sum.isZero())
            words +=
                tr("，低于请求 %1 元，请确认申请人自愿放弃其余部分").arg((claimed - sum).grouped());
    }
    m_sum->setText(words);
    setTextRole(m_sum, sum > claimed && !claimed.isZero() ? "error" : "muted");
}

void AgreementEditor::showState()
{
    const bool possible = !isSigned() && allowStep(m_file.record, CaseStep::Agree).has_value();
    const bool writable = possible && may(*m_bench.desk, Right::Mediate);
    m_clauses->setReadOnly(!writable);
    m_payments->setReadOnly(!writable);
    m_signatories->setReadOnly(!writable);
    m_form->setReadOnly(!writable);
    for (QPushButton *part : {m_addClause, m_phrases, m_addPayment})
        part->setVisible(writable);
    m_sign->setVisible(writable && may(*m_bench.desk, Right::Sign));
    m_papers->setVisible(isSigned() && may(*m_bench.desk, Right::Issue));
    m_state->setText(isSigned() ? tr("协议已签订，内容不能再改；需要更正的，可以在消息中撤销签订。")
                     : writable ? QString()
                     : possible ? whoTakes(CaseStep::Agree)
                                : tr("案件目前不能签订协议，草稿内容都在。"));
}

void AgreementEditor::showPhrases()
{
    if (!m_phrases->isVisibleTo(this))
        return;
    auto *list = new ClausePicker(clausePhrases(*m_bench.desk, m_file, agreement()), this);
    connect(list, &ClausePicker::chosen, m_clauses, &ClauseList::insert);
    list->popup(
        m_phrases->mapToGlobal(QPoint(m_phrases->width() - list->width(), m_phrases->height())));
}

Payment AgreementEditor::proposedPayment() const
{
    Payment proposed;
    const QList<Party> applicants = m_file.on(Side::Applicant);
    if (!applicants.isEmpty())
        proposed.payee = applicants.first().name;
    proposed.method = bankTransfer();
    return proposed;
}

void AgreementEditor::addPayment()
{
    const Money sum = agreement().total();
    const Money claimed = m_file.claimed();
    Payment proposed = proposedPayment();
    if (claimed > sum)
        proposed.amount = claimed - sum;
    m_payments->add(proposed);
}

bool AgreementEditor::addPaid(Money amount)
{
    if (!m_addPayment->isVisibleTo(this))
        return false;
    Payment proposed = proposedPayment();
    proposed.amount = amount;
    m_payments->add(proposed);
    return flush();
}

void AgreementEditor::focusFirst()
{
    m_clauses->focusFirst();
}

void AgreementEditor::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

} // namespace hezhong
