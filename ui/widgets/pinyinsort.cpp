// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pinyinsort.h"

#include "core/base/text.h"

#include <QDate>

namespace hezhong {

static bool startsAt(const QStringList &syllables, qsizetype from, const QString &typed)
{
    QString whole;
    QString initials;
    for (qsizetype i = from; i < syllables.size(); ++i) {
        whole += syllables.at(i);
        initials += syllables.at(i).left(1);
    }
    return whole.startsWith(typed) || initials.startsWith(typed);
}

bool matchesTyped(const QString &text, const QString &typed)
{
    const QString wanted = foldedForSearch(typed).trimmed();
    if (wanted.isEmpty() || foldedForSearch(text).contains(wanted))
        return true;
    const QStringList syllables = pinyinSyllables(text);
    for (qsizetype i = 0; i < syllables.size(); ++i)
        if (startsAt(syllables, i, wanted))
            return true;
    return startsAt(pinyinSyllables(text, true), 0, wanted);
}

PinyinSort::PinyinSort(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void PinyinSort::setTyped(const QString &typed)
{
    m_typed = typed;
    invalidateFilter();
}

void PinyinSort::setRowFilter(std::function<bool(int)> filter)
{
    m_rowFilter = std::move(filter);
    invalidateFilter();
}

bool PinyinSort::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto valueOf = [](const QModelIndex &index) {
        const QVariant own = index.data(SortRole);
        return own.isValid() ? own : index.data(Qt::DisplayRole);
    };
    const QVariant a = valueOf(left);
    const QVariant b = valueOf(right);
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return comparePinyin(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

bool PinyinSort::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_rowFilter && !m_rowFilter(row))
        return false;
    if (m_typed.trimmed().isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        if (matchesTyped(sourceModel()->index(row, column, parent).data().toString(), m_typed))
            return true;
    return false;
}

} // namespace hezhong
