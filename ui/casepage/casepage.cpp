// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/casepage.h"

#include "core/base/windowdates.h"
#include "core/documents/phrasebook.h"
#include "core/model/shortnames.h"
#include "core/operations/law/caselaw.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"
#include "ui/access/accessfields.h"
#include "ui/agreements/agreementeditor.h"
#include "ui/agreements/agreementtab.h"
#include "ui/casepage/casekeys.h"
#include "ui/casepage/casesidepanel.h"
#include "ui/casepage/casewords.h"
#include "ui/casepage/claimstab.h"
#include "ui/casepage/historytab.h"
#include "ui/casepage/overviewtab.h"
#include "ui/casepage/partiestab.h"
#include "ui/casepage/steppanel.h"
#include "ui/documents/documentstab.h"
#include "ui/dossier/dossiertab.h"
#include "ui/hearings/hearingeditor.h"
#include "ui/hearings/hearingstab.h"
#include "ui/law/lawplaces.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/stepbutton.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

CasePage::CasePage(const Workbench &bench, const Id<Case> &id, QWidget *parent)
    : Page(u"case-page"_s, parent), m_bench(bench), m_id(id),
      m_header(new PageHeader(u"case"_s, this)), m_sideButton(new QToolButton(this)),
      m_access(namedButton(u"case-access"_s, {}, u"chip"_s, this)),
      m_papersButton(namedButton(u"case-papers"_s, tr("文书 Ctrl+P"), {}, this)),
      m_body(new QWidget(this)), m_stack(new QStackedWidget), m_side(new CaseSidePanel),
      m_overview(new OverviewTab(bench)), m_parties(new PartiesTab(bench)),
      m_claims(new ClaimsTab(bench)), m_hearings(new HearingsTab(bench)),
      m_agreement(new AgreementTab(bench)), m_documents(new DocumentsTab(bench)),
      m_dossier(new DossierTab(bench)), m_history(new HistoryTab(bench))
{
    m_sideButton->setObjectName(u"case-side-toggle"_s);
    m_sideButton->setIcon(icon(u"panel-right"_s));
    m_sideButton->setCheckable(true);
    m_sideButton->setChecked(true);
    m_sideButton->setToolTip(tr("显示或者收起期限与经过"));
    m_sideButton->setAccessibleName(m_sideButton->toolTip());
    m_header->addButton(m_access);
    m_header->addButton(m_sideButton);
    m_header->addButton(m_papersButton);
    makeTabs();
    auto *content = new QHBoxLayout(m_body);
    content->setContentsMargins(px(16), px(16), px(16), px(16));
    content->setSpacing(px(16));
    content->addWidget(m_stack, 1);
    m_side->setFixedWidth(px(320));
    content->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body, 1);
    connect(m_papersButton, &QPushButton::clicked, this, &CasePage::papers);
    connect(m_access, &QPushButton::clicked, this, &CasePage::openAccess);
    connect(m_header->step(), &QPushButton::clicked, this, &CasePage::nextStep);
    connectTabs();
    reload();
    showTab(u"overview"_s);
}

CasePage::~CasePage() = default;

void CasePage::makeTabs()
{
    const auto add = [this](const QString &id, const QString &word, QWidget *tab) {
        m_header->tabs()->addTab(id, word);
        m_stack->addWidget(tab);
        m_tabs.insert(id, tab);
    };
    add(u"overview"_s, tr("概况"), m_overview);
    add(u"parties"_s, tr("当事人"), m_parties);
    add(u"claims"_s, tr("请求"), m_claims);
    add(u"hearings"_s, tr("调解"), m_hearings);
    add(u"agreement"_s, tr("协议"), m_agreement);
    add(u"papers"_s, tr("文书"), m_documents);
    add(u"dossier"_s, tr("归档"), m_dossier);
    add(u"history"_s, tr("历史"), m_history);
    connect(m_header->tabs(), &TabStrip::currentIdChanged, this, &CasePage::showTab);
}

