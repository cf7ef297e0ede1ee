// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/formfield.h"

#include <QDate>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hezhong {

class Clock;

/// A day, typed as a person writes it (3月5日, 0305, 今天, +15) and written back as 2026-11-09 with
/// its weekday; Alt+Down or the button opens a calendar.
class DateField final : public FormField {
    Q_OBJECT
public:
    DateField(const QString &name, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const; ///< invalid when empty or wrong
    void setDate(const QDate &date);
    /// Days outside are a problem in words; an invalid bound is none.
    void setRange(const QDate &earliest, const QDate &latest);

    [[nodiscard]] QWidget *editor() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void tidy() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCalendar();
    void showWeekday();

    const Clock &m_clock;
    QLineEdit *m_edit;
    QLabel *m_weekday;
    QToolButton *m_button;
    QDate m_earliest;
    QDate m_latest;
};

} // namespace hezhong
