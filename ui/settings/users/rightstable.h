// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace hezhong {

/// Which role may do what: a line a right, a column a role. To be read, not to be changed: the roles
/// are the program's.
class RightsTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit RightsTable(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void fitRows(int width);
};

} // namespace hezhong
