// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "ui/services/workbench.h"
#include "ui/shell/room.h"

#include <QPointer>

#include <functional>

namespace hezhong {

class IntakePage;

/// 案件: the list, the intake form, what was found, and the page of a case, which is made elsewhere.
class CaseRoom final : public Room {
public:
    using CasePageMaker = std::function<Page *(const Id<Case> &id, QWidget *parent)>;

    CaseRoom(const Workbench &bench, CasePageMaker makeCasePage);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] int order() const override { return 20; }
    /// Cases still being handled.
    [[nodiscard]] int badge() const override;
    [[nodiscard]] QString pageKey(const QString &path) const override;
    [[nodiscard]] Page *makePage(const QString &key, QWidget *parent) override;
    void addCommands(CommandTable &table) override;

private:
    void newIntake();

    Workbench m_bench;
    CasePageMaker m_makeCasePage;
    QPointer<IntakePage> m_lastIntake;
    QString m_lastIntakeKey;
};

} // namespace hezhong
