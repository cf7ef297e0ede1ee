// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/intake/typedfields.h"

#include <QWidget>

namespace hezhong {

class FormGrid;

/// One of several equal parts of an intake form: a party, an agent, a claim, a piece of evidence.
class IntakeRow : public QWidget {
    Q_OBJECT
public:
    /// 申请人 2: for headings, messages and the summary of faults.
    [[nodiscard]] virtual QString what() const = 0;
    /// Place among its like, from 0, and whether it is the only one.
    virtual void setPlace(int index, bool alone) = 0;
    [[nodiscard]] virtual QJsonObject typed() const { return m_fields.typed(); }
    virtual void setTyped(const QJsonObject &typed) { m_fields.setTyped(typed); }
    /// Rows inside this one (the agents of a party).
    [[nodiscard]] virtual QList<IntakeRow *> inner() const { return {}; }

    /// True while nobody has typed anything into it.
    [[nodiscard]] bool isBlank() const { return typed() == m_blank; }
    [[nodiscard]] FormGrid *form() const { return m_form; }
    [[nodiscard]] const TypedFields &fields() const { return m_fields; }
    void focusFirst();

Q_SIGNALS:
    void edited();
    void removeWanted();
    /// Enter in its last field: the next one is wanted.
    void nextWanted();
    /// A field that names somebody was left.
    void identityLeft();

protected:
    IntakeRow(const QString &name, QWidget *parent);
    /// Call once at the end of the constructor: what stands there now counts as nothing typed.
    void finish();
    /// Alt+Delete in any of its fields takes the row away.
    void keyPressEvent(QKeyEvent *event) override;

    FormGrid *m_form;
    TypedFields m_fields;

private:
    QJsonObject m_blank;
};

} // namespace hezhong
