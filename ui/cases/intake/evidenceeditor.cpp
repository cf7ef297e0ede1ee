// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/evidenceeditor.h"

#include "ui/cases/intake/removebutton.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/enumchoices.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

EvidenceEditor::EvidenceEditor(const QString &name, QWidget *parent)
    : IntakeRow(name, parent), m_name(new LineField(name + u"-name"_s, this)),
      m_from(new ComboField(name + u"-from"_s, this)), m_pages(new LineField(name + u"-pages"_s, this)),
      m_original(new CheckField(name + u"-original"_s, tr("原件"), this)), m_remove(removeButton(this))
{
    m_name->setPlaceholder(tr("如：工资结算单"));
    m_from->setChoices(choicesOf<EvidenceFrom>());
    m_fields.placePair(m_form, {tr("证据"), u"name"_s, false, {}}, m_name,
                    {tr("来源"), u"from"_s, false, {}}, m_from);

    m_fields.add(u"pages"_s, m_pages);
    m_fields.add(u"original"_s, m_original);
    m_pages->setLabel(tr("页数"));
    m_pages->setPlaceholder(tr("页数"));
    m_pages->line()->setValidator(new QIntValidator(0, 9999, m_pages));
    m_pages->setFixedWidth(px(64));
    m_original->setLabel(tr("原件"));
    m_original->setFixedWidth(qMax(px(64), m_original->sizeHint().width()));
    for (FormField *field : {static_cast<FormField *>(m_pages), static_cast<FormField *>(m_original)})
        connect(field, &FormField::edited, this, &EvidenceEditor::edited);
    connect(m_name->line(), &QLineEdit::returnPressed, this, &EvidenceEditor::nextWanted);
    connect(m_pages->line(), &QLineEdit::returnPressed, this, &EvidenceEditor::nextWanted);
    connect(m_remove, &QToolButton::clicked, this, &EvidenceEditor::removeWanted);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_form, 1);
    layout->addWidget(m_pages, 0, Qt::AlignTop);
    layout->addWidget(m_original, 0, Qt::AlignTop);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    finish();
}

Evidence EvidenceEditor::evidence() const
{
    Evidence evidence;
    evidence.position = m_index;
    evidence.name = m_name->text();
    evidence.from = fromCode<EvidenceFrom>(m_from->value().toString()).value_or(EvidenceFrom::Applicant);
    evidence.original = m_original->isChecked();
    evidence.pages = m_pages->text().toInt();
    return evidence;
}

QString EvidenceEditor::what() const
{
    return tr("证据 %1").arg(m_index + 1);
}

void EvidenceEditor::setPlace(int index, bool alone)
{
    m_index = index;
    m_form->setLabel(m_name, alone ? tr("证据") : what());
    m_remove->setAccessibleName(tr("移除%1").arg(what()));
}

} // namespace hezhong
