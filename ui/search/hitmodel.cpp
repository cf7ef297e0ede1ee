// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitmodel.h"

#include "core/store/history.h"

namespace hezhong {

using namespace Qt::StringLiterals;

void HitModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    m_lines.clear();
    QStringList kinds;
    for (const SearchHit &hit : hits)
        if (!kinds.contains(hit.kind))
            kinds += hit.kind; // the kind of the best hit comes first
    for (const QString &kind : std::as_const(kinds)) {
        m_lines.append({kindLabel(kind), -1});
        for (qsizetype i = 0; i < hits.size(); ++i)
            if (hits.at(i).kind == kind)
                m_lines.append({{}, static_cast<int>(i)});
    }
    endResetModel();
}

const SearchHit *HitModel::hitAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).hit < 0)
        return nullptr;
    return &m_hits.at(m_lines.at(row).hit);
}

int HitModel::hitFrom(int row, int by) const
{
    for (int at = row + by; at >= 0 && at < m_lines.size(); at += by)
        if (hitAt(at))
            return at;
    return -1;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit *hit = hitAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit ? hit->title : m_lines.at(index.row()).heading;
    case Qt::AccessibleTextRole:
        return hit ? hit->title + u'，' + hit->snippet : m_lines.at(index.row()).heading;
    case HeadingRole:
        return hit == nullptr;
    case SnippetRole:
        // The title stands there already when it is what was found.
        return hit && hit->snippet != hit->title ? hit->snippet : QString();
    case MarksRole: {
        QVariantList marks;
        for (const auto &[start, length] : hit ? hit->marks : QList<std::pair<int, int>>())
            marks << start << length;
        return marks;
    }
    default:
        return {};
    }
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    return hitAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace hezhong
