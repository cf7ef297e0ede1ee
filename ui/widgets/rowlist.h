// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QListView>

namespace hezhong {

class RowListModel;

/// One line of a RowList: words, muted details, a chip at the right.
struct RowItem {
    QString id; ///< handed back when the row is opened
    QString title;
    QString detail;
    QString chip; ///< empty: none
    Tone tone = Tone::Neutral;
};

/// The lines inside a card (things to do, a timeline): 44 px each, opened by Enter or a click.
class RowList final : public QListView {
    Q_OBJECT
public:
    explicit RowList(const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<RowItem> &rows);
    [[nodiscard]] const QList<RowItem> &rows() const;
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString &id);
    /// Never lower than this many of its rows.
    void setLeastRows(int rows);
    /// As high as its rows, without a scroll bar of its own (for cards in a scrolled page).
    void setGrowing(bool growing);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowListModel *m_model;
    bool m_growing = false;
    int m_leastRows = 1;
};

} // namespace hezhong
