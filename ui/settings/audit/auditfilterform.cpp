// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit/auditfilterform.h"

#include "core/base/text.h"
#include "core/operations/casequeries.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/namedbutton.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

AuditFilterForm::AuditFilterForm(const Workbench &bench, QWidget *parent)
    : Card(tr("筛选"), parent), m_bench(bench), m_form(new FormGrid(u"audit-filter"_s, this)),
      m_from(new DateField(u"audit-from"_s, bench.desk->clock())),
      m_to(new DateField(u"audit-to"_s, bench.desk->clock())),
      m_user(new ComboField(u"audit-user"_s)), m_operation(new ComboField(u"audit-operation"_s)),
      m_case(new LineField(u"audit-case"_s))
{
    m_form->add({tr("从"), u"from"_s, false, {}}, m_from);
    m_form->add({tr("到"), u"to"_s, false, {}}, m_to);
    m_form->add({tr("人员"), u"user"_s, false, {}}, m_user);
    m_form->add({tr("操作"), u"operation"_s, false, {}}, m_operation);
    m_form->add({tr("案号"), u"id"_s, false, tr("写全案号，括号用哪一种都可以。")}, m_case);
    m_operation->setPlaceholder(tr("全部操作"));
    m_operation->setSearchable();
    body()->addWidget(m_form);
    auto *clearButton = namedButton(u"audit-clear"_s, tr("清除筛选"), {}, this);
    body()->addWidget(clearButton, 0, Qt::AlignRight);
    connect(clearButton, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    for (FormField *field : QList<FormField *>{m_from, m_to, m_case}) {
        connect(field, &FormField::left, this, &AuditFilterForm::changed);
        if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
            connect(line, &QLineEdit::returnPressed, this, &AuditFilterForm::changed);
    }
    for (ComboField *field : {m_user, m_operation})
        connect(field, &ComboField::chosen, this, &AuditFilterForm::changed);
    reload();
}

std::optional<AuditFilter> AuditFilterForm::filter()
{
    if (!m_from->problem().isEmpty() || !m_to->problem().isEmpty())
        return std::nullopt; // told at the field when it is left
    AuditFilter filter;
    filter.from = m_from->date();
    filter.to = m_to->date();
    filter.user = m_user->value().toString();
    filter.operation = m_operation->value().toString();
    (void)m_form->setErrorAt(u"to"_s, {});
    (void)m_form->setErrorAt(u"id"_s, {});
    if (filter.from.isValid() && filter.to.isValid() && filter.to < filter.from) {
        (void)m_form->setErrorAt(u"to"_s, tr("应当不早于开始的日期。"));
        return std::nullopt;
    }
    if (m_case->text().isEmpty())
        return filter;
    const auto found = findCase(*m_bench.desk, m_case->text());
    if (!found) {
        (void)m_form->setErrorAt(u"id"_s, found.error().message);
        return std::nullopt;
    }
    filter.caseId = *found;
    return filter;
}

void AuditFilterForm::clear()
{
    m_from->setDate({});
    m_to->setDate({});
    m_user->setValue(QString());
    m_operation->setValue(QString());
    m_case->setText({});
    m_form->clearErrors();
}

bool AuditFilterForm::isEmpty() const
{
    return m_from->isEmpty() && m_to->isEmpty() && m_user->value().toString().isEmpty()
           && m_operation->value().toString().isEmpty() && m_case->isEmpty();
}

void AuditFilterForm::reload()
{
    const auto choices = m_bench.operations->value(auditChoices(*m_bench.desk));
    if (!choices)
        return;
    const QString none; // "" stands for all of them, so that one can go back to it
    QList<ComboField::Choice> users;
    for (const QString &user : choices->users)
        if (!user.isEmpty())
            users += {user, user};
    QList<ComboField::Choice> operations;
    for (const QString &operation : choices->operations)
        operations += {operation, operationLabel(operation)};
    const auto byPinyin = [](const ComboField::Choice &a, const ComboField::Choice &b) {
        return comparePinyin(a.label, b.label) < 0;
    };
    std::sort(users.begin(), users.end(), byPinyin);
    std::sort(operations.begin(), operations.end(), byPinyin);
    users.prepend({none, tr("全部人员")});
    operations.prepend({none, tr("全部操作")});
    m_user->setChoices(users);
    m_operation->setChoices(operations);
}

} // namespace hezhong