void CasePage::connectTabs()
{
    const auto accept = [this] {
        m_header->tabs()->setCurrent(u"overview"_s);
        m_overview->openStep(CaseStep::Accept);
    };
    connect(m_overview, &OverviewTab::stepWanted, this, &CasePage::takeStep);
    connect(m_hearings, &HearingsTab::acceptanceWanted, this, accept);
    connect(m_hearings, &HearingsTab::agreementWanted, this, [this] { takeStep(CaseStep::Agree); });
    connect(m_hearings, &HearingsTab::failureWanted, this,
            [this] { takeStep(CaseStep::CloseFailed); });
    connect(m_hearings, &HearingsTab::recorded, this, &CasePage::showStepWord);
    connect(m_agreement, &AgreementTab::wasSigned, this, &CasePage::showStepWord);
    connect(m_agreement, &AgreementTab::acceptanceWanted, this, accept);
    connect(m_agreement, &AgreementTab::papersWanted, this, [this] {
        m_header->tabs()->setCurrent(u"papers"_s);
        m_documents->choose(u"mediation-agreement"_s);
    });
    connectClaims();
    connect(m_documents, &DocumentsTab::placeWanted, this, [this](const QString &tab) {
        m_header->tabs()->setCurrent(tab);
        editHere();
    });
    connect(m_documents, &DocumentsTab::officeWanted, this, [this] {
        m_bench.navigator->go({u"settings"_s, {}});
    });
    connect(m_dossier, &DossierTab::paperWanted, this, [this](const QString &kind) {
        m_header->tabs()->setCurrent(u"papers"_s);
        m_documents->choose(kind);
    });
    connect(m_side, &CaseSidePanel::historyWanted, this,
            [this] { m_header->tabs()->setCurrent(u"history"_s); });
    const auto showRule = [this](const QString &card) { m_bench.navigator->go(rulesPlace(card)); };
    connect(m_side, &CaseSidePanel::cardWanted, this, showRule);
    connect(m_overview, &OverviewTab::cardWanted, this, showRule);
    connect(m_sideButton, &QToolButton::clicked, this, [this](bool on) {
        m_sideWanted = on;
        showTab(currentTab());
    });
}

void CasePage::connectClaims()
{
    connect(m_claims, &ClaimsTab::recordWanted, this, [this](const QString &sentence) {
        if (!m_hearings->addLine(mediatorSpeaker(), sentence))
            return;
        Message message;
        message.text = tr("计算结果已写入调解笔录的末尾。");
        message.tone = Tone::Green;
        m_bench.operations->say(message);
    });
    connect(m_claims, &ClaimsTab::paymentWanted, this, [this](const Money &amount) {
        if (!m_agreement->addPayment(amount))
            return;
        Message message;
        message.text = tr("计算结果已写入协议的付款约定，请填写付款日期。");
        message.tone = Tone::Green;
        message.actionText = tr("查看协议");
        message.action = [this] { m_header->tabs()->setCurrent(u"agreement"_s); };
        m_bench.operations->say(message);
    });
    connect(m_claims, &ClaimsTab::sheetLeft, this, &CasePage::reload);
}

/// Where a calculator's result can go changes while a record or an agreement is written.
void CasePage::showTargets()
{
    m_claims->setTargets(m_hearings->isWriting(), m_agreement->isWritable());
}

QString CasePage::title() const
{
    return m_file.record.title;
}

QString CasePage::currentTab() const
{
    return m_header->tabs()->current();
}

QString CasePage::help() const
{
    return tr("这里办理一件案件。上方是期限和下一步，点按钮或者按 Ctrl+Enter "
              "去做；各页依次是当事人、请求、调解、协议、"
              "文书、归档和历史。笔录和协议随输入自动保存，当事人和请求改好后点“保存修改”。");
}

QList<KeyHint> CasePage::keys() const
{
    return caseKeys();
}

void CasePage::openPath(const QString &path)
{
    if (m_tabs.contains(path))
        m_header->tabs()->setCurrent(path);
}

void CasePage::enter()
{
    // A page that stays open for hours is read again each time somebody comes back to it.
    if (!m_missing)
        (void)m_bench.operations->succeeded(noteReading(*m_bench.desk, m_id));
    if (QWidget *tab = m_stack->currentWidget(); tab && !tab->isAncestorOf(focusWidget()))
        tab->setFocus(Qt::OtherFocusReason);
}

bool CasePage::flush()
{
    const bool hearing = m_hearings->flush();
    const bool agreement = m_agreement->flush();
    const bool parties = m_parties->flush();
    const bool claims = m_claims->flush();
    return hearing && agreement && parties && claims;
}

bool CasePage::leave()
{
    return flush();
}

