// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/completingfield.h"

#include <QLineEdit>

namespace hezhong {

CompletingField::CompletingField(const QString &name, QWidget *parent)
    : LineField(name, parent), m_offers(new OfferPopup(line()))
{
    connect(m_offers, &OfferPopup::chosen, this, [this](const Suggestion &suggestion) {
        Q_EMIT edited();
        Q_EMIT chosen(suggestion);
    });
}

void CompletingField::setProvider(OfferPopup::Provider provider)
{
    m_offers->setProvider(std::move(provider));
}

} // namespace hezhong
