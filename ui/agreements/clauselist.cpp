// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clauselist.h"

#include "ui/agreements/clauserow.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace hezhong {

ClauseList::ClauseList(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
}

void ClauseList::setClauses(const QList<Clause> &clauses)
{
    for (ClauseRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Clause &clause : clauses)
        addRow(clause, m_rows.size());
    if (clauses.isEmpty())
        addRow({}, 0);
    renumber();
}

QList<Clause> ClauseList::clauses(bool withEmpty) const
{
    QList<Clause> list;
    for (const ClauseRow *row : m_rows)
        if (withEmpty || !row->isEmpty())
            list += row->clause();
    return list;
}

void ClauseList::insert(const QString &text)
{
    const qsizetype current = currentRow();
    const qsizetype last = m_rows.size() - 1;
    const qsizetype here = current >= 0 ? current : last;
    ClauseRow *row =
        here >= 0 && m_rows.at(here)->isEmpty() && !text.isEmpty() ? m_rows.at(here) : nullptr;
    if (row) {
        row->setText(text);
    } else {
        Clause clause;
        clause.text = text;
        row = addRow(clause, here + 1);
    }
    renumber();
    row->takeFocus();
    row->goToBlank(0);
    Q_EMIT edited();
}

void ClauseList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->takeFocus();
}

void ClauseList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (ClauseRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void ClauseList::showError(qsizetype index, const QString &words)
{
    if (m_rows.isEmpty())
        return;
    ClauseRow *row = m_rows.at(qBound<qsizetype>(0, index, m_rows.size() - 1));
    row->setError(words);
    row->takeFocus();
}

void ClauseList::clearErrors()
{
    for (ClauseRow *row : std::as_const(m_rows))
        row->setError({});
}

void ClauseList::setNotes(const QMultiMap<qsizetype, NoteList::Note> &notes)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        QList<NoteList::Note> own = notes.values(i);
        std::reverse(own.begin(), own.end()); // the newest comes first
        m_rows.at(i)->setNotes(own);
    }
}

ClauseRow *ClauseList::addRow(const Clause &clause, qsizetype at)
{
    Clause owned = clause;
    if (owned.id.isEmpty())
        owned.id = Id<Clause>::fresh(m_clock);
    auto *row = new ClauseRow(owned, this);
    row->setReadOnly(m_readOnly);
    m_rows.insert(at, row);
    m_layout->insertWidget(static_cast<int>(at), row);
    row->show(); // at once: the keyboard goes to it
    connect(row, &ClauseRow::edited, this, &ClauseList::edited);
    connect(row, &ClauseRow::moveWanted, this, [this, row](int step) { moveRow(row, step); });
    connect(row, &ClauseRow::removeWanted, this, [this, row] { removeRow(row); });
    return row;
}

void ClauseList::removeRow(ClauseRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow({}, 0);
    renumber();
    m_rows.at(qMin(at, m_rows.size() - 1))->takeFocus();
    Q_EMIT edited();
}

void ClauseList::moveRow(ClauseRow *row, int step)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + step;
    if (to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    m_layout->removeWidget(row);
    m_layout->insertWidget(static_cast<int>(to), row);
    renumber();
    row->takeFocus();
    Q_EMIT edited();
}

void ClauseList::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setNumber(i + 1, m_rows.size());
    for (qsizetype i = 1; i < m_rows.size(); ++i) // the order of Tab follows the order of sight
        setTabOrder(m_rows.at(i - 1)->editor(), m_rows.at(i)->editor());
}

qsizetype ClauseList::currentRow() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (focus && m_rows.at(i)->isAncestorOf(focus))
            return i;
    return -1;
}

} // namespace hezhong
