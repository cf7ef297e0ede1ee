// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpage.h"

#include "core/operations/people/readings.h"
#include "ui/search/hitview.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme/theme.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 200;

} // namespace

SearchPage::SearchPage(const Workbench &bench, QWidget *parent)
    : Page(u"search-page"_s, parent), m_bench(bench), m_header(new PageHeader(u"search-head"_s, this)),
      m_card(new Card({}, this)), m_view(new HitView(u"search-results"_s, this)),
      m_none(new EmptyState(u"search-none"_s, u"search"_s,
                            tr("没有找到。可以少写几个字，或者换成拼音首字母、案号、证件号后四位再试。"), {}, this)),
      m_stack(new QStackedLayout)
{
    m_card->setFlushContent(m_view);
    m_card->setMaximumWidth(px(1100));
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_none);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(px(16), px(12), px(16), px(16));
    body->addLayout(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
    m_header->setTitle(tr("查找"));
    connect(m_view, &HitView::opened, this, [this](const SearchHit &hit) { openHit(m_bench, hit); });
}

QString SearchPage::title() const
{
    return m_words.isEmpty() ? tr("查找") : tr("查找“%1”").arg(m_words);
}

void SearchPage::openPath(const QString &path)
{
    m_words = path;
    look();
    Q_EMIT titleChanged();
}

void SearchPage::enter()
{
    if (m_stale)
        look();
    m_view->setFocus(Qt::OtherFocusReason);
}

void SearchPage::takeChange(const ChangeNotice &notice)
{
    m_stale = m_stale || !notice.caseIds.isEmpty();
}

void SearchPage::refresh()
{
    look();
}

void SearchPage::look()
{
    m_stale = false;
    const auto found = m_bench.operations->value(searchOffice(*m_bench.desk, m_words, mostHits));
    const SearchResult result = found.value_or(SearchResult());
    m_view->setHits(result.hits);
    m_view->clearChoice();
    m_view->step(1);
    m_header->setTitle(title());
    QStringList details{tr("%1 条").arg(result.total)};
    if (result.total > result.hits.size())
        details += tr("只列出最相近的 %1 条，请写得更具体").arg(result.hits.size());
    m_header->setDetails(details);
    m_stack->setCurrentIndex(result.hits.isEmpty() ? 1 : 0);
}

void openHit(const Workbench &bench, const SearchHit &hit)
{
    if (hit.caseId.isEmpty())
        bench.navigator->go({u"cases"_s, u"list/"_s + hit.title});
    else
        bench.navigator->go({u"cases"_s, u"case/"_s + hit.caseId});
}

} // namespace hezhong
