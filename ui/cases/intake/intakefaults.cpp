// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/intakefaults.h"

#include "ui/cases/intake/factseditor.h"
#include "ui/cases/intake/intakeform.h"
#include "ui/cases/intake/intakehead.h"
#include "ui/cases/intake/intakerow.h"
#include "ui/cases/intake/rowstack.h"
#include "ui/widgets/fields/formgrid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

void addFields(const TypedFields &fields, FormGrid *form, const QString &what,
               QList<IntakeFaults::Fault> &faults)
{
    for (const auto &item : fields.items()) {
        const QString problem = item.field->isVisibleTo(form) ? item.field->problem() : QString();
        if (!problem.isEmpty())
            faults += {what, form, item.field, badInput(u"form.field"_s, item.key, problem)};
    }
}

} // namespace

QString IntakeFaults::Fault::words() const
{
    if (!field)
        return error.message + error.hint;
    return QCoreApplication::translate("IntakeFaults", "%1：%2")
        .arg(what.isEmpty() ? field->label() : what + u' ' + field->label(), error.message);
}

QList<IntakeFaults::Fault> IntakeFaults::typed() const
{
    QList<Fault> faults;
    addFields(m_form.m_head->fields(), m_form.m_head->form(), {}, faults);
    addFields(m_form.m_facts->fields(), m_form.m_facts->form(), {}, faults);
    for (const RowStack *stack :
         {m_form.m_applicants, m_form.m_respondents, m_form.m_claims, m_form.m_evidence})
        for (const IntakeRow *row : stack->rows())
            addRow(row, faults);
    return faults;
}

void IntakeFaults::addRow(const IntakeRow *row, QList<Fault> &faults) const
{
    addFields(row->fields(), row->form(), row->what(), faults);
    for (const IntakeRow *inner : row->inner())
        addRow(inner, faults);
}

IntakeFaults::Fault IntakeFaults::placed(const Error &error) const
{
    Fault fault;
    fault.error = error;
    if (const IntakeRow *row = rowAt(error.field, fault.error.field)) {
        fault.what = row->what();
        fault.form = row->form();
    } else {
        fault.form = m_form.m_head->form()->fieldAt(error.field) ? m_form.m_head->form()
                                                                 : m_form.m_facts->form();
    }
    fault.field = fault.form->fieldAt(fault.error.field);
    if (!fault.field)
        fault.form = nullptr;
    return fault;
}

QList<IntakeFaults::Fault> IntakeFaults::all(const QList<Error> &errors) const
{
    QList<Fault> faults = typed();
    for (const Error &error : errors) {
        const Fault fault = placed(error);
        const bool known = std::any_of(faults.begin(), faults.end(), [&fault](const Fault &other) {
            return fault.field && other.field == fault.field;
        });
        if (!known)
            faults += fault;
    }
    const auto height = [this](const Fault &fault) {
        return fault.field ? fault.field->mapTo(&m_form, QPoint()).y() : -1;
    };
    std::stable_sort(faults.begin(), faults.end(),
                     [&](const Fault &a, const Fault &b) { return height(a) < height(b); });
    return faults;
}

const IntakeRow *IntakeFaults::rowAt(const QString &path, QString &key) const
{
    static const QRegularExpression shape(u"^(\\w+)(?:\\[(\\d+)\\])?(?:\\.(\\w+))?$"_s);
    const auto match = shape.match(path);
    const QString list = match.captured(1);
    QList<const IntakeRow *> rows;
    if (list == u"applicants"_s)
        rows = usedRows(*m_form.m_applicants);
    else if (list == u"respondents"_s)
        rows = usedRows(*m_form.m_respondents);
    else if (list == u"claims"_s)
        rows = usedRows(*m_form.m_claims);
    else if (list == u"evidence"_s)
        rows = usedRows(*m_form.m_evidence);
    else if (list == u"agents"_s)
        for (const RowStack *stack : {m_form.m_applicants, m_form.m_respondents})
            for (const IntakeRow *party : usedRows(*stack))
                for (const IntakeRow *agent : party->inner())
                    if (!agent->isBlank())
                        rows += agent;
    const qsizetype index = match.captured(2).toLongLong();
    if (!match.captured(2).isEmpty() && index < rows.size()) {
        key = match.captured(3);
        return rows.at(index);
    }
    // Nobody is there at all: the first, empty row is where the first one belongs.
    const RowStack *empty = list == u"applicants"_s    ? m_form.m_applicants
                            : list == u"respondents"_s ? m_form.m_respondents
                            : list == u"claims"_s      ? m_form.m_claims
                                                       : nullptr;
    if (!empty || empty->rows().isEmpty())
        return nullptr;
    key = list == u"claims"_s ? u"text"_s : u"name"_s;
    return empty->rows().first();
}

QList<const IntakeRow *> usedRows(const RowStack &stack)
{
    QList<const IntakeRow *> used;
    for (const IntakeRow *row : stack.rows())
        if (!row->isBlank())
            used += row;
    return used;
}

} // namespace hezhong
