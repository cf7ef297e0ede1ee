// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/retention.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace hezhong {

class Card;
class RetentionReviewCard;
class RetentionTermCard;
class RowList;

/// 保存期限: finished cases whose time of keeping is over, and what is decided about each.
class RetentionPage final : public Page {
    Q_OBJECT
public:
    explicit RetentionPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    void refresh() override;
    void takeChange(const ChangeNotice &notice) override;
    bool escape() override;
    bool leave() override;

private:
    void build();
    void reload();
    void choose(const QString &id);
    [[nodiscard]] bool mayDrop();

    Workbench m_bench;
    Card *m_list;
    RowList *m_rows;
    QStackedLayout *m_stack;
    RetentionTermCard *m_term;
    RetentionReviewCard *m_review;
    QList<RetentionRow> m_due;
    QString m_chosen;
};

} // namespace hezhong
