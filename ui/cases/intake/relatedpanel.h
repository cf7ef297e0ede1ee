// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/casequeries.h"
#include "ui/widgets/card.h"

class QLabel;

namespace hezhong {

class RowList;

/// Earlier cases in which one of the parties stands: for conflicts of interest, repeated applications
/// and the same firm again.
class RelatedPanel final : public Card {
    Q_OBJECT
public:
    explicit RelatedPanel(QWidget *parent = nullptr);

    /// `asked`: somebody is named, so that nothing found means something.
    void setCases(const QList<CaseRow> &cases, bool asked);

Q_SIGNALS:
    void opened(const hezhong::Id<hezhong::Case> &id);

private:
    QLabel *m_words;
    RowList *m_list;
};

} // namespace hezhong