void CasePage::takeChange(const ChangeNotice &notice)
{
    if (!notice.touchesCase(m_id.text()) && !LawBook::concerns(notice))
        return;
    // What the editors keep by themselves changes nothing that is shown but the history.
    if (notice.operation == u"hearing.type"_s || notice.operation == u"agreement.type"_s) {
        m_history->setCase(m_id);
        return;
    }
    // The sheet itself shows what follows from an answer; the rest is told when it is left.
    if (notice.operation == u"sheet.answer"_s && m_claims->isSheetOpen()) {
        m_history->setCase(m_id);
        return;
    }
    reload();
}

void CasePage::reload()
{
    auto file = m_noted ? loadCase(*m_bench.desk, m_id) : openCase(*m_bench.desk, m_id);
    m_noted = m_noted || file.has_value();
    m_missing = !file;
    if (!file) {
        showRefusal(file.error());
        return;
    }
    m_file = std::move(*file);
    if (m_refusal) {
        delete m_refusal;
        m_refusal = nullptr;
        m_body->show();
        m_papersButton->show();
        m_header->tabs()->show();
        showTab(currentTab());
    }
    m_limits = deadlinesOf(*m_bench.desk, m_file).value_or(QList<CaseDeadline>());
    showHeader();
    m_side->setCase(m_file, m_limits);
    m_side->setRoutes(routesOf(*m_bench.desk, m_file), m_bench.desk->today());
    m_overview->setCase(m_file, m_limits);
    m_parties->setCase(m_file);
    m_claims->setCase(m_file);
    m_hearings->setCase(m_file);
    m_agreement->setCase(m_file);
    m_documents->setCase(m_file);
    m_dossier->setCase(m_file);
    m_history->setCase(m_id);
    showTargets();
    showStepWord();
    showAccess();
    Q_EMIT titleChanged();
}

void CasePage::showRefusal(const Error &error)
{
    m_file = {}; // what was shown before is not shown any more
    const bool closed = error.code.startsWith(u"rights."_s);
    if (!closed)
        m_bench.operations->report(error);
    m_header->setTitle(closed ? tr("这件案件不向您开放") : tr("没有这件案件"));
    m_header->setDetails({});
    m_header->setState({}, Tone::Neutral);
    m_header->setFacts({});
    m_header->tabs()->hide();
    m_header->step()->setStep({});
    m_access->hide();
    m_body->hide();
    delete m_refusal;
    m_refusal = new EmptyState(u"case-refused"_s, u"lock"_s, error.message + error.hint, {}, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_refusal, 1);
    m_refusal->show();
    m_papersButton->hide();
    m_sideButton->hide();
    Q_EMIT titleChanged();
}

void CasePage::showAccess()
{
    const CaseAccess access = accessOf(*m_bench.desk, m_id).value_or(CaseAccess());
    const bool maySet = may(*m_bench.desk, Right::SetAccess);
    m_access->setText(accessWords(access));
    m_access->setAccessibleName(tr("查阅范围：%1").arg(m_access->text()));
    m_access->setVisible(maySet || access.level != AccessLevel::Office);
    m_access->setEnabled(maySet);
    m_access->setToolTip(maySet ? tr("谁可以查看这件案件；点这里调整")
                                : obstacleOf(*m_bench.desk, Right::SetAccess));
}

void CasePage::openAccess()
{
    m_header->tabs()->setCurrent(u"overview"_s);
    m_overview->openAccess();
}

std::optional<CaseStep> CasePage::ownStep() const
{
    const auto step = hezhong::nextStep(m_file);
    return step && may(*m_bench.desk, rightOfStep(*step)) ? step : std::nullopt;
}

void CasePage::showHeader()
{
    const Case &record = m_file.record;
    m_header->setTitle(record.title, shortCaseTitle(record.title));
    m_header->setDetails({record.number, causeName(record)});
    m_header->setState(label(record.status), toneOf(record.status));
    constexpr int mostLimits = 2;
    QList<PageHeader::Fact> facts;
    for (const CaseDeadline &limit : std::as_const(m_limits)) {
        if (limit.done || facts.size() == mostLimits)
            continue;
        const LimitWords words = limitWords(limit);
        facts += PageHeader::Fact{words.text, words.tone, false};
    }
    if (record.respondentConsents)
        facts += PageHeader::Fact{tr("双方同意调解"), Tone::Green, false};
    if (record.acceptedOn.isValid())
        facts += PageHeader::Fact{
            tr("受理 %1 · 调解员 %2").arg(windowMonthDay(record.acceptedOn), record.mediatorName),
            Tone::Neutral, true};
    m_header->setFacts(facts);
    int live = 0;
    for (const IssuedDocument &document : std::as_const(m_file.documents))
        live += !document.voidedAt.isValid();
    m_header->tabs()->setCount(u"papers"_s, live);
    m_header->tabs()->setCount(u"hearings"_s, static_cast<int>(m_file.hearings.size()));
}

