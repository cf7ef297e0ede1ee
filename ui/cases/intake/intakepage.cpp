// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/intakepage.h"

#include "core/operations/casequeries.h"
#include "core/operations/intake.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/intake/draftkeeper.h"
#include "ui/cases/intake/intakedrafts.h"
#include "ui/cases/intake/intakeform.h"
#include "ui/cases/intake/relatedpanel.h"
#include "ui/law/lawplaces.h"
#include "ui/law/scopechecklist.h"
#include "ui/law/scopedraft.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/services/prompter.h"
#include "ui/widgets/fields/errorsummary.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/stepbutton.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 300;
constexpr int widePage = 1000; // below, the side panel goes under the form

} // namespace

IntakePage::IntakePage(const Workbench &bench, const Id<Draft> &draft, QWidget *parent)
    : Page(u"intake"_s, parent), m_bench(bench), m_id(draft),
      m_form(new IntakeForm(*bench.desk, this)),
      m_keeper(new DraftKeeper(
          *bench.desk, *bench.operations, draft,
          [this] { return m_form->isBlank() ? QJsonObject() : m_form->typed(); }, this)),
      m_scroll(new QScrollArea(this)), m_side(new QWidget(this)), m_related(new RelatedPanel(this)),
      m_draftsCard(new Card(tr("未登记的申请草稿"), this)),
      m_drafts(new RowList(u"intake-drafts"_s, this))
{
    build();
    connect(m_form, &IntakeForm::edited, m_keeper, &DraftKeeper::touch);
    connect(m_form, &IntakeForm::edited, this, &Page::titleChanged);
    connect(m_form, &IntakeForm::partiesChanged, this, &IntakePage::showRelated);
    connect(m_form, &IntakeForm::removed, this,
            [this](const QString &what, const std::function<void()> &putBack) {
                m_bench.operations->say(
                    {tr("已移除%1。").arg(what), {}, Tone::Neutral, tr("撤销"), putBack, 12});
            });
    // A field that gets the keyboard by a jump or a restored form has to be seen, not only by Tab.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && (m_form->isAncestorOf(now) || (m_scope && m_scope->isAncestorOf(now))))
            m_scroll->ensureWidgetVisible(now, 0, px(56));
    });
    resume(draft);
    showDrafts();
    showRelated();
}

IntakePage::~IntakePage()
{
    m_keeper->flush();
}

QString IntakePage::title() const
{
    return isBlank() ? tr("登记申请") : tr("登记申请：%1").arg(draftTitle(m_form->typed()));
}

