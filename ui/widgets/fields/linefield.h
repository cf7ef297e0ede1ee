// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/formfield.h"

#include <functional>

class QLineEdit;

namespace hezhong {

/// A line of text. Leading and trailing white space is dropped when it is left.
class LineField : public FormField {
    Q_OBJECT
public:
    explicit LineField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< trimmed
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// Longest text in UTF-16 units (200 unless changed).
    void setMaxLength(int length);
    /// A rule of the caller's: words for what is wrong, empty when it will do.
    void setCheck(std::function<QString(const QString &text)> check);
    /// Dots instead of characters, with a button that shows them while it is on.
    void setSecret();

    [[nodiscard]] QLineEdit *line() const { return m_edit; }
    [[nodiscard]] QWidget *editor() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void tidy() override;

private:
    QLineEdit *m_edit;
    std::function<QString(const QString &)> m_check;
    bool m_secret = false;
};

} // namespace hezhong
