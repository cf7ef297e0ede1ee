// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/recoverycard.h"

#include "core/base/windowdates.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/storekeys.h"
#include "core/operations/people/usenotes.h"
#include "core/store/keys/wipetext.h"
#include "ui/services/operationrunner.h"
#include "ui/services/recoveryview.h"
#include "ui/settings/keys/confirmform.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RecoveryCard::RecoveryCard(const Workbench &bench, QWidget *parent)
    : Card(tr("恢复密钥"), parent), m_bench(bench), m_age(new QLabel(this)),
      m_confirm(new ConfirmForm(u"keys-recovery"_s, tr("重新生成恢复密钥"), bench, this)),
      m_view(new RecoveryView(bench.files, bench.printing, this)),
      m_kept(new QPushButton(tr("已封存，从屏幕上收起"), this))
{
    auto *words = new QLabel(
        tr("恢复密钥单丢失、可能被人看过或者保管人更换时，请重新生成。原来的单子随即不能打开现在的"
           "数据，但仍能打开以前的备份。"),
        this);
    words->setWordWrap(true);
    setTextRole(words, "muted");
    m_age->setObjectName(u"keys-recovery-age"_s);
    m_age->setWordWrap(true);
    m_kept->setObjectName(u"keys-recovery-kept"_s);
    body()->addWidget(words);
    body()->addWidget(m_age);
    body()->addWidget(m_confirm);
    body()->addWidget(m_view);
    body()->addWidget(m_kept, 0, Qt::AlignRight);
    m_view->setNoting([desk = bench.desk](const QString &operation) {
        return noteUse(*desk, operation, {}, desk->store->user().id.text(), u"恢复密钥单"_s);
    });
    putAway();
    connect(m_confirm, &ConfirmForm::confirmed, this, &RecoveryCard::renew);
    connect(m_kept, &QPushButton::clicked, this, &RecoveryCard::putAway);
}

void RecoveryCard::setState(const KeyState &state)
{
    const QDate since =
        (state.recoveryAt.isValid() ? state.recoveryAt : state.madeAt).toLocalTime().date();
    m_age->setText(tr("现在的恢复密钥单制作于 %1。").arg(windowDate(since)));
}

void RecoveryCard::putAway()
{
    m_view->clear();
    m_view->hide();
    m_kept->hide();
    m_confirm->show();
}

void RecoveryCard::renew()
{
    const auto office = m_bench.operations->value(officeOf(*m_bench.desk));
    if (!office)
        return;
    auto key = renewRecoveryKey(*m_bench.desk);
    if (!key) {
        m_confirm->showError(key.error());
        return;
    }
    const Wiper wiper(*key);
    m_view->setSheet({office->name, m_bench.desk->actor(), m_bench.desk->store->folder(), *key,
                      m_bench.desk->clock().now()});
    m_confirm->hide();
    m_view->show();
    m_kept->show();
    m_view->focusFirst();
    m_bench.operations->say({tr("新的恢复密钥已生成，只显示这一次。"),
                             adviceAfterRecovery().join(u'\n'),
                             Tone::Amber,
                             {},
                             {},
                             0});
    Q_EMIT renewed();
}

} // namespace hezhong
