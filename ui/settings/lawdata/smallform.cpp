// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/smallform.h"

#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SmallForm::SmallForm(const QString &name, const QString &title, const QString &verb,
                     QWidget *parent)
    : Card(title, parent), m_grid(new FormGrid(name + u"-form"_s))
{
    setInset(true);
    body()->addWidget(m_grid);
    auto *save = new QPushButton(verb, this);
    save->setObjectName(name + u"-save"_s);
    save->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setObjectName(name + u"-cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    body()->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, [this] {
        if (m_grid->check())
            Q_EMIT wanted();
    });
    connect(cancel, &QPushButton::clicked, this, &SmallForm::closed);
}

} // namespace hezhong
