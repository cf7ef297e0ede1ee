// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/steptable.h"

#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace hezhong {

using namespace Qt::StringLiterals;

StepTable::StepTable(const QString &name, QWidget *parent)
    : QFrame(parent), m_grid(new QGridLayout(this))
{
    setObjectName(name);
    setAccessibleName(tr("计算步骤"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(4));
    m_grid->setColumnStretch(0, 1);
    hide();
}

void StepTable::clear()
{
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    m_lines.clear();
    m_row = 0;
    setAccessibleDescription({});
    hide();
}

void StepTable::setCalculation(const Calculation &calculation, const QString &sum)
{
    clear();
    addLine(tr("步骤"), tr("结果"), "small");
    for (const CalculationStep &step : calculation.steps)
        addLine(step.text, step.value, nullptr);
    auto *rule = new QFrame(this);
    rule->setProperty("role", u"rule"_s);
    m_grid->addWidget(rule, m_row++, 0, 1, 2);
    addLine(sum, tr("%1 元").arg(calculation.amount.grouped()), "strong");
    setAccessibleDescription(text());
    show();
}

QString StepTable::text() const
{
    return m_lines.join(u'\n');
}

void StepTable::addLine(const QString &step, const QString &result, const char *role)
{
    const auto add = [&](const QString &words, int column, Qt::Alignment side) {
        auto *label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 0);
        label->setAlignment(side | Qt::AlignTop);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (role)
            setTextRole(label, role);
        m_grid->addWidget(label, m_row, column);
    };
    add(step, 0, Qt::AlignLeft);
    add(result, 1, Qt::AlignRight);
    m_lines += step + u'\t' + result;
    ++m_row;
}

} // namespace hezhong
