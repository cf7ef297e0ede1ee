// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/outline.h"

#include "core/model/casefile.h"
#include "core/operations/drafts.h"
#include "core/operations/law/sheetanswers.h"
#include "ui/hearings/phrases.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/theme/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setTextRole(label, "strong");
    return label;
}

} // namespace

Outline::Outline(const Workbench &bench, const CaseFile &file, QWidget *parent)
    : Card(tr("提纲"), parent), m_bench(bench), m_saver([this] { return save(); }, this)
{
    setObjectName(u"hearing-outline"_s);
    m_draft.form = u"hearing-outline"_s;
    m_draft.subject = file.record.id.text();
    body()->setSpacing(px(6));
    addQuestions();
    addClaims();
    addNotes();
    setCase(file);
    restore();
    m_notes->setReadOnly(!may(*m_bench.desk, Right::Register));
    connect(m_questions, &QListWidget::itemChanged, this, [this] { m_saver.touch(); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_saver.touch(); });
}

Outline::~Outline()
{
    m_saver.flush();
}

void Outline::focusFirst()
{
    m_questions->setFocus(Qt::TabFocusReason);
}

void Outline::setCase(const CaseFile &file)
{
    const QSignalBlocker quiet(m_questions);
    fillQuestions(file);
    QStringList lines;
    for (const Claim &claim : file.claims)
        lines +=
            claim.amount ? tr("%1，%2 元").arg(claim.text, claim.amount->grouped()) : claim.text;
    m_claims->setText(lines.join(u'\n'));
}

void Outline::addQuestions()
{
    m_questions = new QListWidget(this);
    m_questions->setObjectName(u"hearing-questions"_s);
    m_questions->setAccessibleName(tr("要问的事项"));
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setWordWrap(true);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_questions, 3);
}

void Outline::fillQuestions(const CaseFile &file)
{
    const QStringList ticked = done();
    const int row = m_questions->currentRow();
    m_questions->clear();
    for (const HearingQuestion &question : hearingQuestions(file))
        addItem(question.id, question.words, ticked);
    QStringList outline;
    QStringList points;
    for (const FilledSheet &sheet : filledSheets(*m_bench.desk, file)) {
        outline += sheet.outline;
        points += sheet.points;
    }
    outline.removeDuplicates();
    points.removeDuplicates();
    if (!outline.isEmpty())
        addHeadingItem(tr("要素问答提纲"));
    for (const QString &line : std::as_const(outline))
        addItem(line, line, ticked);
    if (!points.isEmpty())
        addHeadingItem(tr("争议焦点"));
    for (const QString &point : std::as_const(points))
        addItem(point, point, ticked);
    if (row < m_questions->count())
        m_questions->setCurrentRow(row);
}

void Outline::addHeadingItem(const QString &words)
{
    auto *item = new QListWidgetItem(words, m_questions);
    QFont bold = m_questions->font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    item->setFlags(Qt::ItemIsEnabled);
}

/// Lines of a sheet are known by their words: a line that an answer changed is a new one to ask.
void Outline::addItem(const QString &id, const QString &words, const QStringList &done)
{
    auto *item = new QListWidgetItem(words, m_questions);
    item->setData(Qt::UserRole, id);
    // Ticks are kept as a draft, which only those who may write have.
    item->setFlags(may(*m_bench.desk, Right::Register)
                       ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(done.contains(id) ? Qt::Checked : Qt::Unchecked);
}

QStringList Outline::done() const
{
    QStringList ids;
    for (int i = 0; i < m_questions->count(); ++i)
        if (m_questions->item(i)->checkState() == Qt::Checked)
            ids += m_questions->item(i)->data(Qt::UserRole).toString();
    return ids;
}

void Outline::addClaims()
{
    body()->addWidget(heading(tr("调解请求"), this));
    m_claims = new QLabel(this);
    m_claims->setObjectName(u"hearing-claims"_s);
    m_claims->setWordWrap(true);
    m_claims->setTextFormat(Qt::PlainText);
    body()->addWidget(m_claims);
}

void Outline::addNotes()
{
    body()->addWidget(heading(tr("争议焦点与双方方案"), this));
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(u"hearing-notes"_s);
    m_notes->setAccessibleName(tr("争议焦点与双方方案"));
    m_notes->setPlaceholderText(tr("例如：10:02 申请人 18,753.16。仅供调解员自用，不入笔录"));
    m_notes->setTabChangesFocus(true);
    body()->addWidget(m_notes, 2);
}

void Outline::restore()
{
    const auto drafts = draftsOf(*m_bench.desk, m_draft.form);
    if (!drafts)
        return;
    for (const Draft &draft : *drafts)
        if (draft.subject == m_draft.subject) {
            m_draft = draft;
            break;
        }
    const QJsonArray done = m_draft.content.value(u"done"_s).toArray();
    for (int i = 0; i < m_questions->count(); ++i)
        if (const QString id = m_questions->item(i)->data(Qt::UserRole).toString();
            !id.isEmpty() && done.contains(id))
            m_questions->item(i)->setCheckState(Qt::Checked);
    m_notes->setPlainText(m_draft.content.value(u"notes"_s).toString());
}

bool Outline::save()
{
    m_draft.content = {{u"done"_s, QJsonArray::fromStringList(done())},
                       {u"notes"_s, m_notes->toPlainText()}};
    const auto kept = m_bench.operations->value(saveDraft(*m_bench.desk, m_draft));
    if (kept)
        m_draft = *kept;
    return kept.has_value();
}

} // namespace hezhong
