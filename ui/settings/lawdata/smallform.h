// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace hezhong {

class FormGrid;

/// A form inside a card with a button that does it and one that closes it. Object names are the form's
/// name + "-form", "-save" and "-cancel".
class SmallForm : public Card {
    Q_OBJECT
public:
    SmallForm(const QString &name, const QString &title, const QString &verb,
              QWidget *parent = nullptr);
    [[nodiscard]] FormGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void wanted(); ///< the button was pressed and every field will do
    void closed();

private:
    FormGrid *m_grid;
};

} // namespace hezhong
