// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paperchoices.h"

#include "core/base/titles.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// What only this page asks for is no obstacle: the form stands beside the paper.
bool askedHere(const PaperChoice &choice)
{
    return choice.obstacle && choice.obstacle->field.startsWith(u"meeting_"_s);
}

RowItem rowOf(const PaperChoice &choice)
{
    RowItem row{choice.kind, shownTitle(choice.name), {}, {}, Tone::Neutral};
    if (choice.obstacle && !askedHere(choice)) {
        row.detail = choice.obstacle->message;
    } else if (choice.issued > 0) {
        row.chip = PaperChoices::tr("已出具 %1").arg(choice.issued);
        row.tone = Tone::Green;
    } else {
        row.chip = choice.must ? PaperChoices::tr("待出具") : PaperChoices::tr("可出具");
        row.tone = choice.must ? Tone::Amber : Tone::Accent;
    }
    return row;
}

} // namespace

PaperChoices::PaperChoices(QWidget *parent)
    : Card(tr("可以出具的文书"), parent), m_filter(new FilterChips(u"paper-filter"_s)),
      m_search(new LineField(u"paper-search"_s)), m_rows(new RowList(u"paper-choices"_s)),
      m_set(new QPushButton(this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, px(8), 0, 0);
    layout->setSpacing(px(8));
    auto *head = new QWidget(content);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(px(12), 0, px(12), 0);
    column->setSpacing(px(8));
    m_filter->addChip(u"needed"_s, tr("本案需要"));
    m_filter->addChip(u"all"_s, tr("全部"));
    m_search->setPlaceholder(tr("按名称查找文书"));
    m_search->setLabel(tr("查找文书"));
    column->addWidget(m_filter);
    column->addWidget(m_search);
    layout->addWidget(head);
    layout->addWidget(m_rows, 1);
    setFlushContent(content);
    m_rows->setAccessibleName(tr("可以出具的文书"));
    m_rows->setLeastRows(5);
    m_set->setObjectName(u"paper-set"_s);
    foot()->addWidget(m_set, 1);
    connect(m_filter, &FilterChips::changed, this, &PaperChoices::showRows);
    connect(m_search, &FormField::edited, this, &PaperChoices::showRows);
    connect(m_rows, &RowList::opened, this, &PaperChoices::chosen);
    connect(m_set, &QPushButton::clicked, this, &PaperChoices::setWanted);
}

void PaperChoices::setChoices(const QList<PaperChoice> &choices, int missing)
{
    m_choices = choices;
    std::stable_sort(m_choices.begin(), m_choices.end(), [](const PaperChoice &a, const PaperChoice &b) {
        const auto rank = [](const PaperChoice &choice) {
            return choice.obstacle && !askedHere(choice) ? 3 : choice.must ? 0 : choice.needed ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    m_filter->setCount(u"needed"_s, static_cast<int>(std::count_if(
                                        choices.cbegin(), choices.cend(),
                                        [](const PaperChoice &choice) { return choice.needed; })));
    m_filter->setCount(u"all"_s, static_cast<int>(choices.size()));
    m_set->setText(missing > 0 ? tr("一次出具需要的 %1 份").arg(missing) : tr("需要的文书都已出具"));
    m_set->setAccessibleName(m_set->text());
    m_set->setEnabled(missing > 0);
    showRows();
}

void PaperChoices::setIssuing(bool may)
{
    m_set->setVisible(may);
}

void PaperChoices::setCurrent(const QString &kind)
{
    m_current = kind;
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                    [&](const PaperChoice &choice) { return choice.kind == kind; });
    // A paper that was asked for is in sight even if the case is not likely to need it.
    if (found != m_choices.cend() && !found->needed && m_filter->current() == u"needed"_s) {
        m_filter->setCurrent(u"all"_s);
        showRows();
    }
    m_rows->setCurrentId(kind);
}

void PaperChoices::showRows()
{
    const QString typed = m_search->text();
    const bool all = m_filter->current() == u"all"_s || !typed.isEmpty();
    QList<RowItem> rows;
    for (const PaperChoice &choice : std::as_const(m_choices))
        if ((all || choice.needed)
            && (typed.isEmpty() || choice.name.contains(typed)
                || shownTitle(choice.name).contains(typed, Qt::CaseInsensitive)))
            rows += rowOf(choice);
    m_rows->setRows(rows);
    m_rows->setCurrentId(m_current);
}

} // namespace hezhong
