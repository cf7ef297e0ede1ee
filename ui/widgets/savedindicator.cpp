// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedindicator.h"

#include "core/base/clock.h"

namespace hezhong {

using namespace Qt::StringLiterals;

SavedIndicator::SavedIndicator(const Clock &clock, QWidget *parent) : QLabel(parent), m_clock(clock)
{
    setObjectName(u"saved-indicator"_s);
    setTextFormat(Qt::PlainText);
}

void SavedIndicator::setSaved()
{
    setText(tr("已保存 %1").arg(m_clock.now().toLocalTime().toString(u"HH:mm"_s)));
}

void SavedIndicator::setDirty()
{
    setText(tr("正在输入，稍后自动保存"));
}

void SavedIndicator::setFailed()
{
    setText(tr("尚未保存"));
}

void SavedIndicator::clearState()
{
    clear();
}

} // namespace hezhong
