// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/placeholders.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace hezhong {

/// What a template may name, narrowed by typing (the name, its meaning or its pinyin). Enter or a
/// double click puts it in.
class PlaceholderList final : public QWidget {
    Q_OBJECT
public:
    explicit PlaceholderList(QWidget *parent = nullptr);
    void setPlaceholders(const QList<Placeholder> &placeholders);

Q_SIGNALS:
    void wanted(const QString &inserted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    QList<Placeholder> m_all;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace hezhong
