// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/fields/suggestion.h"

#include <QTimer>

class QListWidget;

namespace hezhong {

/// A line that offers what is known while a person types: Down and Enter take an offer, Esc closes
/// the offers and keeps what was typed.
class CompletingField final : public LineField {
    Q_OBJECT
public:
    using Provider = std::function<QList<Suggestion>(const QString &typed)>;

    explicit CompletingField(const QString &name, QWidget *parent = nullptr);
    ~CompletingField() override;
    /// Asked 150 ms after the last key for at least one character.
    void setProvider(Provider provider);
    [[nodiscard]] bool offersShown() const;

Q_SIGNALS:
    void chosen(const hezhong::Suggestion &suggestion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void take(int row);
    bool handleKey(int key);

    Provider m_provider;
    QList<Suggestion> m_offers;
    QListWidget *m_list;
    QTimer m_timer;
};

} // namespace hezhong
