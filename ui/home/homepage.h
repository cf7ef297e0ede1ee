// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QPushButton;
class QStackedLayout;

namespace hezhong {

class BackupKeeper;
class Card;
class EmptyState;
class Figure;
class RowList;
struct RowItem;

/// 今日: what is due, what waits, what the month says, what has not been registered yet.
class HomePage final : public Page {
    Q_OBJECT
public:
    /// `backups` may be null: then nothing is said about backups.
    explicit HomePage(const Workbench &bench, BackupKeeper *backups = nullptr,
                      QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void takeChange(const ChangeNotice &notice) override;
    void refresh() override;
    [[nodiscard]] QString help() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A card with a list, and words for when the list is empty.
    struct ListCard {
        Card *card = nullptr;
        RowList *list = nullptr;
        QStackedLayout *stack = nullptr;
    };
    [[nodiscard]] ListCard makeList(const QString &title, const QString &name, EmptyState *empty);
    [[nodiscard]] EmptyState *emptyState(const QString &name, const QString &iconName,
                                         const QString &sentence, bool offersIntake);
    [[nodiscard]] Card *makeMonth();
    void build(BackupKeeper *backups);
    void reload();
    void reloadDrafts();
    void reloadRetention();
    void fill(const ListCard &card, const QList<RowItem> &items);

    Workbench m_bench;
    ListCard m_due;
    ListCard m_idle;
    ListCard m_drafts;
    QPushButton *m_retention = nullptr; ///< shown to whoever may review what is kept, when it is due
    Figure *m_accepted = nullptr;
    Figure *m_closed = nullptr;
    Figure *m_success = nullptr;
    Figure *m_days = nullptr;
    QBoxLayout *m_columns = nullptr;
    bool m_stale = false; ///< something changed while the page was not seen
};

} // namespace hezhong
