// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentstab.h"

#include "core/base/titles.h"
#include "core/operations/casequeries.h"
#include "ui/documents/bodyeditor.h"
#include "ui/documents/issuedactions.h"
#include "ui/documents/paperchoices.h"
#include "ui/documents/paperfields.h"
#include "ui/documents/paperpreview.h"
#include "ui/documents/paperrequestform.h"
#include "ui/documents/wordexport.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 300; // milliseconds before a draft is drawn again

} // namespace

QString DocumentsTab::paperOfStep(const CaseFile &file)
{
    QStringList wanted;
    switch (file.record.status) {
    case CaseStatus::Registered:
        return u"acceptance-register"_s;
    case CaseStatus::Refused:
        return u"refusal-notice"_s;
    case CaseStatus::Accepted:
        wanted = {u"acceptance-notice"_s, u"mediation-notice"_s};
        break;
    case CaseStatus::Mediating:
    case CaseStatus::Failed:
        wanted = {u"mediation-record"_s, u"mediation-notice"_s};
        break;
    case CaseStatus::Agreed:
    case CaseStatus::Closed:
        wanted = {u"mediation-agreement"_s, u"mediation-record"_s};
        break;
    case CaseStatus::Withdrawn:
        wanted = {u"acceptance-register"_s};
        break;
    }
    for (const QString &kind : std::as_const(wanted))
        if (!lastIssued(file, kind))
            return kind;
    return wanted.last();
}

DocumentsTab::DocumentsTab(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_choices(new PaperChoices),
      m_papers(new RowList(u"papers-issued"_s)), m_papersCard(nullptr), m_card(nullptr),
      m_form(new PaperRequestForm(bench.desk->clock())), m_fields(new RowList(u"paper-values"_s)),
      m_fieldsCard(nullptr), m_body(new BodyEditor), m_preview(new PaperPreview), m_obstacle(new QLabel),
      m_jump(namedButton(u"paper-jump"_s, tr("去填写"), {}, this))
{
    setObjectName(u"documents-tab"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(makeLists(), 4);
    m_card = makePaperCard();
    layout->addWidget(m_card, 11);
    m_later.setSingleShot(true);
    m_later.setInterval(kTypingPause);
    connect(&m_later, &QTimer::timeout, this, &DocumentsTab::refreshPaper);
    connect(m_form, &PaperRequestForm::edited, this, [this] { m_later.start(); });
    connect(m_choices, &PaperChoices::chosen, this, [this](const QString &kind) { choose(kind); });
    connect(m_choices, &PaperChoices::setWanted, this, &DocumentsTab::issueSet);
    connect(m_body, &BodyEditor::edited, this, [this] {
        m_edits = m_body->edits();
        m_later.start();
    });
    connect(m_body, &BodyEditor::closed, this, &DocumentsTab::closeBody);
    connect(m_papers, &RowList::opened, this, [this](const QString &id) { chooseIssued(Id<IssuedDocument>(id)); });
    connect(m_fields, &RowList::opened, this, &DocumentsTab::jump);
    connect(m_jump, &QPushButton::clicked, this, [this] { jump(m_jumpPlace); });
}

QWidget *DocumentsTab::makeLists()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    m_papersCard = new Card(tr("已出具"), column);
    m_papersCard->setFlushContent(m_papers);
    m_papers->setAccessibleName(tr("已出具的文书"));
    layout->addWidget(m_choices, 3);
    layout->addWidget(m_papersCard, 2);
    column->setMinimumWidth(px(280));
    return column;
}

Card *DocumentsTab::makePaperCard()
{
    auto *card = new Card(tr("文书"), this);
    auto *content = new QWidget(card);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_left = new QStackedWidget(content);
    auto *left = new QWidget(m_left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(12));
    m_obstacle->setObjectName(u"paper-obstacle"_s);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::PlainText);
    column->addWidget(m_form);
    column->addWidget(m_obstacle);
    column->addWidget(m_jump, 0, Qt::AlignLeft);
    m_fieldsCard = new Card(tr("将要填写的内容"), left);
    m_fieldsCard->setFlushContent(m_fields);
    m_fields->setAccessibleName(tr("将要填写的内容，回车去修改"));
    column->addWidget(m_fieldsCard, 1);
    m_editBody = namedButton(u"paper-body"_s, tr("编辑正文"), {}, this);
    column->addWidget(m_editBody, 0, Qt::AlignLeft);
    connect(m_editBody, &QPushButton::clicked, this, &DocumentsTab::openBody);
    auto *scroll = new ScrollColumn(u"paper-inputs"_s, m_left);
    scroll->column()->addWidget(left, 1);
    m_left->addWidget(scroll);
    m_body->setContentsMargins(px(12), px(12), px(12), px(12));
    m_left->addWidget(m_body);
    layout->addWidget(m_left, 5);
    layout->addWidget(m_preview, 6);
    card->setFlushContent(content);
    fillFoot(card->foot());
    return card;
}

