// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/timefield.h"

#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

TimeField::TimeField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaxLength(8);
    setPlaceholder(tr("时:分，如 09:30"));
}

QTime TimeField::time() const
{
    static const QRegularExpression form(u"^(\\d{1,2})[:：.时]?(\\d{2})分?$"_s);
    const auto match = form.match(text());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

void TimeField::setTime(const QTime &time)
{
    setText(time.isValid() ? time.toString(u"HH:mm"_s) : QString());
}

QString TimeField::problem() const
{
    return isEmpty() || time().isValid() ? QString() : tr("没有这个时间，请填写 00:00 到 23:59 之间的时间。");
}

void TimeField::tidy()
{
    if (time().isValid())
        setTime(time());
    else
        LineField::tidy();
}

} // namespace hezhong
