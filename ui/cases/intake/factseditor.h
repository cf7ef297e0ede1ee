// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"
#include "ui/cases/intake/typedfields.h"

#include <QWidget>

namespace hezhong {

class CheckField;
class FormGrid;
class LineField;
class MultiLineField;

/// Facts and reasons. For an oral application also who wrote it down on the spot, when, and that it
/// was read out (labour mediation law art. 12).
class FactsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit FactsEditor(const Desk &desk, QWidget *parent = nullptr);

    void setOral(bool oral);
    /// The facts as they are registered; an oral application's end with the record's own sentence.
    [[nodiscard]] QString facts(const QDate &receivedOn) const;
    [[nodiscard]] QJsonObject typed() const { return m_fields.typed(); }
    void setTyped(const QJsonObject &typed);
    [[nodiscard]] FormGrid *form() const { return m_form; }
    [[nodiscard]] const TypedFields &fields() const { return m_fields; }

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString recordSentence(const QDate &receivedOn) const;

    const Desk &m_desk;
    bool m_oral = false;
    FormGrid *m_form;
    TypedFields m_fields;
    MultiLineField *m_facts;
    LineField *m_time;
    LineField *m_recorder;
    CheckField *m_readOut;
};

} // namespace hezhong
