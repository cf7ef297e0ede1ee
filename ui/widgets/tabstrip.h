// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace hezhong {

/// The tabs of a page, named by ids: words with a line under the chosen one, a count where there is one.
class TabStrip final : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(const QString &name, QWidget *parent = nullptr);

    void addTab(const QString &id, const QString &word);
    void setCount(const QString &id, int count);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    /// The person chose another tab, or setCurrent() did.
    void currentIdChanged(const QString &id);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int indexOfId(const QString &id) const;
};

} // namespace hezhong