void IntakePage::enter()
{
    showDrafts();
    showRelated();
    QWidget *focused = focusWidget();
    if (focused && m_form->isAncestorOf(focused))
        focused->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

bool IntakePage::leave()
{
    return m_keeper->flush();
}

void IntakePage::takeChange(const ChangeNotice &notice)
{
    if (!isVisible())
        return; // enter() looks again
    if (notice.touches(u"draft"_s))
        showDrafts();
    if (!notice.caseIds.isEmpty())
        showRelated();
}

void IntakePage::nextStep()
{
    QWidget *focused = m_form->focusWidget();
    if (focused)
        focused->clearFocus(); // the field written last is tidied as if it had been left
    if (!m_form->check())
        return;
    QStringList known;
    QString operationId;
    const auto registered = m_bench.operations->run(
        [&] {
            auto done = registerCase(*m_bench.desk, m_form->request());
            if (done) {
                operationId = done->changes.operationId;
                for (const Warning &warning : std::as_const(done->warnings))
                    known += warning.message;
            }
            return done;
        },
        {.form = nullptr, .quiet = true, .done = {}});
    if (registered)
        finish(registered->id, registered->number, known, operationId);
    else if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

void IntakePage::finish(const Id<Case> &id, const QString &number, const QStringList &known,
                        const QString &operationId)
{
    const Workbench bench = m_bench;
    const QJsonObject content = m_form->typed();
    const Location here = bench.navigator->current();
    if (m_scope && !m_scope->answers().isEmpty()) // for whoever decides on the application
        (void)bench.operations->succeeded(keepScopeAnswers(*bench.desk, id.text(), m_scope->answers()));
    m_keeper->drop();

    Message message;
    message.text = tr("已登记，案号 %1。").arg(number);
    message.hint = known.join(u'\n');
    message.tone = known.isEmpty() ? Tone::Green : Tone::Amber;
    message.seconds = known.isEmpty() ? 12 : 30;
    message.actionText = tr("撤销");
    message.action = [bench, id, operationId, content] {
        bench.operations->undo(operationId);
        const auto still = bench.desk->store->find(id);
        if (!still || still->has_value())
            return;  // taking it back was refused, which has been told
        Draft draft; // what was typed is not lost with the registration
        draft.id = Id<Draft>::fresh(bench.desk->clock());
        draft.form = intakeFormName();
        draft.content = content;
        const auto kept = bench.operations->value(saveDraft(*bench.desk, draft));
        bench.navigator->close(casePlace(id));
        if (kept)
            bench.navigator->go(draftPlace(kept->id));
    };
    bench.navigator->go(casePlace(id));
    bench.navigator->close(here);
    bench.operations->say(message);
}

void IntakePage::saveNow()
{
    m_keeper->flush();
}

bool IntakePage::escape()
{
    if (m_scope && m_scope->isVisible()) {
        toggleScope();
        return true;
    }
    leaveForLater();
    return true;
}

QString IntakePage::help() const
{
    return tr("这里登记调解申请，逐项填写后登记，取得案号。日期可以写“今天”“0305”“+"
              "15”；输入姓名或者单位名称时，"
              "右侧提示本单位办理过的相关案件。内容随输入自动保存为草稿，可以离开后再继续。");
}

QList<KeyHint> IntakePage::keys() const
{
    return {
        {u"Enter"_s, tr("请求和证据：换到下一行，最后一行之后新增一行")},
        {u"Alt+Delete"_s, tr("移除当前的一行或者一名当事人，可以撤销")},
        {u"Ctrl+Enter"_s, tr("登记并取得案号")},
        {u"Esc"_s, tr("离开，草稿已保存")},
    };
}

bool IntakePage::isBlank() const
{
    return m_form->isBlank();
}

void IntakePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeSide();
}

void IntakePage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(buildHeader());
    page->addWidget(buildSummary());

    auto *content = new QWidget(m_scroll);
    content->setProperty("role", u"scrolled"_s);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(px(16), px(12), px(4), px(16));
    m_content->setSpacing(px(12));
    m_content->addWidget(m_form);
    m_form->setMaximumWidth(px(1100));
    m_scroll->setObjectName(u"intake-scroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_row = new QHBoxLayout;
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_scroll, 1);
    page->addLayout(m_row, 1);
    buildSide();
}

QWidget *IntakePage::buildHeader()
{
    auto *header = new PageHeader(u"intake-page-head"_s, this);
    header->setTitle(tr("登记申请"));
    header->setDetails({tr("内容自动保存为草稿，登记后取得案号")});
    auto *scope = new QPushButton(tr("是否属于受理范围"), header);
    scope->setObjectName(u"intake-scope"_s);
    connect(scope, &QPushButton::clicked, this, &IntakePage::toggleScope);
    header->addButton(scope);
    auto *drop = new QPushButton(tr("放弃"), header);
    drop->setObjectName(u"intake-discard"_s);
    connect(drop, &QPushButton::clicked, this, &IntakePage::discard);
    header->addButton(drop);
    auto *later = new QPushButton(tr("稍后继续 Esc"), header);
    later->setObjectName(u"intake-later"_s);
    connect(later, &QPushButton::clicked, this, &IntakePage::leaveForLater);
    header->addButton(later);
    header->step()->setStep(tr("登记"));
    header->step()->setToolTip(tr("登记并取得案号（Ctrl+Enter）"));
    connect(header->step(), &QPushButton::clicked, this, &IntakePage::nextStep);
    return header;
}

QWidget *IntakePage::buildSummary()
{
    // The summary stays in sight while its links lead through the form.
    m_faults = new QScrollArea(this);
    auto *holder = new QWidget(m_faults);
    holder->setProperty("role", u"scrolled"_s);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(px(16), px(12), px(16), 0);
    layout->addWidget(m_form->summary());
    m_faults->setWidget(holder);
    m_faults->setWidgetResizable(true);
    m_faults->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_faults->setFocusPolicy(Qt::NoFocus); // its links have the keyboard
    m_faults->hide();
    connect(m_form, &IntakeForm::summaryChanged, this, [this, holder] {
        const bool shown = !m_form->summary()->isHidden();
        m_faults->setVisible(shown);
        if (shown) {
            holder->layout()->activate();
            m_faults->setFixedHeight(qMin(holder->sizeHint().height(), px(180)));
        }
    });
    return m_faults;
}

