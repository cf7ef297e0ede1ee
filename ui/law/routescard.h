// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/routes.h"
#include "ui/widgets/card.h"

namespace hezhong {

class RowList;

/// 可走的路: each way with its state and last day; the chosen one is explained below the list.
class RoutesCard final : public Card {
    Q_OBJECT
public:
    explicit RoutesCard(QWidget *parent = nullptr);

    /// The ways as they stand on `today`, or why they could not be told. A way that is open stays open.
    void setRoutes(const Result<QList<Route>> &routes, const QDate &today);
    /// Explains a way below the list; the same again closes it.
    void toggle(const QString &code);
    /// True when a way was explained.
    bool closeDetail();

Q_SIGNALS:
    void cardWanted(const QString &id);

private:
    void showDetail();
    void addPart(const QString &heading, const QStringList &lines);

    RowList *m_list;
    QWidget *m_detail;
    QVBoxLayout *m_parts;
    QList<Route> m_routes;
    QString m_problem;
    QString m_open; ///< code of the way that is explained
    QDate m_today;
};

} // namespace hezhong
