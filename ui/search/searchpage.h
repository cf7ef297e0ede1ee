// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace hezhong {

class Card;
class EmptyState;
class HitView;
class PageHeader;
struct SearchHit;

/// Everything that was found for some words.
class SearchPage final : public Page {
    Q_OBJECT
public:
    explicit SearchPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// The words.
    void openPath(const QString &path) override;
    void enter() override;
    void takeChange(const ChangeNotice &notice) override;
    void refresh() override;

private:
    void look();

    Workbench m_bench;
    QString m_words;
    bool m_stale = false;
    PageHeader *m_header;
    Card *m_card;
    HitView *m_view;
    QWidget *m_none;
    QStackedLayout *m_stack;
};

/// Where a hit leads: the case it was found in, or the cases of a mediator.
void openHit(const Workbench &bench, const SearchHit &hit);

} // namespace hezhong
