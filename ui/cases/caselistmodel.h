// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/casequeries.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

namespace hezhong {

/// The cases of the office as a table. It filters and sorts its rows itself, by keys made once a
/// row, so that twenty thousand cases answer at once; a view gets a page of them at a time.
class CaseListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Parties, CauseName, Status, Received, Accepted, Limit, MediatorName, Amount,
                  ColumnCount };
    static constexpr int pageSize = 200;

    /// Looks up the limits of a row when its cell is shown.
    using Limits = std::function<QList<CaseDeadline>(const CaseRow &)>;

    explicit CaseListModel(Limits limits, QObject *parent = nullptr);

    void setRows(const QList<CaseRow> &rows);
    /// Words that must all be found, by characters, pinyin or initials.
    void setTyped(const QString &typed);
    /// States that are shown; none: all.
    void setStates(const QList<CaseStatus> &states);

    [[nodiscard]] const CaseRow &caseAt(int row) const;
    /// Row of a case on the pages fetched so far, or -1.
    [[nodiscard]] int rowOf(const Id<Case> &id) const;
    [[nodiscard]] qsizetype total() const { return m_rows.size(); }
    [[nodiscard]] qsizetype found() const { return m_found.size(); }
    [[nodiscard]] Money foundAmount() const;
    /// Cases in these states that fit the typed words.
    [[nodiscard]] int countOf(const QList<CaseStatus> &states) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();
    void arrange(QList<int> &rows) const;
    [[nodiscard]] bool fits(int row) const;
    /// Takes apart the words of the rows up to `end`.
    void makeWords(qsizetype end) const;
    void prepare();
    [[nodiscard]] const QList<qint64> &ranks(int column) const;
    [[nodiscard]] QList<qint64> pinyinRanks(int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant tone(int row, int column) const;
    [[nodiscard]] const std::optional<CaseDeadline> &limitOf(int row) const;

    Limits m_limits;
    QList<CaseRow> m_rows;
    QList<int> m_found; ///< indices into m_rows, filtered and sorted
    int m_shown = 0;
    QStringList m_typed; ///< folded words
    QList<CaseStatus> m_states;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    QTimer m_idle;                                ///< prepares the words while nothing else happens
    mutable QStringList m_words;                  ///< what each row is found by, from the first on
    mutable QHash<QString, QString> m_wordsOf;    ///< names and causes that were taken apart already
    mutable QHash<int, QList<qint64>> m_ranks;    ///< sort keys of a column by row
    mutable QHash<int, std::optional<CaseDeadline>> m_limitOf;
};

} // namespace hezhong