void DocumentsTab::fillFoot(QHBoxLayout *foot)
{
    m_actions = new IssuedActions(m_bench, this);
    connect(m_actions, &IssuedActions::corrected, this, &DocumentsTab::showNow);
    m_word = namedButton(u"paper-word"_s, tr("导出 Word 文件…"), {}, this);
    m_issue = namedButton(u"paper-issue"_s, tr("出具"), u"primary"_s, this);
    foot->addWidget(m_actions, 1);
    foot->addStretch(0);
    foot->addWidget(m_word);
    foot->addWidget(m_issue);
    connect(m_issue, &QPushButton::clicked, this, &DocumentsTab::issue);
    connect(m_word, &QPushButton::clicked, this, &DocumentsTab::exportWord);
}

void DocumentsTab::setCase(const CaseFile &file)
{
    m_file = file;
    if (!m_issued.isEmpty() && !issuedPaper())
        m_issued = {};
    if (m_kind.isEmpty() && m_issued.isEmpty()) {
        m_kind = paperOfStep(file);
        m_form->setKind(m_kind, m_file);
    }
    m_stale = true;
    if (isVisible())
        refresh();
}

void DocumentsTab::look()
{
    if (isVisible())
        refreshPaper();
    else
        m_stale = true;
}

void DocumentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_file.record.id.isEmpty())
        refresh();
}

/// The lists ask every kind of paper what it lacks, so it is done only where somebody looks.
void DocumentsTab::refresh()
{
    m_stale = false;
    showChoices();
    showIssuedList();
    refreshPaper();
}

void DocumentsTab::choose(const QString &kind)
{
    m_issued = {};
    m_kind = kind.isEmpty() ? paperOfStep(m_file) : kind;
    m_form->setKind(m_kind, m_file);
    m_choices->setCurrent(m_kind);
    m_edits.clear();
    m_left->setCurrentIndex(0);
    look();
}

void DocumentsTab::chooseIssued(const Id<IssuedDocument> &id)
{
    m_issued = id;
    m_kind.clear();
    m_papers->setCurrentId(id.text());
    look();
}

void DocumentsTab::showChoices()
{
    m_choices->setChoices(papersOfCase(*m_bench.desk, m_file),
                          static_cast<int>(neededRequests(*m_bench.desk, m_file).size()));
    m_choices->setIssuing(may(*m_bench.desk, Right::Issue));
    m_choices->setCurrent(m_kind);
}

void DocumentsTab::showIssuedList()
{
    QList<RowItem> rows;
    for (const IssuedDocument &document : std::as_const(m_file.documents)) {
        const bool voided = document.voidedAt.isValid();
        const QString when = document.issuedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        rows.prepend({document.id.text(),
                      document.serial > 1
                          ? tr("%1　第%2份").arg(shownTitle(document.title)).arg(document.serial)
                          : shownTitle(document.title),
                      tr("%1　%2　%3页").arg(when, document.issuedBy).arg(document.pages),
                      voided ? tr("已作废") : QString(), voided ? Tone::Red : Tone::Neutral});
    }
    m_papers->setRows(rows);
    m_papers->setCurrentId(m_issued.text());
    m_papersCard->setNote(rows.isEmpty() ? tr("还没有") : tr("共 %1 份").arg(rows.size()));
}

