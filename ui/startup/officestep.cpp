// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/officestep.h"

#include "core/law/regions.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

#include <QLineEdit>

namespace hezhong {

using namespace Qt::StringLiterals;

static QList<ComboField::Choice> choicesOf(const QList<Region> &regions)
{
    QList<ComboField::Choice> choices;
    for (const Region &region : regions)
        choices.append({region.code, region.name});
    return choices;
}

OfficeStep::OfficeStep(QWidget *parent)
    : SetupStep(u"setup-office"_s, parent), m_profile(new ComboField(u"setup-profile"_s, form())),
      m_name(new LineField(u"setup-name"_s, form())), m_province(new ComboField(u"setup-province"_s, form())),
      m_city(new ComboField(u"setup-city"_s, form())), m_county(new ComboField(u"setup-county"_s, form())),
      m_code(new LineField(u"setup-region"_s, form()))
{
    QList<ComboField::Choice> profiles;
    for (const auto profile : {OfficeProfile::Township, OfficeProfile::Enterprise,
                               OfficeProfile::PeoplesMediation, OfficeProfile::UnionStation})
        profiles.append({static_cast<int>(profile), hezhong::label(profile)});
    m_profile->setChoices(profiles);
    m_name->setMaxLength(60);
    m_name->setPlaceholder(tr("与印章一致的全称"));
    m_province->setSearchable();
    m_province->setChoices(choicesOf(provinces()));
    m_city->setSearchable();
    m_county->setSearchable();
    m_city->setPlaceholder(tr("输入或选择，拼音也可以"));
    m_county->setPlaceholder(tr("输入或选择，拼音也可以"));
    m_code->setMaxLength(6);
    m_code->line()->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setCheck([](const QString &text) {
        return regionName(text).isEmpty() ? tr("没有这个行政区划代码，请核对六位数字。") : QString();
    });
    form()->add({tr("组织类型"), u"profile"_s, true, {}}, m_profile);
    form()->add({tr("名称"), u"office"_s, true, {}}, m_name);
    form()->addPair({tr("省"), {}, false, {}}, m_province, {tr("市（州）"), {}, false, {}}, m_city);
    form()->addPair({tr("县（市、区）"), {}, false, {}}, m_county, {tr("区划代码"), u"region"_s, true, {}}, m_code);
    connect(m_province, &ComboField::chosen, this,
            [this](const QVariant &value) { offerCities(value.toString()); });
    connect(m_city, &ComboField::chosen, this,
            [this](const QVariant &value) { offerCounties(value.toString()); });
    connect(m_county, &ComboField::chosen, this, [this](const QVariant &value) {
        m_code->setText(value.toString());
        showRegion();
    });
    connect(m_code, &FormField::left, this, &OfficeStep::showRegion);
    m_province->setValue(u"510000"_s); // the program's home; any other is one choice away
    offerCities(u"510000"_s);
}

QString OfficeStep::title() const
{
    return tr("调解组织");
}

QString OfficeStep::sentence() const
{
    return tr("这些内容会印在文书上，名称请与印章核对。");
}

void OfficeStep::enter(const NewOffice &)
{
    focusFirst(m_name->isEmpty() ? m_name->editor() : m_profile->editor());
}

bool OfficeStep::fill(NewOffice &office)
{
    if (!form()->check())
        return false;
    office.profile = static_cast<OfficeProfile>(m_profile->value().toInt());
    office.name = m_name->text();
    office.region = m_code->text();
    return true;
}

void OfficeStep::offerCities(const QString &provinceCode)
{
    m_city->setChoices(choicesOf(regionsIn(provinceCode)));
    m_city->setValue({});
    offerCounties({});
}

void OfficeStep::offerCounties(const QString &cityCode)
{
    m_county->setChoices(cityCode.isEmpty() ? QList<ComboField::Choice>() : choicesOf(regionsIn(cityCode)));
    m_county->setValue({});
}

void OfficeStep::showRegion()
{
    const QString name = regionFullName(m_code->text());
    form()->setHelp(m_code, regionName(m_code->text()).isEmpty() ? QString() : name);
}

} // namespace hezhong
