// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workday.h"

#include <QDir>
#include <QTemporaryDir>

namespace hezhong {

/// An office in a folder of its own, with the ledger of what it was promised.
class OfficePlace {
public:
    /// In `folder`, or in a temporary one. The office is founded and open.
    explicit OfficePlace(const QString &folder = {})
        : clock(Workday::start()), calendar(Calendar::builtIn()), m_root(folder)
    {
        if (m_root.isEmpty())
            m_root = m_own.path();
        auto made = Workday::found(path(), clock);
        if (!made)
            qFatal("office: %s", qPrintable(made.error().code + made.error().detail));
        store = std::move(made->store);
        ledger.take(Workday::founding());
    }

    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString path() const
    {
        return QDir(m_root).filePath(QStringLiteral("office.hezhong"));
    }
    [[nodiscard]] QString file(const QString &name) const { return QDir(path()).filePath(name); }
    [[nodiscard]] Desk desk() const { return {store.get(), &calendar}; }
    [[nodiscard]] Workday::Sink sink()
    {
        return [this](const QByteArray &lines) { ledger.take(lines); };
    }

    /// Does so many steps from `step` on; the errors of the store that they ended with.
    QStringList work(int steps, const Habits &habits = {}, quint64 seed = 1)
    {
        QStringList codes;
        Workday day(desk(), clock, seed, sink(), habits, step);
        for (int i = 0; i < steps; ++i)
            if (const StepDone done = day.step(); done.error && !done.isRule())
                codes += done.error->code;
        step = day.steps();
        return codes;
    }
    /// Opens the store again; what is lost, or why it does not open.
    QStringList reopened()
    {
        store.reset();
        auto opened = Workday::open(path(), clock);
        if (!opened && opened.error().code == QLatin1String("store.retry-wait"))
            opened = openedPatiently();
        if (!opened)
            return {QStringLiteral("does not open: ") + opened.error().code + QLatin1Char(' ')
                    + opened.error().detail};
        store = std::move(*opened);
        return ledger.settle(*store);
    }

    /// A count of wrong passwords that a fault made unreadable is waited for, as people do.
    Result<std::unique_ptr<Store>> openedPatiently()
    {
        Result<std::unique_ptr<Store>> opened = fail(Error());
        for (const QString &password : Workday::passwords()) {
            if (opened)
                break;
            constexpr qint64 LongestWait = 61'000;
            clock.advance(LongestWait);
            OpenOptions options;
            options.strength = KeyStrength::Fast;
            opened = Store::open(path(), {Workday::userName(), password, {}}, clock, options);
        }
        return opened;
    }

    ManualClock clock;
    Calendar calendar;
    std::unique_ptr<Store> store;
    Ledger ledger;
    int step = 0;

private:
    QTemporaryDir m_own;
    QString m_root;
};

} // namespace hezhong
