// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/page.h"
#include "ui/shell/room.h"

namespace hezhong {

/// A page as 今日 will look: two columns of cards with rows.
class DummyHomePage final : public Page {
    Q_OBJECT
public:
    explicit DummyHomePage(QWidget *parent);
    [[nodiscard]] QString title() const override { return tr("今日"); }
};

/// A page as a case will look: head with limits and tabs, a form, a side column.
class DummyCasePage final : public Page {
    Q_OBJECT
public:
    DummyCasePage(const Clock &clock, const QString &key, QWidget *parent);
    [[nodiscard]] QString title() const override { return tr("查某 与 眉山蓉安餐饮管理有限公司"); }
    void openPath(const QString &path) override { opened << path; }
    void enter() override { ++entered; }
    bool leave() override { ++left; return letsGo; }
    void takeChange(const ChangeNotice &notice) override { changes << notice.operation; }
    void nextStep() override { ++steps; }
    bool escape() override { return escapes-- > 0; }

    QString pageKey;
    QStringList opened;
    QStringList changes;
    int entered = 0;
    int left = 0;
    int steps = 0;
    int escapes = 0;
    bool letsGo = true;
};

/// A room that makes one of the pages above.
class DummyRoom final : public Room {
public:
    DummyRoom(QString id, QString title, QString iconName, int order, int badge, const Clock &clock)
        : m_id(std::move(id)), m_title(std::move(title)), m_icon(std::move(iconName)), m_order(order),
          m_badge(badge), m_clock(clock)
    {
    }
    QString id() const override { return m_id; }
    QString title() const override { return m_title; }
    QString iconName() const override { return m_icon; }
    int order() const override { return m_order; }
    int badge() const override { return m_badge; }
    QString pageKey(const QString &path) const override { return path.section(QLatin1Char('/'), 0, 1); }
    Page *makePage(const QString &key, QWidget *parent) override;

private:
    QString m_id;
    QString m_title;
    QString m_icon;
    int m_order;
    int m_badge;
    const Clock &m_clock;
};

} // namespace hezhong
