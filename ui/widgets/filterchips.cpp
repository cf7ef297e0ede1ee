// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchips.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

FilterChips::FilterChips(const QString &name, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_summary(new ElidedLabel({}, this))
{
    setObjectName(name);
    setAccessibleName(tr("筛选"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
    setTextRole(m_summary, "small");
    m_layout->addStretch(1);
    m_layout->addWidget(m_summary);
}

void FilterChips::addChip(const QString &id, const QString &word)
{
    auto *button = new QPushButton(word, this);
    button->setObjectName(objectName() + u'-' + id);
    button->setProperty("kind", u"chip"_s);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(m_items.isEmpty());
    m_layout->insertWidget(static_cast<int>(m_items.size()), button);
    m_items.append({id, word, button});
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT changed(id); });
}

void FilterChips::setCount(const QString &id, int count)
{
    for (const Item &item : m_items)
        if (item.id == id)
            item.button->setText(count > 0 ? u"%1 %2"_s.arg(item.word).arg(count) : item.word);
}

void FilterChips::setCurrent(const QString &id)
{
    for (const Item &item : m_items)
        if (item.id == id && !item.button->isChecked()) {
            item.button->setChecked(true);
            Q_EMIT changed(id);
        }
}

QString FilterChips::current() const
{
    for (const Item &item : m_items)
        if (item.button->isChecked())
            return item.id;
    return {};
}

void FilterChips::setSummary(const QString &text, const QString &shortText)
{
    m_summary->setText(text);
    m_summary->setShortText(shortText);
}

} // namespace hezhong
