// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentstab.h"

#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/operations/casequeries.h"
#include "ui/documents/paperfields.h"
#include "ui/documents/paperpreview.h"
#include "ui/documents/paperrequestform.h"
#include "ui/services/filepicker.h"
#include "ui/services/operationrunner.h"
#include "ui/services/printservice.h"
#include "ui/services/prompter.h"
#include "ui/signing/signingdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 300; // milliseconds before a draft is drawn again

QPushButton *button(const QString &name, const QString &words, const QString &kind, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    if (!kind.isEmpty())
        made->setProperty("kind", kind);
    return made;
}

bool hasLive(const CaseFile &file, const QString &kind)
{
    for (const IssuedDocument &document : file.documents)
        if (document.kind == kind && !document.voidedAt.isValid())
            return true;
    return false;
}

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
        if (!hasLive(file, kind))
            return kind;
    return wanted.last();
}

DocumentsTab::DocumentsTab(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_choices(new RowList(u"paper-choices"_s)),
      m_papers(new RowList(u"papers-issued"_s)), m_papersCard(nullptr), m_card(nullptr),
      m_form(new PaperRequestForm(bench.desk->clock())), m_fields(new RowList(u"paper-values"_s)),
      m_fieldsCard(nullptr), m_preview(new PaperPreview), m_obstacle(new QLabel),
      m_jump(button(u"paper-jump"_s, tr("去填写"), {}, this))
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
    connect(m_choices, &RowList::opened, this, [this](const QString &kind) { choose(kind); });
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
    auto *choices = new Card(tr("可以出具的文书"), column);
    choices->setFlushContent(m_choices);
    m_choices->setGrowing(true);
    m_choices->setAccessibleName(tr("可以出具的文书"));
    m_papersCard = new Card(tr("已出具"), column);
    m_papersCard->setFlushContent(m_papers);
    m_papers->setAccessibleName(tr("已出具的文书"));
    layout->addWidget(choices);
    layout->addWidget(m_papersCard, 1);
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
    auto *left = new QWidget(content);
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
    layout->addWidget(left, 5);
    layout->addWidget(m_preview, 6);
    card->setFlushContent(content);
    fillFoot(card->foot());
    return card;
}

void DocumentsTab::fillFoot(QHBoxLayout *foot)
{
    m_void = button(u"paper-void"_s, tr("作废"), u"danger"_s, this);
    m_sign = button(u"paper-sign"_s, tr("签名盖章…"), {}, this);
    m_save = button(u"paper-save"_s, tr("另存为 PDF"), {}, this);
    m_print = button(u"paper-print"_s, tr("打印"), {}, this);
    m_issue = button(u"paper-issue"_s, tr("出具"), u"primary"_s, this);
    foot->addWidget(m_void);
    foot->addStretch(1);
    foot->addWidget(m_sign);
    foot->addWidget(m_save);
    foot->addWidget(m_print);
    foot->addWidget(m_issue);
    connect(m_issue, &QPushButton::clicked, this, &DocumentsTab::issue);
    connect(m_print, &QPushButton::clicked, this, &DocumentsTab::print);
    connect(m_save, &QPushButton::clicked, this, &DocumentsTab::saveAs);
    connect(m_void, &QPushButton::clicked, this, &DocumentsTab::voidPaper);
    connect(m_sign, &QPushButton::clicked, this, &DocumentsTab::signPaper);
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
    showChoices();
    showIssuedList();
    if (isVisible())
        refreshPaper();
}

void DocumentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_file.record.id.isEmpty())
        refreshPaper();
}

void DocumentsTab::choose(const QString &kind)
{
    m_issued = {};
    m_kind = kind.isEmpty() ? paperOfStep(m_file) : kind;
    m_form->setKind(m_kind, m_file);
    m_choices->setCurrentId(m_kind);
    refreshPaper();
}

void DocumentsTab::chooseIssued(const Id<IssuedDocument> &id)
{
    m_issued = id;
    m_kind.clear();
    m_papers->setCurrentId(id.text());
    refreshPaper();
}

void DocumentsTab::showChoices()
{
    QList<RowItem> rows;
    for (const PaperChoice &choice : papersOfCase(*m_bench.desk, m_file)) {
        // What only this page asks for is no obstacle: the form stands beside the paper.
        const bool asked = choice.obstacle && choice.obstacle->field.startsWith(u"meeting_"_s);
        RowItem row{choice.kind, shownTitle(choice.name), {}, {}, Tone::Neutral};
        if (choice.obstacle && !asked) {
            row.detail = choice.obstacle->message;
        } else if (choice.issued > 0) {
            row.chip = tr("已出具 %1").arg(choice.issued);
            row.tone = Tone::Green;
        } else {
            row.chip = tr("可出具");
            row.tone = Tone::Accent;
        }
        rows += row;
    }
    m_choices->setRows(rows);
    m_choices->setCurrentId(m_kind);
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
    m_stale = false;
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
    const PaperRequest request = m_form->request();
    const auto values = valuesOfPaper(*m_bench.desk, m_file, request);
    if (!values) {
        showObstacle(values.error());
        return;
    }
    showFields(m_kind, *values);
    const auto paper = previewDocument(*m_bench.desk, m_file, request);
    if (!paper) {
        showObstacle(paper.error());
        return;
    }
    setMode(true, true, false);
    m_preview->setPdf(paper->pdf);
}

