// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passwordform.h"

#include "core/operations/officeadmin.h"
#include "core/operations/people/passwords.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

PasswordForm::PasswordForm(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_form(new FormGrid(u"password-form"_s, this)),
      m_old(new LineField(u"password-old"_s, m_form)),
      m_new(new LineField(u"password-new"_s, m_form)),
      m_again(new LineField(u"password-again"_s, m_form)),
      m_button(new QPushButton(tr("修改密码"), this))
{
    for (LineField *field : {m_old, m_new, m_again})
        field->setSecret();
    m_form->add({tr("现在的密码"), u"old"_s, true, {}}, m_old);
    m_form->add({tr("新密码"), u"password"_s, true, tr("至少 8 个字符，不要用姓名或单位名称。")},
                m_new);
    m_form->add({tr("再输一次"), u"again"_s, true, {}}, m_again);
    m_new->setCheck(
        [this](const QString &text) { return passwordProblem(text, m_bench.desk->actor(), {}); });
    m_again->setCheck([this](const QString &text) {
        return text == m_new->text() ? QString() : tr("两次输入的新密码不一致。");
    });
    m_button->setObjectName(u"password-change"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_form);
    layout->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_form->check())
            return;
        m_button->setEnabled(false);
        m_button->setText(tr("正在修改，约需一两秒…"));
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        QTimer::singleShot(0, this, &PasswordForm::change); // lets the words above be painted first
    });
}

void PasswordForm::change()
{
    const Status status = changeOwnPassword(*m_bench.desk, m_old->text(), m_new->text());
    QGuiApplication::restoreOverrideCursor();
    m_button->setEnabled(true);
    m_button->setText(tr("修改密码"));
    if (!status) {
        Error error = status.error();
        if (error.code == u"store.wrong-password"_s)
            error.field = u"old"_s;
        m_bench.operations->report(error, m_form);
        return;
    }
    for (LineField *field : {m_old, m_new, m_again})
        field->setText({});
    m_form->clearErrors();
    m_bench.operations->say({tr("密码已修改，下次打开时使用新密码。"), {}, Tone::Green, {}, {}, 8});
}

} // namespace hezhong
