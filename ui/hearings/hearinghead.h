// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/hearing.h"

#include <QWidget>

namespace hezhong {

class CheckField;
class DateField;
class FormGrid;
class LineField;
class MultiLineField;
class TimeField;

/// When, where and with whom a meeting is held.
class HearingHead final : public QWidget {
    Q_OBJECT

public:
    explicit HearingHead(const Clock &clock, QWidget *parent = nullptr);

    void setHearing(const Hearing &hearing);
    /// Writes what stands in the fields into `hearing`; wrong dates and times are left out.
    void writeTo(Hearing &hearing) const;
    /// Looks at every field and shows what is wrong.
    bool check();
    /// An error of recording at its field; false when it belongs elsewhere.
    bool showError(const Error &error);
    void setReadOnly(bool readOnly);
    /// Puts the present time into an empty end.
    void proposeEnd(const QTime &now);
    void focusFirst();
    /// One line: 2026年10月8日 09:00，第一调解室，不公开.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void edited();

private:
    FormGrid *m_grid;
    DateField *m_on;
    TimeField *m_start;
    TimeField *m_end;
    LineField *m_place;
    LineField *m_recorder;
    CheckField *m_open;
    MultiLineField *m_present;
};

} // namespace hezhong