void DocumentsTab::showObstacle(const Error &error)
{
    setMode(true, false, false);
    const bool asked = error.field.startsWith(u"meeting_"_s);
    m_jumpPlace = placeOfField(error.field);
    m_obstacle->setText(error.message + error.hint);
    m_obstacle->setVisible(true);
    m_jump->setVisible(!asked && !m_jumpPlace.isEmpty());
    m_form->setVisible(asked);
    m_fieldsCard->setVisible(false);
    m_preview->setMessage(error.message, error.hint);
}

void DocumentsTab::showIssued(const IssuedDocument &document)
{
    m_card->setTitle(document.serial > 1
                         ? tr("%1　第%2份").arg(shownTitle(document.title)).arg(document.serial)
                         : shownTitle(document.title));
    const bool voided = document.voidedAt.isValid();
    m_card->setNote(voided ? tr("已作废：%1").arg(document.voidReason)
                           : tr("%1 出具").arg(document.issuedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    setMode(false, true, voided);
    showFields(document.kind, document.values);
    if (const auto bytes = m_bench.operations->value(documentBytes(*m_bench.desk, document)))
        m_preview->setPdf(*bytes);
    else
        m_preview->setMessage(tr("这份文书的文件打不开，案卷中的其他内容没有变化。"), tr("请运行完整性检查，并用备份恢复。"));
}

void DocumentsTab::showFields(const QString &kind, const QJsonObject &values)
{
    QList<RowItem> rows;
    int empty = 0;
    for (const PaperField &field : paperFields(kind, values)) {
        const bool missing = field.value.isEmpty();
        empty += missing;
        rows += {field.place, field.label, field.value, missing ? tr("空") : QString(), Tone::Amber};
    }
    m_fields->setRows(rows);
    m_fieldsCard->setTitle(m_issued.isEmpty() ? tr("将要填写的内容") : tr("填写的内容"));
    m_fieldsCard->setNote(empty > 0 ? tr("空项 %1").arg(empty) : tr("没有空项"));
}

void DocumentsTab::setMode(bool draft, bool possible, bool voided)
{
    m_obstacle->setVisible(false);
    m_jump->setVisible(false);
    m_form->setVisible(draft);
    m_fieldsCard->setVisible(true);
    m_issue->setVisible(draft);
    m_issue->setEnabled(possible);
    m_print->setVisible(!draft);
    m_save->setVisible(!draft);
    m_void->setVisible(!draft && !voided);
    m_sign->setVisible(!draft && !voided);
}

bool DocumentsTab::issue()
{
    if (m_kind.isEmpty())
        return false;
    if (m_form->isVisibleTo(this) && !m_form->check())
        return false;
    const auto act = [this] {
        auto done = issueDocument(*m_bench.desk, m_file.record.id, m_form->request());
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
    // The page may have been given the case with the new paper already; if not, it comes with the reload.
    if (auto now = m_bench.operations->value(loadCase(*m_bench.desk, m_file.record.id)))
        m_file = *now;
    m_kind.clear();
    m_issued = issued->document.id;
    showChoices();
    showIssuedList();
    refreshPaper();
    m_print->setFocus(Qt::OtherFocusReason);
    return true;
}

void DocumentsTab::print()
{
    const IssuedDocument *document = issuedPaper();
    if (!document || m_preview->pdf().isEmpty())
        return;
    (void)m_bench.operations->succeeded(
        m_bench.printing->printPdf(window(), m_preview->pdf(), fileName(*document)));
}

QString DocumentsTab::fileName(const IssuedDocument &document) const
{
    return u"%1-%2.pdf"_s.arg(m_file.record.number, document.title);
}

void DocumentsTab::saveAs()
{
    const IssuedDocument *document = issuedPaper();
    if (!document || m_preview->pdf().isEmpty())
        return;
    const QString path = m_bench.files->saveFile(window(), tr("另存为 PDF"), fileName(*document), tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty() || !m_bench.operations->succeeded(writeWholeFile(path, m_preview->pdf())))
        return;
    m_bench.operations->say({tr("已保存到 %1。").arg(path), tr("文件没有加密，用后请妥善保管。"), Tone::Green, {}, {}, 12});
}

void DocumentsTab::voidPaper()
{
    const IssuedDocument *document = issuedPaper();
    if (!document)
        return;
    const Question question{
        tr("作废《%1》").arg(shownTitle(document->title)),
        tr("作废后不能恢复使用，原文件和编号仍留在案卷中；需要的，可以重新出具一份。"),
        tr("作废"),
        {},
        true};
    const auto reason = m_bench.prompter->askText(window(), question, tr("作废原因"));
    if (!reason)
        return;
    const Id<IssuedDocument> id = document->id;
    (void)m_bench.operations->run([&] { return voidDocument(*m_bench.desk, id, *reason); },
                                  {nullptr, false, tr("文书已作废。")});
}

void DocumentsTab::signPaper()
{
    const IssuedDocument *document = issuedPaper();
    if (!document)
        return;
    auto *dialog = new SigningDialog(m_bench, document->id, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentsTab::jump(const QString &place)
{
    if (place == u"meeting"_s)
        m_form->focusFirst();
    else if (place == u"office"_s)
        Q_EMIT officeWanted();
    else if (!place.isEmpty())
        Q_EMIT placeWanted(place);
}

} // namespace hezhong
