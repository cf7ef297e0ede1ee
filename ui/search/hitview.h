// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchresult.h"

#include <QListView>

namespace hezhong {

class HitModel;

/// The list of what was found: title, then some words around the match with the match marked.
class HitView final : public QListView {
    Q_OBJECT
public:
    explicit HitView(const QString &name, QWidget *parent = nullptr);

    void setHits(const QList<SearchHit> &hits);
    [[nodiscard]] const SearchHit *currentHit() const;
    /// Chooses the next hit (by = 1) or the one before (by = -1); stays at the ends.
    void step(int by);
    /// No hit is chosen.
    void clearChoice();
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    void opened(const hezhong::SearchHit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    HitModel *m_model;
};

} // namespace hezhong
