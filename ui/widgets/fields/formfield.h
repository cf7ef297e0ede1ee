// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace hezhong {

/// One value of a form. The inner editor bears the object name given to the constructor (the handle
/// of tests); the field itself is called NAME-field.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// What receives the keyboard.
    [[nodiscard]] virtual QWidget *editor() const = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// What is wrong with what stands in the field, in words; empty when it will do or is empty.
    [[nodiscard]] virtual QString problem() const { return {}; }
    virtual void setReadOnly(bool readOnly) = 0;

    /// The name a screen reader says and errors use; FormGrid sets it from the label.
    void setLabel(const QString &label);
    [[nodiscard]] const QString &label() const { return m_label; }
    /// Shows or takes away the red border and tells the screen reader why.
    void setFault(const QString &words);
    /// Small words beneath the editor that the field itself says (capitals, region).
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void edited(); ///< the person changed it (not setText() and the like)
    void left();   ///< the keyboard went elsewhere

protected:
    FormField(const QString &name, QWidget *parent);
    /// Call once in the constructor with the widget of editor(); more go beside it.
    void setEditor(QWidget *editor);
    void addBeside(QWidget *widget);
    void setNote(const QString &words);
    /// Called before left(): write the value in its proper form.
    virtual void tidy() {}
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_label;
    QHBoxLayout *m_line;
    QLabel *m_note;
};

} // namespace hezhong