bool CasePage::isWritingHearing() const
{
    const HearingEditor *editor = m_hearings->editor();
    return currentTab() == u"hearings"_s && editor && !editor->isFinished()
           && allowStep(m_file.record, CaseStep::RecordHearing)
           && may(*m_bench.desk, Right::Record);
}

bool CasePage::isWritingAgreement() const
{
    const AgreementEditor *editor = m_agreement->editor();
    return currentTab() == u"agreement"_s && editor && !editor->isSigned()
           && allowStep(m_file.record, CaseStep::Agree) && may(*m_bench.desk, Right::Sign);
}

void CasePage::showStepWord()
{
    const auto step = ownStep();
    m_header->step()->setStep(isWritingHearing()     ? tr("笔录定稿")
                              : isWritingAgreement() ? stepLabel(CaseStep::Agree)
                              : step                 ? stepLabel(*step)
                                                     : QString());
}

void CasePage::showTab(const QString &id)
{
    QWidget *tab = m_tabs.value(id);
    if (!tab)
        return;
    const bool sheetLeft = m_claims->isSheetOpen() && m_stack->currentWidget() == m_claims && tab != m_claims;
    m_stack->setCurrentWidget(tab);
    if (sheetLeft)
        reload(); // the outline of a meeting and the calculators read the answers
    showTargets();
    const bool wide = id == u"hearings"_s || id == u"papers"_s || id == u"dossier"_s;
    m_side->setVisible(m_sideWanted && !wide);
    m_sideButton->setVisible(!wide);
    showStepWord();
    if (m_bench.navigator)
        m_bench.navigator->moved(u"case/%1/%2"_s.arg(m_id.text(), id));
}

void CasePage::nextStep()
{
    if (m_missing)
        return;
    if (currentTab() == u"overview"_s && m_overview->panel()) {
        (void)m_overview->panel()->take();
        return;
    }
    if (isWritingHearing()) {
        (void)m_hearings->editor()->finish();
        return;
    }
    if (isWritingAgreement()) {
        (void)m_agreement->editor()->sign();
        return;
    }
    if (const auto step = ownStep())
        takeStep(*step);
    else if (const auto others = hezhong::nextStep(m_file))
        m_bench.operations->say({whoTakes(*others), {}, Tone::Amber, {}, {}, 8});
}

void CasePage::takeStep(CaseStep step)
{
    if (!may(*m_bench.desk, rightOfStep(step))) {
        m_bench.operations->say({whoTakes(step), {}, Tone::Amber, {}, {}, 8});
        return;
    }
    if (step == CaseStep::RecordHearing) {
        m_header->tabs()->setCurrent(u"hearings"_s);
        m_hearings->startNew();
    } else if (step == CaseStep::Agree) {
        m_header->tabs()->setCurrent(u"agreement"_s);
        m_agreement->start();
    } else {
        m_header->tabs()->setCurrent(u"overview"_s);
        m_overview->openStep(step);
    }
    showStepWord();
}

void CasePage::papers()
{
    if (m_missing)
        return;
    m_header->tabs()->setCurrent(u"papers"_s);
    m_documents->choose();
}

void CasePage::editHere()
{
    const QString tab = currentTab();
    if (tab == u"parties"_s)
        m_parties->focusFirst();
    else if (tab == u"claims"_s)
        m_claims->focusFirst();
    else if (tab == u"hearings"_s && m_hearings->editor())
        m_hearings->editor()->toggleHead();
    else if (tab == u"agreement"_s)
        m_agreement->start();
}

void CasePage::refresh()
{
    reload();
}

void CasePage::saveNow()
{
    if (currentTab() == u"parties"_s)
        (void)m_parties->saveAll();
    else if (currentTab() == u"claims"_s)
        (void)m_claims->saveAll();
    if (flush())
        m_bench.operations->setSaved();
}

bool CasePage::escape()
{
    if (m_side->isVisible() && m_side->isAncestorOf(focusWidget()) && m_side->closeDetail())
        return true;
    if (currentTab() == u"claims"_s)
        return m_claims->escape();
    return currentTab() == u"overview"_s && m_overview->closePanel();
}

} // namespace hezhong
