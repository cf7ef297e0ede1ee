// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

namespace hezhong {

class KeyChangeCard;
class KeyWaysCard;
class RecoveryCard;

/// 设置 › 安全 › 密钥: who can open the data, a new key of the data, a new recovery key.
class KeysPage final : public Page {
    Q_OBJECT
public:
    explicit KeysPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    void takeChange(const ChangeNotice &notice) override;

private:
    void reload();

    Workbench m_bench;
    KeyWaysCard *m_ways;
    KeyChangeCard *m_change;
    RecoveryCard *m_recovery;
};

} // namespace hezhong
