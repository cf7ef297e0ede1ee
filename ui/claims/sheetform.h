// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/questionsheet.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace hezhong {

class Clock;
class FieldCell;
class FormField;

/// The questions of a sheet, the applicant's answers beside the respondent's. While it is narrow each
/// question stands above its fields.
class SheetForm final : public QWidget {
    Q_OBJECT
public:
    SheetForm(const QuestionSheet &sheet, const Clock &clock, QWidget *parent = nullptr);

    /// Keys as applySheet() reads them. An answer that was kept for both sides stands at both.
    void setAnswers(const QMap<QString, QString> &answers);
    [[nodiscard]] QMap<QString, QString> answers() const;
    /// How many questions somebody has answered.
    [[nodiscard]] int answered() const;
    void setReadOnly(bool readOnly);
    /// Words at the fields that they concern, but for the one in which a person is still typing.
    void showProblems(const QList<Error> &problems);
    /// Puts the keyboard into the first empty field of a question.
    void focusQuestion(const QString &id);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void left(); ///< a field was left

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer {
        QString key;
        QString question;
        FormField *field;
        FieldCell *cell;
        int row;
        int column; ///< 0 applicant, 1 respondent
    };
    struct Heading {
        QWidget *widget;
        int row;
    };

    void addQuestion(const SheetQuestion &question, int row);
    void addAnswer(const SheetQuestion &question, SheetSide side, int row);
    [[nodiscard]] QWidget *makeHeading(const SheetQuestion &question);
    void layOut();

    const QuestionSheet m_sheet;
    const Clock &m_clock;
    QGridLayout *m_grid;
    QLabel *m_applicant;
    QLabel *m_respondent;
    QList<Heading> m_headings;
    QList<Answer> m_answers;
    bool m_narrow = false;
};

} // namespace hezhong