const IssuedDocument *DocumentsTab::issuedPaper() const
{
    for (const IssuedDocument &document : m_file.documents)
        if (document.id == m_issued)
            return &document;
    return nullptr;
}

void DocumentsTab::refreshPaper()
{
    m_later.stop();
    if (const IssuedDocument *document = issuedPaper())
        showIssued(*document);
    else
        showDraft();
}

void DocumentsTab::showDraft()
{
    const auto kind = paperKind(m_kind);
    m_card->setTitle(kind ? shownTitle(kind->name) : tr("文书"));
    m_card->setNote(tr("尚未出具"));
    const PaperRequest wanted = request();
    const auto values = valuesOfPaper(*m_bench.desk, m_file, wanted);
    if (!values) {
        showObstacle(values.error());
        return;
    }
    m_form->setProposals(*values);
    showFields(m_kind, *values);
    const auto paper = previewDocument(*m_bench.desk, m_file, wanted);
    if (!paper) {
        showObstacle(paper.error());
        return;
    }
    setMode(true, true);
    m_preview->setPdf(paper->pdf);
}

void DocumentsTab::showObstacle(const Error &error)
{
    setMode(true, false);
    // What this form or the body asks for is mended here.
    const bool asked = error.field.startsWith(u"meeting_"_s) || error.code.startsWith(u"paper.input"_s)
                       || error.field == u"edits"_s;
    m_jumpPlace = placeOfField(error.field);
    m_obstacle->setText(error.message + error.hint);
    m_obstacle->setVisible(true);
    m_jump->setVisible(!asked && !m_jumpPlace.isEmpty() && mayMend(m_jumpPlace));
    m_form->setVisible(asked);
    m_fieldsCard->setVisible(false);
    m_preview->setMessage(error.message, error.hint);
}