void IntakePage::buildSide()
{
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(px(8), px(12), px(16), px(16));
    layout->setSpacing(px(12));
    m_drafts->setGrowing(true);
    m_drafts->setAccessibleName(m_draftsCard->title());
    m_draftsCard->setFlushContent(m_drafts);
    layout->addWidget(m_related);
    layout->addWidget(m_draftsCard);
    layout->addStretch(1);
    m_row->addWidget(m_side);
    m_side->setFixedWidth(px(sideWidth));
    connect(m_related, &RelatedPanel::opened, this,
            [this](const Id<Case> &id) { m_bench.navigator->go(casePlace(id)); });
    connect(m_drafts, &RowList::opened, this,
            [this](const QString &id) { m_bench.navigator->go(draftPlace(Id<Draft>(id))); });
}

void IntakePage::placeSide()
{
    const bool wide = width() >= px(widePage);
    if (wide == m_wide)
        return;
    m_wide = wide;
    if (wide) {
        m_row->addWidget(m_side);
        m_side->setFixedWidth(px(sideWidth));
        m_side->layout()->setContentsMargins(px(8), px(12), px(16), px(16));
    } else {
        m_content->addWidget(m_side);
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        m_side->layout()->setContentsMargins(0, 0, 0, 0);
    }
    m_content->setContentsMargins(px(16), px(12), px(wide ? 4 : 16), px(16));
}

void IntakePage::resume(const Id<Draft> &draft)
{
    const auto drafts = m_bench.operations->value(draftsOf(*m_bench.desk, intakeFormName()));
    for (const Draft &kept : drafts.value_or(QList<Draft>()))
        if (kept.id == draft) {
            m_form->setTyped(kept.content);
            m_keeper->adopt(kept);
        }
}

void IntakePage::showRelated()
{
    const QList<Party> named = m_form->namedParties();
    const auto cases = relatedCases(*m_bench.desk, named);
    m_related->setCases(cases.value_or(QList<CaseRow>()), !named.isEmpty());
}

void IntakePage::showDrafts()
{
    QList<RowItem> rows;
    for (const Draft &draft : draftsOf(*m_bench.desk, intakeFormName()).value_or(QList<Draft>()))
        if (draft.id != m_id)
            rows.append(
                {draft.id.text(), draftTitle(draft.content), {}, tr("继续"), Tone::Neutral});
    m_drafts->setRows(rows);
    m_draftsCard->setVisible(!rows.isEmpty());
}

void IntakePage::leaveForLater()
{
    if (!m_keeper->flush())
        return;
    const Workbench bench = m_bench;
    const std::optional<Draft> kept = m_keeper->kept();
    bench.navigator->close(bench.navigator->current());
    if (kept)
        bench.operations->say(
            {tr("申请还没有登记，草稿已保存。"), tr("可以随时从“今日”继续填写。"), Tone::Neutral,
             tr("继续填写"), [bench, id = kept->id] { bench.navigator->go(draftPlace(id)); }, 12});
}

void IntakePage::toggleScope()
{
    if (m_scope) {
        m_scope->setVisible(!m_scope->isVisible());
    } else {
        m_scope = new ScopeChecklist(m_bench.desk->today(), {}, this);
        m_scope->setMaximumWidth(px(1100));
        m_content->insertWidget(0, m_scope);
        m_scope->show();
        connect(m_scope, &ScopeChecklist::closed, this, &IntakePage::toggleScope);
        connect(m_scope, &ScopeChecklist::cardWanted, this,
                [this](const QString &id) { m_bench.navigator->go(rulesPlace(id)); });
    }
    if (!m_scope->isVisible()) {
        m_form->focusFirst();
        return;
    }
    m_scope->focusFirst();
    m_content->activate();
    m_scroll->ensureVisible(0, 0);
}

void IntakePage::discard()
{
    const Workbench bench = m_bench;
    const bool nothing = isBlank();
    if (!nothing
        && !bench.prompter->ask(this, {tr("放弃这份申请草稿"),
                                       tr("草稿中的内容将删除，不能恢复。已登记的案件不受影响。"),
                                       tr("放弃草稿"), tr("继续填写"), true}))
        return;
    if (!m_keeper->drop())
        return;
    bench.navigator->close(bench.navigator->current());
    if (!nothing)
        bench.operations->say({tr("草稿已放弃。"), {}, Tone::Neutral, {}, {}, 6});
}

} // namespace hezhong
