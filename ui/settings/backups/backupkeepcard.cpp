// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups/backupkeepcard.h"

#include "core/operations/backups/backupkeeping.h"
#include "ui/law/wordlabel.h"
#include "ui/services/backupkeeper.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/backups/backupwords.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/formgrid.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Shows a number that the command line chose and the list does not have, too.
void setNumber(ComboField *field, int number, const QList<int> &offered, const QString &unit)
{
    QList<int> numbers = offered;
    if (!numbers.contains(number))
        numbers += number;
    std::sort(numbers.begin(), numbers.end());
    QList<ComboField::Choice> choices;
    for (const int one : std::as_const(numbers))
        choices.append({one, unit.arg(one)});
    field->setChoices(choices);
    field->setValue(number);
}

} // namespace

BackupKeepCard::BackupKeepCard(const Workbench &bench, BackupKeeper &keeper, QWidget *parent)
    : Card(tr("自动备份与保留"), parent), m_bench(bench), m_keeper(keeper),
      m_form(new FormGrid(u"backup-keep-form"_s, this)),
      m_automatic(new CheckField(u"backup-automatic"_s, tr("关闭程序时和每天自动备份"), m_form)),
      m_rule(wordLabel({}, "small", this))
{
    setObjectName(u"backup-keep"_s);
    m_rule->setObjectName(u"backup-rule"_s);
    m_form->add({tr("自动备份"), u"automatic"_s, false, tr("只在有改动时备份；关闭时可以跳过。")},
                m_automatic);
    m_warn = addNumber(u"backup-warn"_s, tr("提醒"), u"warn_after_days"_s, {1, 3, 7, 14, 30},
                       tr("%1 天没有备份时"));
    m_recent = addNumber(u"backup-recent"_s, tr("最近"), u"recent"_s, {3, 5, 10, 20}, tr("%1 份"));
    m_days = addNumber(u"backup-days"_s, tr("每天一份"), u"days"_s, {0, 7, 14, 31}, tr("%1 天"));
    m_weeks = addNumber(u"backup-weeks"_s, tr("每周一份"), u"weeks"_s, {0, 5, 10, 26}, tr("%1 周"));
    m_months = addNumber(u"backup-months"_s, tr("每月一份"), u"months"_s, {0, 6, 12, 24, 60},
                         tr("%1 个月"));
    body()->addWidget(m_form);
    body()->addWidget(m_rule);
    connect(m_automatic->box(), &QCheckBox::clicked, this, &BackupKeepCard::save);
    reload();
}

ComboField *BackupKeepCard::addNumber(const QString &name, const QString &label,
                                      const QString &path, const QList<int> &numbers,
                                      const QString &unit)
{
    auto *field = new ComboField(name, m_form);
    field->setProperty("unit", unit);
    field->setProperty("numbers", QVariant::fromValue(numbers));
    m_form->add({label, path, false, {}}, field);
    connect(field, &ComboField::chosen, this, &BackupKeepCard::save);
    return field;
}

void BackupKeepCard::reload()
{
    const auto settings = m_bench.operations->value(m_bench.desk->store->backupSettings());
    if (!settings)
        return;
    m_automatic->setChecked(settings->automatic);
    const auto show = [](ComboField *field, int number) {
        setNumber(field, number, field->property("numbers").value<QList<int>>(),
                  field->property("unit").toString());
    };
    show(m_warn, settings->warnAfterDays);
    show(m_recent, settings->keep.recent);
    show(m_days, settings->keep.days);
    show(m_weeks, settings->keep.weeks);
    show(m_months, settings->keep.months);
    m_rule->setText(ruleWords(settings->keep));
}

void BackupKeepCard::save()
{
    auto settings = m_bench.operations->value(m_bench.desk->store->backupSettings());
    if (!settings)
        return;
    settings->automatic = m_automatic->isChecked();
    settings->warnAfterDays = m_warn->value().toInt();
    settings->keep = {m_recent->value().toInt(), m_days->value().toInt(), m_weeks->value().toInt(),
                      m_months->value().toInt()};
    if (m_bench.operations->succeeded(changeBackupSettings(*m_bench.desk, *settings), m_form))
        m_bench.operations->setSaved();
    m_rule->setText(ruleWords(settings->keep));
    m_keeper.refreshHealth();
}

} // namespace hezhong
