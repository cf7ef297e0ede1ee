// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/questionsheetview.h"

#include "core/law/rulecard.h"
#include "core/operations/caseedit.h"
#include "core/operations/law/sheetanswers.h"
#include "ui/cases/intake/taborder.h"
#include "ui/claims/sheetform.h"
#include "ui/claims/sheetresult.h"
#include "ui/claims/sheetwords.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/savedindicator.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitForPause = 300; // ms

int answeredQuestions(const QuestionSheet &sheet, const QMap<QString, QString> &answers)
{
    QSet<QString> questions;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        if (const QString id = it.key().section(u'.', 0, 0); !it->isEmpty() && sheet.question(id))
            questions.insert(id);
    return static_cast<int>(questions.size());
}

} // namespace

QuestionSheetView::QuestionSheetView(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_chooser(new ComboField(u"sheet-chooser"_s)),
      m_progress(new QLabel), m_scroll(new QScrollArea), m_questions(new Card(tr("问题"))),
      m_help(new Card(tr("通常需要的证据和常见抗辩"))), m_result(new SheetResult),
      m_saved(new SavedIndicator(bench.desk->clock())), m_saver([this] { return save(); }, this)
{
    setObjectName(u"question-sheet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(makeHead());
    m_scroll->setObjectName(u"sheet-scroll"_s);
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitForPause);
    connect(&m_wait, &QTimer::timeout, this, &QuestionSheetView::compute);
    connect(m_result, &SheetResult::questionWanted, this, [this](const QString &id) {
        m_form->focusQuestion(id);
        if (QWidget *field = m_form->focusWidget())
            m_scroll->ensureWidgetVisible(field);
    });
    connect(m_result, &SheetResult::linksChanged, this, [this] { orderTabs(this); });
    connect(&m_saver, &AutoSaver::changed, this, [this] {
        m_saved->setDirty();
        m_bench.operations->setDirty();
    });
    connect(&m_saver, &AutoSaver::saved, m_saved, &SavedIndicator::setSaved);
    connect(&m_saver, &AutoSaver::failed, m_saved, &SavedIndicator::setFailed);
    hide();
}

QuestionSheetView::~QuestionSheetView()
{
    m_saver.flush();
}

QWidget *QuestionSheetView::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("返回请求"));
    back->setObjectName(u"sheet-back"_s);
    back->setToolTip(tr("返回请求（Esc），回答已自动保存"));
    setTextRole(m_progress, "muted");
    m_progress->setObjectName(u"sheet-progress"_s);
    m_chooser->setLabel(tr("要素问答表"));
    m_chooser->combo()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->combo()->setMinimumContentsLength(10);
    layout->addWidget(back);
    layout->addWidget(m_chooser, 1);
    layout->addWidget(m_progress);
    connect(back, &QPushButton::clicked, this, &QuestionSheetView::backWanted);
    connect(m_chooser, &ComboField::chosen, this, [this](const QVariant &value) {
        if (const auto sheet = m_bench.desk->sheets().find(value.toString()); sheet && flush())
            showSheet(*sheet);
    });
    return head;
}

QWidget *QuestionSheetView::makeBody()
{
    auto *body = new QWidget;
    body->setProperty("role", u"scrolled"_s);
    body->setMaximumWidth(px(1100));
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    auto *result = new Card(tr("由回答得出"));
    result->body()->addWidget(m_result);
    for (Card *card : {m_questions, result, m_help})
        layout->addWidget(card);
    layout->addStretch(1);
    return body;
}

QWidget *QuestionSheetView::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_saved->setObjectName(u"sheet-saved"_s);
    m_adopt = new QPushButton(tr("写入请求"));
    m_adopt->setObjectName(u"sheet-adopt"_s);
    m_adopt->setProperty("kind", u"primary"_s);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    layout->addWidget(m_adopt);
    connect(m_adopt, &QPushButton::clicked, this, &QuestionSheetView::adopt);
    return foot;
}

QString QuestionSheetView::progress(const Desk &desk, const CaseFile &file)
{
    const QList<QuestionSheet> sheets = sheetsOf(desk, file);
    if (sheets.isEmpty())
        return tr("要素式问答");
    return tr("要素式问答 %1/%2")
        .arg(answeredQuestions(sheets.first(), answersOf(file, sheets.first().id)))
        .arg(sheets.first().questions.size());
}

