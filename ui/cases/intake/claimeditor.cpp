// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/claimeditor.h"

#include "ui/cases/intake/removebutton.h"
#include "ui/widgets/fields/amountfield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ClaimEditor::ClaimEditor(const QString &name, QWidget *parent)
    : IntakeRow(name, parent), m_text(new LineField(name + u"-text"_s, this)),
      m_amount(new AmountField(name + u"-amount"_s, this)), m_remove(removeButton(this)),
      m_column(new QVBoxLayout(this)), m_line(new QHBoxLayout)
{
    m_text->setMaxLength(500);
    m_text->setPlaceholder(tr("如：支付2026年3月至6月拖欠的劳动报酬"));
    m_fields.placePair(m_form, {tr("请求"), u"text"_s, true, {}}, m_text,
                    {tr("金额"), u"amount"_s, false, {}}, m_amount);
    connect(m_amount->line(), &QLineEdit::returnPressed, this, &ClaimEditor::nextWanted);
    connect(m_remove, &QToolButton::clicked, this, &ClaimEditor::removeWanted);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(8));
    m_column->addLayout(m_line);
    m_line->setSpacing(px(4));
    m_line->addWidget(m_form, 1);
    m_line->addWidget(m_remove, 0, Qt::AlignTop);
    finish();
}

Claim ClaimEditor::claim() const
{
    Claim claim;
    claim.position = m_index;
    claim.text = m_text->text();
    claim.amount = m_amount->amount();
    return claim;
}

void ClaimEditor::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->indexOf(m_remove), tool, 0, Qt::AlignTop);
}

void ClaimEditor::setBelow(QWidget *below)
{
    m_column->addWidget(below);
}

QString ClaimEditor::what() const
{
    return tr("请求 %1").arg(m_index + 1);
}

void ClaimEditor::setPlace(int index, bool alone)
{
    m_index = index;
    m_form->setLabel(m_text, alone ? tr("请求") : what());
    m_remove->setAccessibleName(tr("移除%1").arg(what()));
}

} // namespace hezhong
