// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/permissions.h"

#include "core/base/words.h"
#include "core/operations/people/caseaccess.h"

#include <QHash>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, Right> &settingsRights()
{
    static const QHash<QString, Right> rights{
        {u"law-data"_s, Right::EditLaw}, {u"audit"_s, Right::SeeAudit},
        {u"backups"_s, Right::BackUp},   {u"person"_s, Right::ExportPerson},
        {u"keys"_s, Right::ManageUsers}, {u"retention"_s, Right::Retain},
        {u"verify"_s, Right::Verify},
    };
    return rights;
}

} // namespace

bool may(const Desk &desk, Right right)
{
    return require(desk, right).has_value();
}

QString obstacleOf(const Desk &desk, Right right)
{
    const Status allowed = require(desk, right);
    return allowed ? QString() : allowed.error().message + allowed.error().hint;
}

bool mayVouch(const Desk &desk)
{
    const auto user = actingUser(desk, Right::Own);
    return user && std::any_of(user->roles.cbegin(), user->roles.cend(), [](UserRole role) {
               return role != UserRole::Inspector;
           });
}

Right rightOfStep(CaseStep step)
{
    switch (step) {
    case CaseStep::RecordHearing:
        return Right::Record;
    case CaseStep::Agree:
        return Right::Mediate;
    default:
        return Right::Decide;
    }
}

QString whoTakes(CaseStep step)
{
    return words("Permissions", "“%1”由%2办理。")
        .arg(stepLabel(step), roleNames(rolesWith(rightOfStep(step))));
}

std::optional<Right> rightOfPlace(const Location &place)
{
    const QString first = place.path.section(u'/', 0, 0);
    if (place.room == u"cases"_s)
        return first == u"new"_s ? Right::Register : Right::SeeCases;
    if (place.room != u"settings"_s)
        return std::nullopt;
    const auto found = settingsRights().constFind(first);
    return found == settingsRights().cend() ? std::nullopt : std::optional(*found);
}

std::optional<Right> rightOfCommand(const QString &id)
{
    static const QHash<QString, Right> others{
        {u"case.new"_s, Right::Register},       {u"go.search"_s, Right::SeeCases},
        {u"paper.check"_s, Right::SeeCases},    {u"law.data"_s, Right::EditLaw},
        {u"page.next-step"_s, Right::SeeCases}, {u"page.papers"_s, Right::SeeCases},
    };
    if (id.startsWith(u"settings."_s))
        return rightOfPlace({u"settings"_s, id.section(u'.', 1)});
    const auto found = others.constFind(id);
    return found == others.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hezhong
