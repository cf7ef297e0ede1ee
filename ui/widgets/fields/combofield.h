// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/formfield.h"

#include <QVariant>

namespace hezhong {

class ComboBox;

/// One of several values. A short list is a plain combo box in which letters jump by pinyin; a long one
/// is typed into and offers what matches by characters or pinyin.
class ComboField final : public FormField {
    Q_OBJECT
public:
    explicit ComboField(const QString &name, QWidget *parent = nullptr);

    struct Choice {
        QVariant value;
        QString label;
    };
    /// Replaces the choices and keeps the value when it is still among them.
    void setChoices(const QList<Choice> &choices);
    /// Words while nothing is chosen; with them the field may be empty.
    void setPlaceholder(const QString &text);
    /// Typing filters the list (for lists longer than about a dozen).
    void setSearchable();

    [[nodiscard]] QVariant value() const; ///< invalid while nothing is chosen
    void setValue(const QVariant &value); ///< an invalid or unknown value chooses nothing
    [[nodiscard]] QString text() const;

    [[nodiscard]] ComboBox *combo() const { return m_combo; }
    [[nodiscard]] QWidget *editor() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void chosen(const QVariant &value); ///< by the person

protected:
    void tidy() override;

private:
    [[nodiscard]] int typedIndex() const;
    void tell();

    ComboBox *m_combo;
    QVariant m_told; ///< value of the last chosen() or setValue()
};

} // namespace hezhong
