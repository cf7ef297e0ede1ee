// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/keywayscard.h"

#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

RowItem rowOf(const SlotState &way)
{
    RowItem row;
    row.id = way.isRecovery() ? u"recovery"_s : way.userName;
    row.title = way.isRecovery() ? KeyWaysCard::tr("恢复密钥单") : way.userName;
    if (!way.isRenewable) {
        row.detail = way.isRecovery() ? KeyWaysCard::tr("早期版本建立，重新生成后更新")
                                      : KeyWaysCard::tr("早期版本建立，本人登录一次后更新");
        row.chip = KeyWaysCard::tr("需要更新");
        row.tone = Tone::Amber;
    } else if (!way.isStrong()) {
        row.detail = way.isRecovery() ? KeyWaysCard::tr("重新生成后加强")
                                      : KeyWaysCard::tr("本人登录一次后加强");
        row.chip = KeyWaysCard::tr("偏弱");
        row.tone = Tone::Amber;
    } else {
        row.detail =
            KeyWaysCard::tr("每猜一次密码约需半秒，占用内存 %1 兆").arg(way.work.memory >> 20);
        row.chip = KeyWaysCard::tr("正常");
        row.tone = Tone::Green;
    }
    return row;
}

} // namespace

KeyWaysCard::KeyWaysCard(QWidget *parent)
    : Card(tr("谁能打开数据"), parent), m_rows(new RowList(u"keys-ways"_s, this)),
      m_note(new QLabel(this))
{
    m_rows->setAccessibleName(tr("谁能打开数据"));
    m_rows->setGrowing(true);
    m_note->setObjectName(u"keys-ways-note"_s);
    m_note->setWordWrap(true);
    setTextRole(m_note, "muted");
    body()->addWidget(m_note);
    body()->addWidget(m_rows);
}

void KeyWaysCard::setState(const KeyState &state)
{
    QList<RowItem> rows;
    for (const SlotState &way : state.ways)
        rows += rowOf(way);
    m_rows->setRows(rows);
    m_note->setText(
        state.strangers == 0
            ? tr("每个用户凭自己的密码打开，忘记密码时凭恢复密钥单。")
            : tr("另有 %1 个密钥不属于任何在册的用户，请在“用户”中核对。").arg(state.strangers));
}

} // namespace hezhong
