// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "ui/services/workbench.h"

#include <QJsonObject>

#include <optional>

namespace hezhong {

/// What was typed in a form of a case and not saved to the case yet; one for each person and case.
class FormDraft {
public:
    FormDraft(const Workbench &bench, const QString &form) : m_bench(bench) { m_draft.form = form; }

    /// Looks for the draft of a case; its content, or nothing.
    [[nodiscard]] std::optional<QJsonObject> open(const QString &caseId);
    bool keep(const QJsonObject &content);
    void drop();

private:
    Workbench m_bench;
    Draft m_draft;
};

} // namespace hezhong
