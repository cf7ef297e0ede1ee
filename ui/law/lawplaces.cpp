// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawplaces.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Location rulesPlace(const QString &card)
{
    return {u"settings"_s, card.isEmpty() ? u"rules"_s : u"rules/"_s + card};
}

Location lawDataPlace()
{
    return {u"settings"_s, u"law-data"_s};
}

} // namespace hezhong
