// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/issuedocument.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hezhong {

class FilterChips;
class LineField;
class RowList;

/// The papers that can be made: those the case needs now first, all on demand, found by name.
class PaperChoices final : public Card {
    Q_OBJECT

public:
    explicit PaperChoices(QWidget *parent = nullptr);

    /// `missing`: how many papers are needed now and can be made in one step.
    void setChoices(const QList<PaperChoice> &choices, int missing);
    void setCurrent(const QString &kind);
    /// False for those who only look: what the case needs cannot be made in one step.
    void setIssuing(bool may);

Q_SIGNALS:
    void chosen(const QString &kind);
    void setWanted(); ///< make all that the case needs now

private:
    void showRows();

    QList<PaperChoice> m_choices;
    QString m_current;
    FilterChips *m_filter;
    LineField *m_search;
    RowList *m_rows;
    QPushButton *m_set;
};

} // namespace hezhong
