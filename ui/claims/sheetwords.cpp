// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/sheetwords.h"

#include <QCoreApplication>

namespace hezhong {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

} // namespace

QString sideName(SheetSide side)
{
    switch (side) {
    case SheetSide::Applicant:
        return SheetWords::tr("申请人");
    case SheetSide::Respondent:
        return SheetWords::tr("被申请人");
    case SheetSide::Third:
        return SheetWords::tr("第三方");
    case SheetSide::Both:
        break;
    }
    return SheetWords::tr("双方");
}

} // namespace hezhong
