// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskline.h"

#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

TaskLine::TaskLine(const QString &name, const QString &stopWord, QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(stopWord, this))
{
    setObjectName(name);
    m_words->setObjectName(name + u"-words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setTextRole(m_words, "small");
    m_bar->setTextVisible(false);
    m_stop->setObjectName(name + u"-stop"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_words);
    layout->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &TaskLine::stopWanted);
    hide();
}

void TaskLine::begin(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(words);
    show();
}

void TaskLine::advance(const QString &words, qint64 done, qint64 total)
{
    m_words->setText(words);
    m_bar->setRange(0, static_cast<int>(qMin<qint64>(total, 1'000'000)));
    m_bar->setValue(static_cast<int>(qMin(done, total)));
}

void TaskLine::focusStop()
{
    m_stop->setFocus(Qt::OtherFocusReason);
}

bool TaskLine::stopHasFocus() const
{
    return m_stop->hasFocus();
}

void TaskLine::end()
{
    hide();
}

} // namespace hezhong
