// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperkind.h"

#include <QJsonObject>
#include <QWidget>

namespace hezhong {

class Clock;
class FormField;
class FormGrid;

/// What a paper asks for beside the case (PaperKind::inputs), as a form.
class OwnInputs final : public QWidget {
    Q_OBJECT

public:
    explicit OwnInputs(const Clock &clock, QWidget *parent = nullptr);

    /// Shows the inputs of this kind, empty; what would be printed without them stands as a placeholder.
    void setKind(const PaperKind &kind);
    /// What would be printed where nothing is typed.
    void setProposals(const QJsonObject &values);
    /// What the person filled in, by key, as a request has it; keys without words are left out.
    [[nodiscard]] QJsonObject own() const;
    [[nodiscard]] bool hasInputs() const { return !m_lines.isEmpty(); }
    bool check();
    bool showError(const Error &error);
    /// Puts the keyboard into the input with this key; false when there is none.
    bool focusKey(const QString &key);

Q_SIGNALS:
    void edited();

private:
    struct Line {
        PaperInput input;
        FormField *field;
    };
    [[nodiscard]] FormField *fieldFor(const PaperInput &input);
    [[nodiscard]] static QString textOf(const Line &line);

    const Clock &m_clock;
    FormGrid *m_grid = nullptr;
    QList<Line> m_lines;
};

} // namespace hezhong
