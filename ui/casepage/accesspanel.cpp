// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/accesspanel.h"

#include "ui/access/accessfields.h"

namespace hezhong {

AccessPanel::AccessPanel(const Workbench &bench, const CaseFile &file, QWidget *parent)
    : StepPanel(tr("查阅范围"), tr("设定查阅范围"), bench, file, parent),
      m_fields(new AccessFields(bench, file.record.id, form()))
{}

bool AccessPanel::perform()
{
    return m_fields->save();
}

} // namespace hezhong
