// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyring.h"
#include "ui/widgets/card.h"

class QLabel;

namespace hezhong {

class RowList;

/// Who can open the data, and how well each way is guarded, in words.
class KeyWaysCard final : public Card {
    Q_OBJECT
public:
    explicit KeyWaysCard(QWidget *parent = nullptr);
    void setState(const KeyState &state);

private:
    RowList *m_rows;
    QLabel *m_note;
};

} // namespace hezhong
