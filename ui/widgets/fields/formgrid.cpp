// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/formgrid.h"

#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/errorsummary.h"
#include "ui/widgets/fields/fieldcell.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

static FieldCell *cellOf(QWidget *cell)
{
    return static_cast<FieldCell *>(cell);
}

FormGrid::FormGrid(const QString &name, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_summary(new ErrorSummary(name + u"-errors"_s, this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_summary);
    layout->addLayout(m_grid);
    m_grid->setHorizontalSpacing(px(8));
    m_grid->setVerticalSpacing(px(12));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_grid->setColumnMinimumWidth(0, px(96));
    setMaximumWidth(px(1100));
}

void FormGrid::addRow(const Row &row, FormField *field)
{
    place(row, field, m_line, 0, 3);
    nextLine();
}

void FormGrid::addPair(const Row &left, FormField *leftField, const Row &right, FormField *rightField)
{
    place(left, leftField, m_line, 0, 1);
    place(right, rightField, m_line, 2, 1);
    m_pairs.append({m_entries.size() - 2, m_line});
    nextLine();
    nextLine(); // the right one's place while the form is narrow
    if (m_narrow)
        layOutPairs();
}

void FormGrid::addSection(const QString &title, const QString &note)
{
    auto *head = new QWidget(this);
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins(0, m_line == 0 ? 0 : px(12), 0, 0);
    layout->setHorizontalSpacing(px(12));
    layout->setVerticalSpacing(px(6));
    auto *words = new QLabel(title, head);
    setTextRole(words, "strong");
    auto *small = new QLabel(note, head);
    setTextRole(small, "small");
    small->setWordWrap(true);
    auto *rule = new QFrame(head);
    rule->setProperty("role", u"rule"_s);
    layout->addWidget(words, 0, 0);
    layout->addWidget(small, 0, 1);
    layout->setColumnStretch(1, 1);
    layout->addWidget(rule, 1, 0, 1, 2);
    addWide(head);
}

void FormGrid::addWidget(const QString &label, QWidget *widget)
{
    if (!label.isEmpty())
        m_grid->addWidget(makeLabel({label, {}, false, {}}, widget), m_line, 0, Qt::AlignTop);
    m_grid->addWidget(widget, m_line, 1, 1, 3);
    nextLine();
}

void FormGrid::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_line, 0, 1, 4);
    nextLine();
}

void FormGrid::nextLine()
{
    m_grid->setRowStretch(m_line++, 0);
    m_grid->setRowStretch(m_line, 1); // spare room goes below the last row, not between rows
}

void FormGrid::layOutPairs()
{
    for (const Pair &pair : std::as_const(m_pairs)) {
        const Entry &left = m_entries.at(pair.left);
        const Entry &right = m_entries.at(pair.left + 1);
        for (QWidget *moved : {left.cell, right.label, right.cell})
            m_grid->removeWidget(moved);
        const int line = m_narrow ? pair.line + 1 : pair.line;
        m_grid->addWidget(left.cell, pair.line, 1, 1, m_narrow ? 3 : 1, Qt::AlignTop);
        m_grid->addWidget(right.label, line, m_narrow ? 0 : 2, Qt::AlignTop);
        m_grid->addWidget(right.cell, line, m_narrow ? 1 : 3, 1, m_narrow ? 3 : 1, Qt::AlignTop);
    }
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < px(600);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    layOutPairs();
}

void FormGrid::place(const Row &row, FormField *field, int line, int column, int span)
{
    auto *cell = new FieldCell(field, row.help, this);
    QWidget *label = makeLabel(row, field->editor());
    m_grid->addWidget(label, line, column, Qt::AlignTop);
    m_grid->addWidget(cell, line, column + 1, 1, span, Qt::AlignTop);
    field->setLabel(row.label);
    m_entries.append({row, field, label, cell});
    connect(field, &FormField::left, this, [this, field] {
        if (Entry *entry = find(field); entry && !field->isEmpty())
            look(*entry, false);
    });
    connect(field, &FormField::edited, this, [this, field] {
        Entry *entry = find(field);
        if (entry && !cellOf(entry->cell)->error().isEmpty())
            look(*entry, true);
        Q_EMIT edited(field);
    });
}

QWidget *FormGrid::makeLabel(const Row &row, QWidget *buddy)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(row.required ? row.label + u" *"_s : row.label);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMinimumHeight(px(32));
    label->setBuddy(buddy);
    setTextRole(label, "muted");
    return label;
}

void FormGrid::setRowVisible(FormField *field, bool visible)
{
    if (Entry *entry = find(field)) {
        entry->label->setVisible(visible);
        entry->cell->setVisible(visible);
    }
}

void FormGrid::setRequired(FormField *field, bool required)
{
    if (Entry *entry = find(field)) {
        entry->row.required = required;
        setLabel(field, entry->row.label);
    }
}

