// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hezhong {

/// A framed part of a page: a title bar with a note at its right, content, perhaps a foot.
class Card : public QFrame {
    Q_OBJECT
public:
    /// Without a title there is no title bar.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Small muted words at the right of the title.
    void setNote(const QString &note);
    /// A button or chip at the right end of the title bar.
    void addHeadWidget(QWidget *widget);
    /// Where content goes; margins 16 px, space 12 px.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Content from edge to edge (lists, tables) instead of a body with margins.
    void setFlushContent(QWidget *widget);
    /// A bar below the content, behind a line; made at the first call.
    [[nodiscard]] QHBoxLayout *foot();
    /// A panel inside another card: other ground, smaller title, no line below it.
    void setInset(bool inset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLengths();

    QVBoxLayout *m_outer;
    QFrame *m_head;
    QHBoxLayout *m_headLayout;
    QLabel *m_title;
    QLabel *m_note;
    QVBoxLayout *m_body;
    QFrame *m_foot = nullptr;
    bool m_inset = false;
    bool m_flush = false;
};

} // namespace hezhong
