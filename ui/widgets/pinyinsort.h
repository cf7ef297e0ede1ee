// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace hezhong {

/// True when `typed` is found in `text`: as it stands (width and case folded), or by the pinyin or
/// the pinyin initials of its characters from any character on. Nothing typed finds everything.
[[nodiscard]] bool matchesTyped(const QString &text, const QString &typed);

/// Sorts text by pinyin, numbers and dates by value (role SortRole when the model has it), and keeps
/// the rows in which the filter's words are found in any column.
class PinyinSort final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// A model may give another value for sorting than it shows.
    static constexpr int SortRole = Qt::UserRole + 100;

    explicit PinyinSort(QObject *parent = nullptr);
    void setTyped(const QString &typed);
    /// A further condition on source rows: chosen chips.
    void setRowFilter(std::function<bool(int sourceRow)> filter);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_typed;
    std::function<bool(int)> m_rowFilter;
};

} // namespace hezhong
