// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/fields/offerpopup.h"

namespace hezhong {

/// A line that offers what is known while a person types (people and firms of earlier cases).
class CompletingField final : public LineField {
    Q_OBJECT
public:
    explicit CompletingField(const QString &name, QWidget *parent = nullptr);
    void setProvider(OfferPopup::Provider provider);
    [[nodiscard]] OfferPopup *offers() const { return m_offers; }

Q_SIGNALS:
    void chosen(const hezhong::Suggestion &suggestion);

private:
    OfferPopup *m_offers;
};

} // namespace hezhong
