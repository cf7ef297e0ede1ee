// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/confirmform.h"

#include "core/store/keys/wipetext.h"
#include "ui/services/async.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ConfirmForm::ConfirmForm(const QString &name, const QString &verb, const Workbench &bench,
                         QWidget *parent)
    : QWidget(parent), m_bench(bench), m_verb(verb), m_form(new FormGrid(name + u"-form"_s, this)),
      m_password(new LineField(name + u"-password"_s, m_form)), m_go(new QPushButton(verb, this))
{
    m_password->setSecret();
    m_form->add({tr("您的密码"), u"password"_s, true, tr("确认是本人操作。")}, m_password);
    m_go->setObjectName(name + u"-go"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_form);
    layout->addWidget(m_go, 0, Qt::AlignRight);
    connect(m_go, &QPushButton::clicked, this, &ConfirmForm::check);
    connect(m_password->line(), &QLineEdit::returnPressed, this, &ConfirmForm::check);
}

void ConfirmForm::check()
{
    if (!m_go->isEnabled() || !m_form->check())
        return;
    m_go->setEnabled(false);
    m_go->setText(tr("正在核对密码…"));
    const Store &store = *m_bench.desk->store;
    Credentials who{store.user().name, m_password->text(), {}};
    m_password->setText({});
    // On a thread of its own: a guess takes half a second on purpose.
    runAsync(
        this,
        [folder = store.folder(), who = std::move(who), &clock = store.clock()]() mutable {
            const Wiper wiper(who.password);
            return Store::checkCredentials(folder, who, clock);
        },
        [this](const Status &status) {
            m_go->setEnabled(true);
            m_go->setText(m_verb);
            if (status)
                Q_EMIT confirmed();
            else
                showError(status.error());
        });
}

void ConfirmForm::showError(const Error &error)
{
    Error shown = error;
    if (error.code == u"store.wrong-password"_s || error.code == u"store.retry-wait"_s)
        shown.field = u"password"_s;
    m_bench.operations->report(shown, m_form);
}

} // namespace hezhong
