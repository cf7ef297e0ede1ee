// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace hezhong {

/// What is still wrong in a form, each with a link that jumps to its field.
class ErrorSummary final : public QFrame {
    Q_OBJECT
public:
    struct Item {
        QString words;
        std::function<void()> jump; ///< may be empty
    };

    explicit ErrorSummary(const QString &name, QWidget *parent = nullptr);
    /// An empty list hides it.
    void setItems(const QList<Item> &items);

private:
    QLabel *m_title;
    QVBoxLayout *m_links;
};

} // namespace hezhong
