// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caseaccess.h"
#include "ui/services/workbench.h"

#include <QObject>

namespace hezhong {

class ComboField;
class FormGrid;
class NamesField;

/// 本单位可见, 仅承办人和负责人, 保密：何建国等 3 人.
[[nodiscard]] QString accessWords(const CaseAccess &access);

/// The fields that say who may look into a case, in a form of the caller's.
class AccessFields final : public QObject {
    Q_OBJECT
public:
    /// Belongs to `form`; shows what the case has now.
    AccessFields(const Workbench &bench, const Id<Case> &id, FormGrid *form);
    /// Sets it; errors are shown at their field. True when it is done.
    [[nodiscard]] bool save();

private:
    void showNames();

    Workbench m_bench;
    Id<Case> m_id;
    FormGrid *m_form;
    ComboField *m_level;
    NamesField *m_users;
};

} // namespace hezhong
