// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchresult.h"

#include <QAbstractListModel>

namespace hezhong {

/// What was found, in groups (案件, 当事人, 笔录内容 …), each behind a heading that cannot be chosen.
class HitModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, SnippetRole, MarksRole };

    explicit HitModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    void setHits(const QList<SearchHit> &hits);
    /// The hit of a row; null for a heading.
    [[nodiscard]] const SearchHit *hitAt(int row) const;
    /// The next row with a hit from `row` in steps of `by`; -1 when there is none.
    [[nodiscard]] int hitFrom(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString heading;
        int hit = -1;
    };
    QList<SearchHit> m_hits;
    QList<Line> m_lines;
};

} // namespace hezhong
