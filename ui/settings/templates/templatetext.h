// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hezhong {

/// The text of a template: type of one width, the line with a fault on a red ground. Tab leaves it.
class TemplateText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TemplateText(const QString &name, QWidget *parent = nullptr);

    /// Marks a line (from 1); 0: none.
    void setFaultLine(int line);
    [[nodiscard]] int faultLine() const { return m_faultLine; }
    /// Puts the caret there.
    void goTo(int line, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void markFault();

    int m_faultLine = 0;
    bool m_dressing = false;
};

} // namespace hezhong
