// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shortnames.h"

#include "core/law/regions.h"

#include <QStringList>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLeft = 4; // shorter, and a name no longer tells firms apart

/// Longest first, so that 股份有限公司 goes whole.
const QStringList &legalForms()
{
    static const QStringList forms{u"股份有限公司"_s, u"有限责任公司"_s, u"有限公司"_s,
                                   u"（有限合伙）"_s, u"（普通合伙）"_s};
    return forms;
}

/// 四川省, 四川, 成都市, 成都 …: longest first.
const QStringList &places()
{
    static const QStringList names = [] {
        QStringList made;
        const auto take = [&made](const QList<Region> &regions) {
            for (const Region &region : regions) {
                made += region.name;
                if (region.name.endsWith(u'省') || region.name.endsWith(u'市'))
                    made += region.name.chopped(1);
            }
        };
        take(provinces());
        for (const Region &province : provinces())
            take(regionsIn(province.code));
        std::sort(made.begin(), made.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return made;
    }();
    return names;
}

/// Takes one place name off the front if enough is left; says whether it did.
bool dropPlace(QString &name)
{
    for (const QString &place : places()) {
        if (name.startsWith(place) && name.size() - place.size() >= leastLeft) {
            name.remove(0, place.size());
            return true;
        }
    }
    return false;
}

} // namespace

QString shortFirmName(const QString &name)
{
    for (const QString &form : legalForms()) {
        if (!name.endsWith(form) || name.size() - form.size() < leastLeft)
            continue;
        QString shortened = name.chopped(form.size());
        if (dropPlace(shortened))
            dropPlace(shortened); // 四川省成都市…
        return shortened;
    }
    return name;
}

QString shortCaseTitle(const QString &title)
{
    QStringList sides = title.split(u" 与 "_s);
    for (QString &side : sides) {
        QStringList names = side.split(u'、');
        for (QString &name : names)
            name = shortFirmName(name);
        side = names.join(u'、');
    }
    return sides.join(u" 与 "_s);
}

} // namespace hezhong