void QuestionSheetView::setCase(const CaseFile &file)
{
    const bool another = m_file.record.id != file.record.id;
    m_file = file;
    offer();
    if (another || m_sheet.id.isEmpty()) {
        if (const auto sheet = m_bench.desk->sheets().find(m_chooser->value().toString()))
            showSheet(*sheet);
    } else if (!m_saver.isDirty() && answersOf(file, m_sheet.id) != m_kept) {
        m_kept = answersOf(file, m_sheet.id); // an answer was taken back, or came from elsewhere
        m_form->setAnswers(m_kept);
        compute();
    }
    const bool open = isWritable();
    if (m_form)
        m_form->setReadOnly(!open);
    m_adopt->setVisible(open);
}

bool QuestionSheetView::isWritable() const
{
    return mustBeOpen(m_file.record) && may(*m_bench.desk, Right::Register);
}

void QuestionSheetView::offer()
{
    QList<QuestionSheet> sheets = sheetsOf(*m_bench.desk, m_file);
    for (const QuestionSheet &sheet : m_bench.desk->sheets().all()) {
        bool listed = false;
        for (const QuestionSheet &one : std::as_const(sheets))
            listed = listed || one.id == sheet.id;
        if (!listed)
            sheets += sheet;
    }
    QList<ComboField::Choice> choices;
    for (const QuestionSheet &sheet : std::as_const(sheets))
        choices += {sheet.id, sheet.title};
    m_chooser->setChoices(choices);
    if (!m_sheet.id.isEmpty())
        m_chooser->setValue(m_sheet.id);
}

void QuestionSheetView::showSheet(const QuestionSheet &sheet)
{
    m_sheet = sheet;
    m_kept = answersOf(m_file, sheet.id);
    makeForm();
    showHelp();
    compute();
    orderTabs(this);
}

void QuestionSheetView::makeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->setParent(nullptr);
        m_form->deleteLater();
    }
    m_form = new SheetForm(m_sheet, m_bench.desk->clock());
    m_form->setAnswers(m_kept);
    m_form->setReadOnly(!isWritable());
    m_questions->body()->addWidget(m_form);
    m_form->show(); // at once: the keyboard goes into it
    connect(m_form, &SheetForm::edited, this, &QuestionSheetView::edited);
    connect(m_form, &SheetForm::left, this, [this] {
        if (m_wait.isActive())
            return; // it is looked at in a moment
        compute();
    });
}

void QuestionSheetView::showHelp()
{
    while (QLayoutItem *old = m_help->body()->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    const auto add = [this](const QString &words, const char *role) {
        auto *label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (role)
            setTextRole(label, role);
        m_help->body()->addWidget(label);
    };
    m_help->body()->setSpacing(px(4));
    if (!m_sheet.evidence.isEmpty())
        add(tr("证据"), "strong");
    for (const SheetEvidence &one : std::as_const(m_sheet.evidence))
        add(tr("%1（%2持有）：证明%3").arg(one.name, sideName(one.holder), one.proves), nullptr);
    if (!m_sheet.defences.isEmpty())
        add(tr("抗辩"), "strong");
    for (const SheetDefence &one : std::as_const(m_sheet.defences)) {
        const auto card = ruleCard(one.card, m_bench.desk->today());
        const QString words = tr("%1：%2").arg(sideName(one.side), one.text);
        add(card ? tr("%1（%2）").arg(words, card->basis()) : words, nullptr);
    }
}

void QuestionSheetView::edited()
{
    m_saver.touch();
    m_wait.start();
    showProgress();
}

void QuestionSheetView::showProgress()
{
    m_progress->setText(tr("已答 %1/%2").arg(m_form->answered()).arg(m_sheet.questions.size()));
}

void QuestionSheetView::compute()
{
    if (!m_form)
        return;
    m_wait.stop();
    const Desk &desk = *m_bench.desk;
    const FilledSheet filled =
        applySheet(m_sheet, m_form->answers(), *desk.calendar, desk.parameters());
    m_form->showProblems(filled.problems);
    m_result->setFilled(filled);
    showProgress();
}

bool QuestionSheetView::save()
{
    const QMap<QString, QString> answers = m_form->answers();
    if (answers == m_kept)
        return true;
    const auto file = m_bench.operations->run(
        [&] { return saveSheetAnswers(*m_bench.desk, m_file.record.id, m_sheet.id, answers); },
        {nullptr, true, {}});
    if (!file)
        return false;
    m_file.sheets = file->sheets;
    m_kept = answersOf(m_file, m_sheet.id);
    Q_EMIT kept();
    return true;
}

void QuestionSheetView::adopt()
{
    compute();
    if (flush())
        Q_EMIT adoptWanted(m_sheet.id);
}

void QuestionSheetView::focusFirst()
{
    if (m_form)
        m_form->focusFirst();
}

void QuestionSheetView::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

} // namespace hezhong
