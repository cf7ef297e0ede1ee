// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

namespace hezhong {

/// A list of records: 36 px rows, whole rows chosen, Enter or a double click opens, a click on a
/// heading sorts, the heading's menu chooses columns.
class TableView final : public QTableView {
    Q_OBJECT
public:
    /// A model may give a chip's tone (int of Tone) with this role: the cell is painted as a chip.
    static constexpr int ToneRole = Qt::UserRole + 101;

    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Width in pixels at 100 %; the column `stretched` takes the rest (-1: none).
    void setColumnWidths(const QList<int> &widths, int stretched);
    /// Columns that go, in this order, while the stretched column would get less than its width.
    void setDispensable(const QList<int> &columns);
    /// Columns that the person has hidden, as text for the settings, and back.
    [[nodiscard]] QString hiddenColumns() const;
    void setHiddenColumns(const QString &text);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void currentRowChanged(const QModelIndex &index);
    void columnsChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLengths();
    void showColumnMenu(const QPoint &at);
    void hideWhatDoesNotFit();

    QList<int> m_widths;
    int m_stretched = -1;
    QList<int> m_dispensable;
    QSet<int> m_unwanted; ///< hidden by the person
};

} // namespace hezhong
