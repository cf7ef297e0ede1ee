// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchresult.h"
#include "core/operations/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QFrame;
class QLabel;
class QLineEdit;

namespace hezhong {

class HitView;

/// What the search box finds while a person types, below the box: groups with the words around the
/// match, arrow keys and Enter; says in words when nothing is typed or found. The keyboard stays in
/// the box.
class SearchPopup final : public QObject {
    Q_OBJECT
public:
    /// `open` is called with the hit that was chosen.
    SearchPopup(QLineEdit *box, const Desk &desk, std::function<void(const SearchHit &)> open);

    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QFrame *frame() const { return m_frame; }
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void look();
    void place();
    void choose(const SearchHit &hit);
    [[nodiscard]] bool takesKey(int key);
    [[nodiscard]] QString footWords(const SearchResult &result) const;

    QLineEdit *m_box;
    const Desk &m_desk;
    std::function<void(const SearchHit &)> m_open;
    QFrame *m_frame;
    HitView *m_view;
    QLabel *m_words;
    QLabel *m_foot;
    QTimer m_timer;
};

} // namespace hezhong
