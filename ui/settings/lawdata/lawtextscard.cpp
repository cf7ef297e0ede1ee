// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/lawtextscard.h"

#include "core/base/dates.h"
#include "core/law/rulecard.h"
#include "core/operations/law/officelaw.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/lawdata/smallform.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

#include <QFileInfo>

namespace hezhong {

using namespace Qt::StringLiterals;

LawTextsCard::LawTextsCard(const Workbench &bench, QWidget *parent)
    : LawListCard(
        u"law-texts"_s, tr("法规文本"),
        tr("本机构自己保存的法律、法规文件，加密保存，在“法规与规则”中对应的规则下可以取出阅读。"),
        tr("导入法规文本"), bench, parent)
{
    reload();
}

void LawTextsCard::reload()
{
    QList<LawRow> rows;
    const auto listed = lawTexts(*bench().desk);
    for (const LawText &text : listed.value_or(QList<LawText>())) {
        QStringList detail{
            text.law, text.from.isValid() ? tr("%1 起施行").arg(isoDate(text.from)) : QString(),
            text.fileName};
        detail.removeAll(QString());
        rows +=
            {text.title,
             detail.join(u'　'),
             {},
             Tone::Neutral,
             {{u"law-text-remove-%1"_s.arg(rows.size() + 1), tr("删除"), [this, id = text.id] {
                   (void)bench().operations->run([&] { return removeLawText(*bench().desk, id); },
                                                 {nullptr, false, tr("法规文本已删除。")});
               }}}};
    }
    setRows(rows);
}

void LawTextsCard::add()
{
    QString path;
    if (const auto bytes = readFile(tr("选择法规文本"), tr("所有文件 (*)"), &path))
        askAbout(QFileInfo(path).fileName(), *bytes);
}

void LawTextsCard::askAbout(const QString &fileName, const QByteArray &bytes)
{
    auto *form = new SmallForm(u"law-text"_s, tr("导入：%1").arg(fileName), tr("导入"), this);
    auto *title = new LineField(u"law-text-title"_s);
    auto *law = new ComboField(u"law-text-law"_s);
    auto *from = new DateField(u"law-text-from"_s, bench().desk->clock());
    QStringList laws;
    QList<ComboField::Choice> choices;
    for (const RuleCard &card : ruleCards())
        if (!laws.contains(card.law)) {
            laws += card.law;
            choices += {card.law, card.law};
        }
    law->setChoices(choices);
    law->setPlaceholder(tr("不对应规则"));
    law->setSearchable();
    form->grid()->add({tr("名称"), u"title"_s, true, {}}, title);
    form->grid()->add(
        {tr("对应的法规"), u"law"_s, false, tr("选择后，在这部法规的规则下可以取出阅读。")}, law);
    form->grid()->add({tr("施行日期"), u"from"_s, false, {}}, from);
    title->setText(QFileInfo(fileName).completeBaseName());
    openForm(form);
    connect(form, &SmallForm::closed, this, &LawListCard::closeForm);
    connect(form, &SmallForm::wanted, this, [this, form, title, law, from, fileName, bytes] {
        LawText about;
        about.title = title->text();
        about.law = law->value().toString();
        about.from = from->date();
        about.fileName = fileName;
        if (bench().operations->run([&] { return importLawText(*bench().desk, about, bytes); },
                                    {form->grid(), false, tr("法规文本已导入。")}))
            closeForm();
    });
    title->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
