// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/issuedocument.h"

#include <QWidget>

namespace hezhong {

class ComboField;
class DateField;
class FormGrid;
class LineField;
class OwnInputs;
class TimeField;

/// What a paper needs beyond the case: its date, the meeting or party it is about, the meeting that is
/// planned, and what is filled in for it alone.
class PaperRequestForm final : public QWidget {
    Q_OBJECT

public:
    explicit PaperRequestForm(const Clock &clock, QWidget *parent = nullptr);

    /// Shows the fields that a paper of this kind needs, with what is known of them.
    void setKind(const QString &kind, const CaseFile &file);
    /// What would be printed where nothing is typed.
    void setProposals(const QJsonObject &values);
    /// Puts the keyboard into the input with this key; false when the form has none.
    bool focusKey(const QString &key);
    [[nodiscard]] PaperRequest request() const;
    /// Shows what is wrong in the fields; true when nothing is.
    bool check();
    bool showError(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void proposeMeeting(const CaseFile &file);
    void offerParties(const PaperKind &kind, const CaseFile &file);

    const Clock &m_clock;
    QString m_kind;
    FormGrid *m_grid;
    DateField *m_on;
    ComboField *m_hearing;
    DateField *m_meetingOn;
    TimeField *m_meetingAt;
    LineField *m_meetingPlace;
    ComboField *m_party;
    OwnInputs *m_own;
};

} // namespace hezhong
