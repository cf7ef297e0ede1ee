// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/casekeys.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct CaseKeys {
    Q_DECLARE_TR_FUNCTIONS(CaseKeys)
};

} // namespace

QList<KeyHint> caseKeys()
{
    return {
        {u"Tab / Shift+Tab"_s, CaseKeys::tr("笔录：换到下一位、上一位发言人")},
        {u"Ctrl+1 … Ctrl+9"_s, CaseKeys::tr("笔录：直接选定发言人")},
        {u"Enter"_s, CaseKeys::tr("笔录：另起一条")},
        {u"Ctrl+J"_s, CaseKeys::tr("笔录：插入常用语；协议：插入常用条款")},
        {u"Ctrl+Shift+P"_s, CaseKeys::tr("笔录：本条不入笔录，再按一次恢复")},
        {u"F2"_s, CaseKeys::tr("笔录：填写或者收起会次信息；当事人、请求、协议：开始修改")},
        {u"F6"_s, CaseKeys::tr("笔录：在提纲、正文和按钮之间移动")},
        {u"F11"_s, CaseKeys::tr("笔录：全屏宣读；加号、减号调整字号，Esc 返回")},
        {u"Alt+↑ / Alt+↓"_s, CaseKeys::tr("协议：条款上移、下移")},
        {u"Alt+Delete"_s, CaseKeys::tr("协议、当事人、请求与证据：删去当前一条")},
        {u"Alt+="_s, CaseKeys::tr("请求：打开这项请求的计算；Esc 收起，填写的内容保留")},
        {u"Ctrl+Enter"_s, CaseKeys::tr("做下一步：受理、笔录定稿、签订协议、结案")},
    };
}

} // namespace hezhong
