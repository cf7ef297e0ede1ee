// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusedpage.h"

#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RefusedPage::RefusedPage(const QString &why, QWidget *parent) : Page(u"refused-page"_s, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new EmptyState(u"refused"_s, u"lock"_s, why, {}, this));
}

QString RefusedPage::title() const
{
    return tr("不向您开放");
}

} // namespace hezhong
