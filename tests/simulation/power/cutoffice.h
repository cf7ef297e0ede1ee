// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/teststore.h"
#include "tests/simulation/power/powercuts.h"

namespace hezhong {

/// A scenario with one office on the disk, whose store is `office.hezhong`.
class CutOffice : public CutScenario {
public:
    CutOffice() : m_clock(QDateTime(QDate(2026, 3, 9), QTime(1, 0), Qt::UTC)) {}

    /// Opens the store and closes it.
    void recover(const QString &disk) override;

protected:
    [[nodiscard]] static QString storeOn(const QString &disk)
    {
        return disk + QStringLiteral("/office.hezhong");
    }
    [[nodiscard]] static Credentials admin()
    {
        return {TestStore::wanted().adminName, TestStore::wanted().password, {}};
    }
    /// The store; ends the program where it cannot be had, so only for what is no proof.
    [[nodiscard]] std::unique_ptr<Store> made(const QString &disk);
    [[nodiscard]] std::unique_ptr<Store> opened(const QString &disk);
    /// Opens a store that a cut left; what hinders that, and what Store::verify says of it, is added
    /// to `faults`, and then there is none.
    [[nodiscard]] std::unique_ptr<Store> proved(const QString &folder, const Credentials &who,
                                                QStringList &faults);
    /// Adds to `faults` when a small operation does not work.
    void goOn(Store &store, QStringList &faults);
    Case enterCase(Store &store, const QString &number);
    /// Issues a paper with these bytes in a case.
    void issue(Store &store, const Case &of, const QByteArray &bytes);

    ManualClock m_clock;
};

/// The error as one line for a fault.
[[nodiscard]] QString textOf(const Error &error);

} // namespace hezhong
