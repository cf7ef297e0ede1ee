// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/routes.h"
#include "core/model/casefile.h"
#include "core/operations/casequeries.h"

#include <QWidget>

class QVBoxLayout;

namespace hezhong {

class Card;
class RoutesCard;
class RowList;

/// Every clock of a case with its basis, the ways that are open, and the course of events.
class CaseSidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CaseSidePanel(QWidget *parent = nullptr);

    void setCase(const CaseFile &file, const QList<CaseDeadline> &limits);
    /// The ways that are open on `today`, or why they could not be told.
    void setRoutes(const Result<QList<Route>> &routes, const QDate &today);
    /// Closes what is explained; false when nothing was.
    bool closeDetail();

Q_SIGNALS:
    void historyWanted();
    /// The rule card behind an article was asked for.
    void cardWanted(const QString &id);

private:
    void showLimits(const QList<CaseDeadline> &limits);

    Card *m_limits;
    RoutesCard *m_routes;
    QWidget *m_limitRows = nullptr;
    RowList *m_events;
};

} // namespace hezhong
