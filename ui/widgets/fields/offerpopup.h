// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/suggestion.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace hezhong {

/// Offers below a line edit while a person types: Down and Enter take one, Esc closes them and keeps
/// what was typed. Never takes the keyboard from the line.
class OfferPopup final : public QObject {
    Q_OBJECT
public:
    using Provider = std::function<QList<Suggestion>(const QString &typed)>;

    explicit OfferPopup(QLineEdit *line);
    /// Asked 150 ms after the last key for at least one character.
    void setProvider(Provider provider);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] const QList<Suggestion> &offers() const { return m_offers; }
    void close();

Q_SIGNALS:
    void chosen(const hezhong::Suggestion &suggestion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void take(int row);
    bool handleKey(int key);

    QLineEdit *m_line;
    QListWidget *m_list;
    Provider m_provider;
    QList<Suggestion> m_offers;
    QTimer m_timer;
};

} // namespace hezhong
