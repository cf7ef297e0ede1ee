// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/keyspage.h"

#include "core/operations/people/storekeys.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/cardcolumns.h"
#include "ui/settings/keys/keychangecard.h"
#include "ui/settings/keys/keywayscard.h"
#include "ui/settings/keys/recoverycard.h"
#include "ui/widgets/pageheader.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(const Workbench &bench, QWidget *parent)
    : Page(u"keys-page"_s, parent), m_bench(bench), m_ways(new KeyWaysCard(this)),
      m_change(new KeyChangeCard(bench, this)), m_recovery(new RecoveryCard(bench, this))
{
    auto *header = new PageHeader(u"keys-head"_s, this);
    header->setTitle(title());
    header->setDetails({tr("更换和重新生成都记入操作记录，密钥本身不记录")});
    auto *cards = new CardColumns(u"keys-scroll"_s, tr("密钥"), this);
    cards->addLeft(m_ways);
    cards->addRight(m_change);
    cards->addRight(m_recovery);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(cards, 1);
    connect(m_change, &KeyChangeCard::changed, this, &KeysPage::reload);
    connect(m_recovery, &RecoveryCard::renewed, this, &KeysPage::reload);
    reload();
}

QString KeysPage::title() const
{
    return tr("密钥");
}

QString KeysPage::help() const
{
    return tr("这里可以看到谁能打开数据，更换数据密钥，重新生成恢复密钥。两项都先输入您自己的密码。"
              "恢复密钥只显示一次，请打印后封存。");
}

void KeysPage::enter()
{
    reload();
}

bool KeysPage::leave()
{
    m_recovery->putAway();
    return true;
}

void KeysPage::takeChange(const ChangeNotice &notice)
{
    if (notice.touches(u"user"_s))
        reload();
}

void KeysPage::reload()
{
    const auto state = m_bench.operations->value(keyState(*m_bench.desk));
    if (!state)
        return;
    m_ways->setState(*state);
    m_change->setState(*state);
    m_recovery->setState(*state);
}

} // namespace hezhong
