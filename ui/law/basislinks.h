// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hezhong {

/// 依据：民事诉讼法第二百零五条、…: each article a link to its rule card, reached by Tab and opened by Enter.
class BasisLinks final : public QLabel {
    Q_OBJECT
public:
    /// The versions of the cards that are in force on `day` give the words; unknown ids are left out.
    BasisLinks(const QString &name, const QStringList &cards, const QDate &day,
               QWidget *parent = nullptr);

    /// Ids of the cards that stand there.
    [[nodiscard]] const QStringList &cards() const { return m_cards; }

Q_SIGNALS:
    void cardWanted(const QString &id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QStringList m_cards;
};

} // namespace hezhong
