// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/wordlabel.h"

#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QLayout>

#include <cstring>

namespace hezhong {

QLabel *wordLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (std::strlen(role) > 0)
        setTextRole(label, role);
    return label;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            for (QObject *inner : widget->findChildren<QObject *>())
                inner->setObjectName({});
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace hezhong
