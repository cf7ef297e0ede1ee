// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/offerpopup.h"

#include <QLineEdit>

namespace hezhong {

/// The search of the top bar: offers hits while typing; Enter without a choice asks for the list.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    void setProvider(OfferPopup::Provider provider);

Q_SIGNALS:
    void chosen(const hezhong::Suggestion &hit);
    void listWanted(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    OfferPopup *m_offers;
};

} // namespace hezhong
