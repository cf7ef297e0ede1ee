// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/widgets/fields/formfield.h"

class QGridLayout;

namespace hezhong {

class ErrorSummary;

/// A form: labels right-aligned at the left of their fields, a mark for what is required, help and
/// errors beneath. A fault is shown when its field is left and goes away as soon as it is mended;
/// check() shows them all, with a summary of links above.
class FormGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(const QString &name, QWidget *parent = nullptr);

    struct Row {
        QString label;
        QString path;          ///< Error::field of the core that belongs here: "id_number"
        bool required = false;
        QString help;          ///< small words beneath
    };

    /// One field over the whole width; returns the field.
    template <class F>
    F *add(const Row &row, F *field)
    {
        addRow(row, field);
        return field;
    }
    /// Two fields in one line; below each other while the form is narrower than 600 px.
    void addPair(const Row &left, FormField *leftField, const Row &right, FormField *rightField);
    /// A heading with a line; `note` small beside it.
    void addSection(const QString &title, const QString &note = {});
    /// Any widget over the whole width of the field columns, with an optional label.
    void addWidget(const QString &label, QWidget *widget);
    /// Any widget from edge to edge.
    void addWide(QWidget *widget);

    void setRowVisible(FormField *field, bool visible);
    void setRequired(FormField *field, bool required);
    void setLabel(FormField *field, const QString &label);
    void setHelp(FormField *field, const QString &help);
    void setReadOnly(bool readOnly);

    /// Looks at every visible field; shows all faults and the summary, puts the keyboard into the first.
    bool check();
    /// An error of the core at the field with its path (a path that ends in it counts too); false when
    /// no field has it.
    bool showError(const Error &error);
    /// Words at the field with this path without moving the keyboard there; empty ones leave what the
    /// field itself finds wrong. False when no field has it.
    bool setErrorAt(const QString &path, const QString &words);
    /// Several errors of the core with the summary; those without a field stand in the summary alone.
    void showErrors(const QList<Error> &errors);
    void clearErrors();
    [[nodiscard]] bool hasErrors() const;
    /// The words shown beneath a field; empty when there are none.
    [[nodiscard]] QString errorAt(const FormField *field) const;
    [[nodiscard]] FormField *fieldAt(const QString &path) const;

Q_SIGNALS:
    void edited(hezhong::FormField *field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pair {
        qsizetype left; ///< index of the left entry; the right one is the next
        int line;
    };
    struct Entry {
        Row row;
        FormField *field = nullptr;
        QWidget *label = nullptr;
        QWidget *cell = nullptr;
    };
    void addRow(const Row &row, FormField *field);
    void place(const Row &row, FormField *field, int line, int column, int span);
    [[nodiscard]] QWidget *makeLabel(const Row &row, QWidget *buddy);
    [[nodiscard]] QString faultOf(const Entry &entry, bool asked) const;
    void nextLine();
    void layOutPairs();
    void look(const Entry &entry, bool asked);
    void setFault(const Entry &entry, const QString &words);
    [[nodiscard]] Entry *find(const FormField *field);
    [[nodiscard]] const Entry *findPath(const QString &path) const;
    void summarise(const QList<Error> &loose);

    QGridLayout *m_grid;
    ErrorSummary *m_summary;
    QList<Entry> m_entries;
    QList<Pair> m_pairs;
    int m_line = 0;
    bool m_narrow = false;
};

} // namespace hezhong
