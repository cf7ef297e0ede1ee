// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

#include <functional>

class QVBoxLayout;

namespace hezhong {

/// Stores that restores set aside: when, where, and the way back to the last one of before. Hidden
/// while there are none. The program never removes one.
class StoresAsideCard final : public Card {
    Q_OBJECT
public:
    explicit StoresAsideCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload();

    /// Shows a folder in the system's own window; replaced in tests.
    std::function<void(const QString &folder)> showFolder;

Q_SIGNALS:
    void undoWanted();

private:
    Workbench m_bench;
    QVBoxLayout *m_rows;
};

} // namespace hezhong
