// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/formfield.h"

class QCheckBox;

namespace hezhong {

/// A sentence to agree to.
class CheckField final : public FormField {
    Q_OBJECT
public:
    CheckField(const QString &name, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);
    [[nodiscard]] QCheckBox *box() const { return m_box; }

    [[nodiscard]] QWidget *editor() const override;
    /// Unticked counts as empty, so that a required tick is asked for.
    [[nodiscard]] bool isEmpty() const override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace hezhong
