// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/formfield.h"

class QPlainTextEdit;

namespace hezhong {

/// Several lines of text; grows with what is typed between its bounds. Tab goes to the next field.
class MultiLineField final : public FormField {
    Q_OBJECT
public:
    explicit MultiLineField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< without white space at the ends
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// Height in lines (3 to 10 unless changed).
    void setLines(int least, int most);
    /// Longest text in characters (5000 unless changed); more is a problem in words.
    void setLimit(int characters);

    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_edit; }
    [[nodiscard]] QWidget *editor() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
    int m_least = 3;
    int m_most = 10;
    int m_limit = 5000;
    bool m_setting = false;
};

} // namespace hezhong
