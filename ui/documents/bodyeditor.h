// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperedits.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hezhong {

class MultiLineField;
class ScrollColumn;

/// The paragraphs of a paper's body, each in a field of its own, to be worded otherwise for this paper
/// alone. An emptied paragraph is left out.
class BodyEditor final : public QWidget {
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);

    /// Shows the paragraphs as the template words them, with the edits that still fit.
    void setParagraphs(const QList<EditableParagraph> &paragraphs, const QList<ParagraphEdit> &edits);
    /// What differs from the template's words.
    [[nodiscard]] QList<ParagraphEdit> edits() const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void closed(); ///< the person is done and wants to see the values again

private:
    struct Line {
        EditableParagraph paragraph;
        QWidget *row;
        MultiLineField *field;
        QPushButton *restore;
    };
    void addLine(const EditableParagraph &paragraph, const QString &text);
    void showState();

    ScrollColumn *m_column;
    QLabel *m_state;
    QList<Line> m_lines;
};

} // namespace hezhong
