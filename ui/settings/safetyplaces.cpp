// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safetyplaces.h"

#include "core/operations/desk.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

QList<SafetyPlace> safetyPlaces(const Desk &desk)
{
    QList<SafetyPlace> places{
        {u"users"_s, QCoreApplication::translate("hezhong::SettingsRoom", "用户与权限"), u"users"_s,
         Right::Own},
        {u"backups"_s, QCoreApplication::translate("hezhong::SettingsRoom", "备份"),
         u"hard-drive"_s, Right::BackUp},
        {u"keys"_s, QCoreApplication::translate("hezhong::SettingsRoom", "密钥"), u"key-round"_s,
         Right::ManageUsers},
        {u"audit"_s, QCoreApplication::translate("hezhong::SettingsRoom", "审计"),
         u"clipboard-list"_s, Right::SeeAudit},
        {u"verify"_s, QCoreApplication::translate("hezhong::SettingsRoom", "核验数据"),
         u"shield-check"_s, Right::Verify},
        {u"person"_s, QCoreApplication::translate("hezhong::SettingsRoom", "个人信息"), u"user"_s,
         Right::ExportPerson},
        {u"retention"_s, QCoreApplication::translate("hezhong::SettingsRoom", "保存期限"),
         u"archive"_s, Right::Retain},
    };
    places.removeIf([&desk](const SafetyPlace &place) {
        return !holds(desk.store->user().roles, place.right);
    });
    return places;
}

} // namespace hezhong
