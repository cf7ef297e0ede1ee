// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/busyline.h"

#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hezhong {

BusyLine::BusyLine(QWidget *parent) : QWidget(parent), m_words(new QLabel(this))
{
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    m_bar = bar;
    setTextRole(m_words, "small");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    for (QWidget *part : {static_cast<QWidget *>(m_words), m_bar}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
    }
    end();
}

void BusyLine::begin(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    m_words->show();
    m_bar->show();
}

void BusyLine::end()
{
    m_words->hide();
    m_bar->hide();
}

} // namespace hezhong
