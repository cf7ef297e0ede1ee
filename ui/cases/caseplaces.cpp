// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseplaces.h"

namespace hezhong {

using namespace Qt::StringLiterals;

QString casesRoomId()
{
    return u"cases"_s;
}

Location caseListPlace(const QString &words)
{
    return {casesRoomId(), words.isEmpty() ? QString() : u"list/"_s + words};
}

Location casePlace(const Id<Case> &id)
{
    return {casesRoomId(), u"case/"_s + id.text()};
}

Location newIntakePlace(const Clock &clock)
{
    return draftPlace(Id<Draft>::fresh(clock));
}

Location draftPlace(const Id<Draft> &id)
{
    return {casesRoomId(), u"new/"_s + id.text()};
}

Location searchPlace(const QString &words)
{
    return {casesRoomId(), u"search/"_s + words};
}

} // namespace hezhong
