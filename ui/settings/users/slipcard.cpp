// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/slipcard.h"

#include "core/operations/people/users.h"
#include "ui/services/handout.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SlipCard::SlipCard(const Workbench &bench, const PasswordSlip &slip, QWidget *parent)
    : Card(tr("交给“%1”的临时密码").arg(slip.userName), parent), m_bench(bench), m_slip(slip)
{
    setObjectName(u"slip-card"_s);
    auto *key = new QLabel(slip.password, this);
    key->setObjectName(u"slip-password"_s);
    key->setAccessibleName(tr("临时密码"));
    key->setAlignment(Qt::AlignCenter);
    setTextRole(key, "key");
    // Not to be copied: what goes through the clipboard stays in its history.
    auto *words =
        new QLabel(tr("请当面交给本人。第一次登录时必须换成只有本人知道的密码。离开这里以后"
                      "不再显示；没有记下的，重设一次即可。"),
                   this);
    words->setWordWrap(true);
    setTextRole(words, "muted");
    auto *print = namedButton(u"slip-print"_s, tr("打印交接单…"), {}, this);
    setFocusProxy(print); // not the other one: the password is gone after it
    auto *done = namedButton(u"slip-done"_s, tr("已交给本人"), u"primary"_s, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(print);
    buttons->addStretch(1);
    buttons->addWidget(done);
    body()->addWidget(words);
    body()->addWidget(key);
    body()->addLayout(buttons);
    connect(print, &QPushButton::clicked, this, &SlipCard::print);
    connect(done, &QPushButton::clicked, this, &SlipCard::handedOver);
}

void SlipCard::print()
{
    const auto about = userNamed(*m_bench.desk, m_slip.userName);
    const HandOut what{u"slip.print"_s, {}, about ? about->id.text() : QString(), u"临时密码交接单"_s};
    (void)printOut(m_bench, window(), what, passwordSlipPdf(m_slip), tr("临时密码交接单"));
}

} // namespace hezhong
