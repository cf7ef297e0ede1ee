// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/casequeries.h"

#include <QWidget>

class QVBoxLayout;

namespace hezhong {

class Card;
class RowList;

/// Every clock of a case with its basis, and the course of events.
class CaseSidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CaseSidePanel(QWidget *parent = nullptr);

    void setCase(const CaseFile &file, const QList<CaseDeadline> &limits);

Q_SIGNALS:
    void historyWanted();

private:
    void showLimits(const QList<CaseDeadline> &limits);

    Card *m_limits;
    QWidget *m_limitRows = nullptr;
    RowList *m_events;
};

} // namespace hezhong
