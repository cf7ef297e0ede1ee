// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/numberstep.h"

#include "core/base/clock.h"
#include "core/law/regions.h"
#include "core/model/casenumber.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QLineEdit>

namespace hezhong {

using namespace Qt::StringLiterals;

NumberStep::NumberStep(const Clock &clock, QWidget *parent)
    : SetupStep(u"setup-number"_s, parent), m_clock(clock),
      m_prefix(new LineField(u"setup-prefix"_s, form())), m_pattern(new LineField(u"setup-pattern"_s, form())),
      m_preview(new QLabel(form()))
{
    m_prefix->setMaxLength(6);
    m_pattern->setMaxLength(80);
    m_pattern->setText(CaseNumberPattern::proposed());
    m_pattern->setCheck([](const QString &text) {
        const auto pattern = CaseNumberPattern::parse(text, {});
        return pattern ? QString() : pattern.error().message + pattern.error().hint;
    });
    m_preview->setObjectName(u"setup-preview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    setTextRole(m_preview, "section");
    form()->add({tr("区县代字"), u"prefix"_s, true, tr("编号里代表本地的字，例如锦江区用“锦”。")}, m_prefix);
    form()->add({tr("编号格式"), u"number_pattern"_s, true,
                 tr("可用：{年} {省简称} {区县代字} {类型字} {序号}；{序号:3} 表示补足三位。")}, m_pattern);
    form()->addWidget(tr("编号示例"), m_preview);
    connect(m_prefix->line(), &QLineEdit::textChanged, this, &NumberStep::preview);
    connect(m_pattern->line(), &QLineEdit::textChanged, this, &NumberStep::preview);
}

QString NumberStep::title() const
{
    return tr("案件编号");
}

QString NumberStep::sentence() const
{
    return tr("案号每年从 1 起，用过的号不会再用。没有全国统一的格式，按本地习惯填写。");
}

void NumberStep::enter(const NewOffice &soFar)
{
    m_region = soFar.region;
    if (m_prefix->isEmpty())
        m_prefix->setText(regionName(soFar.region).left(1));
    preview();
    focusFirst(m_prefix->editor());
}

bool NumberStep::fill(NewOffice &office)
{
    if (!form()->check())
        return false;
    office.prefix = m_prefix->text();
    office.numberPattern = m_pattern->text();
    return true;
}

void NumberStep::preview()
{
    const auto pattern = CaseNumberPattern::parse(m_pattern->text(), {});
    if (!pattern) {
        m_preview->setText(tr("格式还不完整"));
        return;
    }
    Office office;
    office.region = m_region;
    office.provinceAbbr = provinceAbbreviation(m_region);
    office.prefix = m_prefix->text();
    const int year = m_clock.today().year();
    m_preview->setText(u"%1　　%2"_s.arg(pattern->number(office, year, 1), pattern->number(office, year, 128)));
}

} // namespace hezhong
