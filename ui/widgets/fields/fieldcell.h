// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace hezhong {

class FormField;

/// A field in a form with its help and its error beneath.
class FieldCell final : public QWidget {
    Q_OBJECT
public:
    FieldCell(FormField *field, const QString &help, QWidget *parent);
    void setHelp(const QString &help);
    void setError(const QString &words);
    [[nodiscard]] QString error() const;

private:
    FormField *m_field;
    QLabel *m_help;
    QLabel *m_error;
};

} // namespace hezhong