void DocumentsTab::showIssued(const IssuedDocument &document)
{
    m_card->setTitle(document.serial > 1
                         ? tr("%1　第%2份").arg(shownTitle(document.title)).arg(document.serial)
                         : shownTitle(document.title));
    m_card->setNote(document.voidedAt.isValid() ? tr("已作废：%1").arg(document.voidReason)
                           : tr("%1 出具").arg(document.issuedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    setMode(false, true);
    showFields(document.kind, document.values);
    const auto bytes = m_bench.operations->value(documentBytes(*m_bench.desk, document));
    m_actions->setPaper(m_file, document, bytes.value_or(QByteArray()));
    if (bytes && !may(*m_bench.desk, Right::SeeNumbers))
        m_preview->setMessage(tr("文书中有完整的证件号码和电话号码，不向您显示。"),
                              tr("需要的，请承办人提供遮盖号码的副本。"));
    else if (bytes)
        m_preview->setPdf(*bytes);
    else
        m_preview->setMessage(tr("这份文书的文件打不开，案卷中的其他内容没有变化。"), tr("请运行完整性检查，并用备份恢复。"));
}

void DocumentsTab::showFields(const QString &kind, const QJsonObject &values)
{
    QList<RowItem> rows;
    int empty = 0;
    if (m_issued.isEmpty())
        for (const PaperDoubt &doubt : doubtsOfPaper(*m_bench.desk, m_file, request()))
            rows += {placeOfValue(doubt.key), tr("请核对"), doubt.message, tr("不一致"), Tone::Red};
    const qsizetype doubts = rows.size();
    for (const PaperField &field : paperFields(kind, values)) {
        const bool missing = field.value.isEmpty();
        empty += missing;
        rows += {field.place, field.label, field.value, missing ? tr("空") : QString(), Tone::Amber};
    }
    m_fields->setRows(rows);
    m_fieldsCard->setTitle(m_issued.isEmpty() ? tr("将要填写的内容") : tr("填写的内容"));
    QStringList note;
    if (doubts > 0)
        note += tr("不一致 %1").arg(doubts);
    note += empty > 0 ? tr("空项 %1").arg(empty) : tr("没有空项");
    if (!m_edits.isEmpty())
        note += tr("正文改了 %1 段").arg(m_edits.size());
    m_fieldsCard->setNote(note.join(u'　'));
}

void DocumentsTab::setMode(bool draft, bool possible)
{
    m_obstacle->setVisible(false);
    m_jump->setVisible(false);
    m_form->setVisible(draft);
    m_fieldsCard->setVisible(true);
    const bool mayIssue = may(*m_bench.desk, Right::Issue);
    m_editBody->setVisible(draft && mayIssue);
    m_issue->setVisible(draft && mayIssue);
    m_issue->setEnabled(possible);
    m_actions->setVisible(!draft);
    const IssuedDocument *document = issuedPaper();
    m_word->setVisible((!document || !document->voidedAt.isValid())
                       && may(*m_bench.desk, Right::Export));
    m_word->setEnabled(possible);
    if (!draft)
        m_left->setCurrentIndex(0);
}

PaperRequest DocumentsTab::request() const
{
    PaperRequest wanted = m_form->request();
    wanted.edits = m_edits;
    return wanted;
}

void DocumentsTab::openBody()
{
    const auto paragraphs =
        m_bench.operations->value(paragraphsOfPaper(*m_bench.desk, m_file, m_form->request()));
    if (!paragraphs)
        return;
    m_body->setParagraphs(*paragraphs, m_edits);
    m_edits = m_body->edits();
    m_left->setCurrentIndex(1);
    m_body->focusFirst();
}

void DocumentsTab::closeBody()
{
    m_left->setCurrentIndex(0);
    m_editBody->setFocus(Qt::OtherFocusReason);
    refreshPaper();
}

void DocumentsTab::issueSet()
{
    const QList<PaperRequest> wanted = neededRequests(*m_bench.desk, m_file);
    if (wanted.isEmpty())
        return;
    const auto issued = m_bench.operations->run(
        [&] { return issueDocuments(*m_bench.desk, m_file.record.id, wanted); },
        {nullptr, false, tr("已出具 %1 份文书，可以逐份打印。").arg(wanted.size())});
    if (issued && !issued->isEmpty())
        showNow(issued->first().document.id);
}

void DocumentsTab::showNow(const Id<IssuedDocument> &issued)
{
    // The page may have been given the case with the new paper already; if not, it comes with the reload.
    if (auto now = m_bench.operations->value(loadCase(*m_bench.desk, m_file.record.id)))
        m_file = *now;
    m_kind.clear();
    m_edits.clear();
    m_issued = issued;
    refresh();
    m_actions->focusPrint();
}

bool DocumentsTab::issue()
{
    if (m_kind.isEmpty())
        return false;
    if (m_form->isVisibleTo(this) && !m_form->check())
        return false;
    const auto act = [this] {
        auto done = issueDocument(*m_bench.desk, m_file.record.id, request());
        if (!done && m_form->showError(done.error()))
            done.error().fault = Fault::Cancelled; // its field says it
        return done;
    };
    const auto kind = paperKind(m_kind);
    const auto issued = m_bench.operations->run(
        act, {nullptr, false,
              tr("%1已出具，可以打印。").arg(kind ? shownTitle(kind->name) : QString())});
    if (!issued)
        return false;
    showNow(issued->document.id);
    return true;
}

void DocumentsTab::exportWord()
{
    const WordExport words(m_bench, window());
    if (const IssuedDocument *document = issuedPaper())
        words.saveIssued(m_file, *document);
    else if (!m_form->isVisibleTo(this) || m_form->check())
        words.saveDraft(m_file, request());
}

bool DocumentsTab::mayMend(const QString &place) const
{
    return may(*m_bench.desk, place == u"office"_s ? Right::EditOffice : Right::Register);
}

void DocumentsTab::jump(const QString &place)
{
    if (place == u"meeting"_s)
        m_form->focusFirst();
    else if (place.startsWith(u"own:"_s))
        (void)m_form->focusKey(place.mid(4));
    else if (place == u"office"_s)
        Q_EMIT officeWanted();
    else if (!place.isEmpty())
        Q_EMIT placeWanted(place);
}

} // namespace hezhong
