// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retention/retentionpage.h"

#include "core/base/dates.h"
#include "ui/services/operationrunner.h"
#include "ui/services/prompter.h"
#include "ui/settings/retention/retentionreviewcard.h"
#include "ui/settings/retention/retentiontermcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

RowItem dueRow(const RetentionRow &row)
{
    QString detail = RetentionPage::tr("%1 办结，保存到 %2")
                         .arg(isoDate(row.finishedOn), isoDate(row.keepUntil));
    if (row.lastReview)
        detail += RetentionPage::tr("；%1 %2").arg(isoDate(row.lastReview->reviewedOn),
                                                   label(row.lastReview->decision));
    const bool over = row.daysLeft < 0;
    return {row.id.text(), u"%1　%2"_s.arg(row.number, row.title), detail,
            over ? RetentionPage::tr("已期满") : RetentionPage::tr("还有 %1 天").arg(row.daysLeft),
            over ? Tone::Amber : Tone::Neutral};
}

} // namespace

RetentionPage::RetentionPage(const Workbench &bench, QWidget *parent)
    : Page(u"retention-page"_s, parent), m_bench(bench),
      m_list(new Card(tr("应当复核的案件"), this)), m_rows(new RowList(u"retention-due"_s)),
      m_stack(new QStackedLayout), m_term(new RetentionTermCard(bench)),
      m_review(new RetentionReviewCard(bench))
{
    build();
    connect(m_rows, &RowList::opened, this, &RetentionPage::choose);
    reload();
}

QString RetentionPage::title() const
{
    return tr("保存期限");
}

QString RetentionPage::help() const
{
    return tr("这里列出保存期限已满或者 %1 "
              "天内期满的办结案件，逐件决定延长保存、永久保存、移交或者提出销毁。"
              "程序不删除任何案件。")
        .arg(retentionNotice);
}

void RetentionPage::enter()
{
    reload(); // the days move on, also when nothing was changed
    if (!m_due.isEmpty())
        m_rows->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::refresh()
{
    reload();
}

void RetentionPage::takeChange(const ChangeNotice &notice)
{
    if (notice.touches(u"retention-rule"_s))
        m_term->reload();
    if (notice.touches(u"retention-review"_s)) {
        m_chosen.clear();
        m_review->setCase(std::nullopt);
    }
    if (notice.touches(u"retention-rule"_s) || notice.touches(u"retention-review"_s)
        || notice.touches(u"case"_s))
        reload();
}

bool RetentionPage::escape()
{
    if (m_chosen.isEmpty() || !mayDrop())
        return false;
    m_chosen.clear();
    m_review->setCase(std::nullopt);
    m_rows->setFocus(Qt::OtherFocusReason);
    return true;
}

bool RetentionPage::leave()
{
    return mayDrop();
}

void RetentionPage::build()
{
    auto *header = new PageHeader(u"retention-head"_s, this);
    header->setTitle(title());
    m_rows->setAccessibleName(tr("应当复核的案件"));
    auto *none = new EmptyState(u"retention-none"_s, u"archive"_s,
                                tr("没有保存期限已满或者 %1 天内期满的案件。").arg(retentionNotice),
                                {}, this);
    auto *holder = new QWidget(m_list);
    holder->setLayout(m_stack);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(none);
    m_list->setFlushContent(holder);
    auto *side = new ScrollColumn(u"retention-side"_s, this);
    side->column()->addWidget(m_review);
    side->column()->addWidget(m_term);
    side->column()->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(px(16), px(16), px(16), px(16));
    body->setSpacing(px(16));
    body->addWidget(m_list, 1);
    body->addWidget(side, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);
}

void RetentionPage::reload()
{
    const auto due = m_bench.operations->value(retentionList(*m_bench.desk));
    if (!due)
        return;
    m_due = *due;
    QList<RowItem> rows;
    for (const RetentionRow &row : std::as_const(m_due))
        rows += dueRow(row);
    m_rows->setRows(rows);
    m_rows->setCurrentId(m_chosen);
    m_list->setNote(m_due.isEmpty() ? QString() : tr("%1 件").arg(m_due.size()));
    m_stack->setCurrentIndex(m_due.isEmpty() ? 1 : 0);
}

void RetentionPage::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    if (!mayDrop()) {
        m_rows->setCurrentId(m_chosen);
        return;
    }
    for (const RetentionRow &row : std::as_const(m_due))
        if (row.id.text() == id) {
            m_chosen = id;
            m_review->setCase(row);
            return;
        }
}

bool RetentionPage::mayDrop()
{
    if (!m_review->isDirty())
        return true;
    const Question question{tr("放弃没有保存的复核？"),
                            tr("填写的处理和说明还没有保存；案件没有改动。"), tr("放弃复核"),
                            tr("继续填写"), true};
    return m_bench.prompter->ask(this, question);
}

} // namespace hezhong
