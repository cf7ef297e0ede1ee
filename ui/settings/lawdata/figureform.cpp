// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/figureform.h"

#include "core/operations/law/officelaw.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/lawdata/figurewords.h"
#include "ui/widgets/fields/amountfield.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

FigureForm::FigureForm(const Workbench &bench, const OfficeParameter &figure, QWidget *parent)
    : Card(figure.id.isEmpty() ? tr("登记计算参数") : tr("修改计算参数"), parent), m_bench(bench),
      m_figure(figure), m_form(new FormGrid(u"figure-form"_s)),
      m_kind(new ComboField(u"figure-kind"_s)), m_region(new LineField(u"figure-region"_s)),
      m_from(new DateField(u"figure-from"_s, bench.desk->clock())),
      m_until(new DateField(u"figure-until"_s, bench.desk->clock())),
      m_amount(new AmountField(u"figure-amount"_s)), m_source(new LineField(u"figure-source"_s)),
      m_verified(new CheckField(u"figure-verified"_s, tr("已与公布机关的原文核对")))
{
    setInset(true);
    QList<ComboField::Choice> kinds;
    for (const QString &id : figureIds())
        kinds += {id, figureName(id)};
    if (!figure.parameter.isEmpty() && !figureIds().contains(figure.parameter))
        kinds += {figure.parameter, figure.parameter};
    m_kind->setChoices(kinds);
    m_kind->setPlaceholder(tr("请选择"));
    m_kind->setValue(figure.parameter);
    m_form->add({tr("参数"), u"parameter"_s, true, {}}, m_kind);
    m_form->add({tr("适用地区"), u"region"_s, false,
                 tr("行政区划代码，例如 51 或者 510104；全国适用的不填。")},
                m_region);
    m_form->add({tr("生效日期"), u"from"_s, true, {}}, m_from);
    m_form->add({tr("失效日期"), u"until"_s, false, tr("仍在施行的不填。")}, m_until);
    m_form->add({tr("数额（元）"), u"amount"_s, true, {}}, m_amount);
    m_form->add({tr("来源"), u"source"_s, true, tr("公布机关和文件，以便核对。")}, m_source);
    m_form->add({{}, u"verified"_s, false, {}}, m_verified);
    m_verified->setLabel(tr("核对"));
    m_region->setText(figure.region);
    m_from->setDate(figure.from);
    m_until->setDate(figure.until);
    if (!figure.id.isEmpty())
        m_amount->setAmount(figure.amount);
    m_source->setText(figure.source);
    m_verified->setChecked(figure.verified);
    body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    auto *keep = new QPushButton(tr("保存"), this);
    keep->setObjectName(u"figure-save"_s);
    keep->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setObjectName(u"figure-cancel"_s);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    body()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &FigureForm::save);
    connect(cancel, &QPushButton::clicked, this, &FigureForm::closed);
}

void FigureForm::focusFirst()
{
    m_kind->editor()->setFocus(Qt::OtherFocusReason);
}

void FigureForm::save()
{
    if (!m_form->check())
        return;
    m_figure.parameter = m_kind->value().toString();
    m_figure.region = m_region->text();
    m_figure.from = m_from->date();
    m_figure.until = m_until->date();
    m_figure.amount = m_amount->amount().value_or(Money());
    m_figure.source = m_source->text();
    m_figure.verified = m_verified->isChecked();
    if (m_bench.operations->run([this] { return saveParameter(*m_bench.desk, m_figure); },
                                {m_form, false, tr("计算参数已保存。")}))
        Q_EMIT closed();
}

} // namespace hezhong
