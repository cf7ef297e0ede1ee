// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/figurewords.h"

#include "core/law/parameters.h"
#include "core/law/regions.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {
struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(hezhong::FigureWords)
};
} // namespace

QStringList figureIds()
{
    QStringList ids;
    for (const Parameter &figure : Parameters::builtIn().all())
        if (!ids.contains(figure.id))
            ids += figure.id;
    ids += u"average-wage-monthly"_s;
    return ids;
}

QString figureName(const QString &id)
{
    if (id == u"national-urban-income"_s)
        return FigureWords::tr("全国城镇居民人均可支配收入（年）");
    if (id == u"minimum-wage-tier-1"_s)
        return FigureWords::tr("月最低工资标准（第一档）");
    if (id == u"minimum-wage-tier-2"_s)
        return FigureWords::tr("月最低工资标准（第二档）");
    if (id == u"minimum-hourly-wage-tier-1"_s)
        return FigureWords::tr("小时最低工资标准（第一档）");
    if (id == u"minimum-hourly-wage-tier-2"_s)
        return FigureWords::tr("小时最低工资标准（第二档）");
    if (id == u"average-wage-monthly"_s)
        return FigureWords::tr("上年度职工月平均工资");
    return id;
}

QString figurePlace(const QString &region)
{
    if (region.isEmpty())
        return FigureWords::tr("全国");
    const QString name = regionName(region.leftJustified(6, u'0'));
    return name.isEmpty() ? region : name;
}

} // namespace hezhong