void FormGrid::setLabel(FormField *field, const QString &label)
{
    if (Entry *entry = find(field)) {
        entry->row.label = label;
        field->setLabel(label);
        static_cast<QLabel *>(entry->label)->setText(entry->row.required ? label + u" *"_s : label);
    }
}

void FormGrid::setHelp(FormField *field, const QString &help)
{
    if (Entry *entry = find(field))
        cellOf(entry->cell)->setHelp(help);
}

void FormGrid::setReadOnly(bool readOnly)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.field->setReadOnly(readOnly);
}

QString FormGrid::faultOf(const Entry &entry, bool asked) const
{
    if (entry.row.required && entry.field->isEmpty())
        return !asked ? QString()
            : qobject_cast<CheckField *>(entry.field) ? tr("请确认并勾选此项。")
                                                      : tr("请填写%1。").arg(entry.row.label);
    return entry.field->problem();
}

void FormGrid::setFault(const Entry &entry, const QString &words)
{
    cellOf(entry.cell)->setError(words);
}

void FormGrid::look(const Entry &entry, bool asked)
{
    const QString before = cellOf(entry.cell)->error();
    setFault(entry, faultOf(entry, asked));
    if (!m_summary->isHidden() && before != cellOf(entry.cell)->error())
        summarise({}); // what is mended leaves the list at once
}

bool FormGrid::check()
{
    QWidget *first = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool counts = entry.cell->isVisibleTo(this);
        const QString fault = counts ? faultOf(entry, true) : QString();
        setFault(entry, fault);
        if (!fault.isEmpty() && !first)
            first = entry.field->editor();
    }
    summarise({});
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first == nullptr;
}

bool FormGrid::showError(const Error &error)
{
    const Entry *entry = findPath(error.field);
    if (!entry)
        return false;
    setFault(*entry, error.hint.isEmpty() ? error.message : error.message + error.hint);
    entry->field->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FormGrid::setErrorAt(const QString &path, const QString &words)
{
    const Entry *entry = findPath(path);
    if (!entry)
        return false;
    setFault(*entry, words.isEmpty() ? faultOf(*entry, false) : words);
    return true;
}

void FormGrid::showErrors(const QList<Error> &errors)
{
    clearErrors();
    QList<Error> loose;
    for (const Error &error : errors) {
        const Entry *entry = findPath(error.field);
        if (!entry)
            loose << error;
        else if (cellOf(entry->cell)->error().isEmpty())
            setFault(*entry, error.message);
    }
    summarise(loose);
    for (const Entry &entry : std::as_const(m_entries))
        if (!cellOf(entry.cell)->error().isEmpty()) {
            entry.field->editor()->setFocus(Qt::OtherFocusReason);
            break;
        }
}

void FormGrid::clearErrors()
{
    for (const Entry &entry : std::as_const(m_entries))
        setFault(entry, {});
    m_summary->setItems({});
}

bool FormGrid::hasErrors() const
{
    for (const Entry &entry : m_entries)
        if (!cellOf(entry.cell)->error().isEmpty())
            return true;
    return false;
}

QString FormGrid::errorAt(const FormField *field) const
{
    for (const Entry &entry : m_entries)
        if (entry.field == field)
            return cellOf(entry.cell)->error();
    return {};
}

FormField *FormGrid::fieldAt(const QString &path) const
{
    const Entry *entry = findPath(path);
    return entry ? entry->field : nullptr;
}

FormGrid::Entry *FormGrid::find(const FormField *field)
{
    for (Entry &entry : m_entries)
        if (entry.field == field)
            return &entry;
    return nullptr;
}

const FormGrid::Entry *FormGrid::findPath(const QString &path) const
{
    if (path.isEmpty())
        return nullptr;
    for (const Entry &entry : m_entries)
        if (entry.row.path == path)
            return &entry;
    for (const Entry &entry : m_entries)
        if (!entry.row.path.isEmpty() && path.endsWith(u'.' + entry.row.path))
            return &entry;
    return nullptr;
}

void FormGrid::summarise(const QList<Error> &loose)
{
    QList<ErrorSummary::Item> items;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString fault = cellOf(entry.cell)->error();
        if (fault.isEmpty())
            continue;
        FormField *field = entry.field;
        items.append({tr("%1：%2").arg(entry.row.label, fault),
                      [field] { field->editor()->setFocus(Qt::OtherFocusReason); }});
    }
    for (const Error &error : loose)
        items.append({error.hint.isEmpty() ? error.message : error.message + error.hint, {}});
    // One fault needs no list: its field has the keyboard and the words.
    m_summary->setItems(items.size() == 1 && loose.isEmpty() ? QList<ErrorSummary::Item>() : items);
}

} // namespace hezhong
