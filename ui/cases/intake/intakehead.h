// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/intake.h"
#include "ui/cases/intake/typedfields.h"

#include <QWidget>

namespace hezhong {

class ComboField;
class DateField;
class FormGrid;
class LineField;

/// How and when the application came in, and what it is about.
class IntakeHead final : public QWidget {
    Q_OBJECT
public:
    explicit IntakeHead(const Desk &desk, QWidget *parent = nullptr);

    void writeTo(IntakeRequest &request) const;
    [[nodiscard]] CaseSource source() const;
    [[nodiscard]] QDate receivedOn() const;
    [[nodiscard]] QJsonObject typed() const { return m_fields.typed(); }
    void setTyped(const QJsonObject &typed);
    [[nodiscard]] FormGrid *form() const { return m_form; }
    [[nodiscard]] const TypedFields &fields() const { return m_fields; }

Q_SIGNALS:
    void edited();
    void sourceChanged();

private:
    void offerCauses();
    void applySource();

    const Desk &m_desk;
    FormGrid *m_form;
    TypedFields m_fields;
    ComboField *m_source;
    DateField *m_receivedOn;
    ComboField *m_cause;
    LineField *m_headcount;
    LineField *m_reference;
};

} // namespace hezhong
