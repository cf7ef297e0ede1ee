// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officeform.h"

#include "core/law/regions.h"
#include "core/model/casenumber.h"
#include "core/model/enums.h"
#include "core/operations/officeadmin.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/fields/phonefield.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

OfficeForm::OfficeForm(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_form(new FormGrid(u"office-form"_s, this)),
      m_kind(new QLabel(m_form)), m_name(new LineField(u"office-name"_s, m_form)),
      m_prefix(new LineField(u"office-prefix"_s, m_form)),
      m_officeAbbr(new LineField(u"office-abbr"_s, m_form)),
      m_pattern(new LineField(u"office-pattern"_s, m_form)), m_preview(new QLabel(m_form)),
      m_address(new LineField(u"office-address"_s, m_form)),
      m_phone(new PhoneField(u"office-phone"_s, m_form)),
      m_contact(new LineField(u"office-contact"_s, m_form)),
      m_arbitration(new LineField(u"office-arbitration"_s, m_form)),
      m_court(new LineField(u"office-court"_s, m_form)),
      m_save(new QPushButton(tr("保存修改"), this))
{
    for (QLabel *label : {m_kind, m_preview}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextRole(m_preview, "small");
    m_prefix->setMaxLength(6);
    m_officeAbbr->setMaxLength(12);
    m_pattern->setMaxLength(80);
    m_pattern->setCheck([](const QString &text) {
        const auto pattern = CaseNumberPattern::parse(text, {});
        return pattern ? QString() : pattern.error().message + pattern.error().hint;
    });
    m_form->add({tr("名称"), u"office"_s, true, tr("与印章一致，印在每一份文书上。")}, m_name);
    m_form->addWidget(tr("类型与地区"), m_kind);
    m_form->addPair({tr("区县代字"), u"prefix"_s, true, {}}, m_prefix,
                    {tr("机构代字"), u"office_abbr"_s, false, {}}, m_officeAbbr);
    m_form->add(
        {tr("编号格式"), u"number_pattern"_s, true, tr("只影响以后登记的案件；已有的案号不变。")},
        m_pattern);
    m_form->addWidget(tr("编号样子"), m_preview);
    m_form->add({tr("地址"), u"address"_s, false, {}}, m_address);
    m_form->addPair({tr("电话"), u"phone"_s, false, {}}, m_phone,
                    {tr("联系人"), u"contact"_s, false, {}}, m_contact);
    m_form->add(
        {tr("仲裁机构"), u"arbitration"_s, false, tr("文书里告知当事人可以申请仲裁的仲裁委员会。")},
        m_arbitration);
    m_form->add(
        {tr("基层法院"), u"court"_s, false, tr("文书里告知双方可以申请司法确认的人民法院。")},
        m_court);
    m_save->setObjectName(u"office-save"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_form);
    layout->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_form, &FormGrid::edited, this, [this] {
        m_edited = true;
        showState();
    });
    for (LineField *field : {m_prefix, m_officeAbbr, m_pattern})
        connect(field->line(), &QLineEdit::textChanged, this, &OfficeForm::preview);
    connect(m_save, &QPushButton::clicked, this, &OfficeForm::save);
    reload();
}

void OfficeForm::reload()
{
    const auto office = m_bench.operations->value(officeOf(*m_bench.desk), m_form);
    if (!office)
        return;
    m_stored = *office;
    if (!m_edited)
        fillIn(*office);
    showState();
}

void OfficeForm::fillIn(const Office &office)
{
    m_kind->setText(u"%1　%2"_s.arg(hezhong::label(office.profile), regionFullName(office.region)));
    m_name->setText(office.name);
    m_prefix->setText(office.prefix);
    m_officeAbbr->setText(office.officeAbbr);
    m_pattern->setText(office.numberPattern);
    m_address->setText(office.address);
    m_phone->setText(office.phone);
    m_contact->setText(office.contact);
    m_arbitration->setText(office.arbitration);
    m_court->setText(office.court);
    preview();
}

Office OfficeForm::typed() const
{
    Office office = m_stored;
    office.name = m_name->text();
    office.prefix = m_prefix->text();
    office.officeAbbr = m_officeAbbr->text();
    office.numberPattern = m_pattern->text();
    office.address = m_address->text();
    office.phone = m_phone->text();
    office.contact = m_contact->text();
    office.arbitration = m_arbitration->text();
    office.court = m_court->text();
    return office;
}

void OfficeForm::preview()
{
    const auto pattern = CaseNumberPattern::parse(m_pattern->text(), {});
    m_preview->setText(pattern ? pattern->number(typed(), m_bench.desk->today().year(), 12)
                               : tr("格式还不完整"));
}

void OfficeForm::showState()
{
    const bool mayEdit = may(*m_bench.desk, Right::EditOffice);
    m_form->setReadOnly(!mayEdit);
    m_save->setVisible(mayEdit);
    m_save->setEnabled(m_edited);
    m_save->setToolTip(m_edited ? QString() : tr("没有未保存的修改。"));
}

void OfficeForm::save()
{
    if (!m_form->check())
        return;
    const auto kept =
        m_bench.operations->run([this] { return changeOffice(*m_bench.desk, typed()); },
                                {m_form, false, tr("本机构资料已保存。")});
    if (!kept)
        return;
    m_edited = false;
    m_stored = *kept;
    fillIn(*kept);
    showState();
}

} // namespace hezhong
