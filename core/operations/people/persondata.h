// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// Whose data: by identity number, or by name and date of birth together.
struct PersonKey {
    QString idNumber;
    QString name;
    QDate birth;
};

/// A value that is kept of the person: column, Chinese label, and the words of the value.
struct PersonValue {
    QString field;
    QString label;
    QString value;
    QDateTime until; ///< for values that were replaced: when; else invalid
};

/// What is kept of the person in one case. Only what is marked personal in the descriptors
/// (FieldFlag::Personal), and what was asked for or agreed in the person's own name.
struct PersonCase {
    QString number;
    QString cause;
    QString status;
    QDate receivedOn;
    QDate closedOn;
    QString part; ///< 申请人, 被申请人, 委托代理人 …
    QList<PersonValue> values;
    QList<PersonValue> former;
    QStringList claims;    ///< of an applicant
    QString facts;         ///< of an applicant
    QStringList payments;  ///< to the person
    QStringList meetings;  ///< days on which the person was present
    QStringList documents; ///< papers of the case by title and day
    QStringList signatures; ///< names and prints of the person that are kept, by manner and day
};

struct PersonData {
    PersonKey key;
    QString office;
    QDateTime madeAt;
    QList<PersonCase> cases;
    QStringList mentions; ///< case and place where only the name is the same, as of a contact
    int withheld = 0;     ///< cases with the person that whoever asks may not see
};

/// Gathers what the office keeps of a person (personal information protection law art. 45). Needs
/// Right::ExportPerson; Input errors "person.key" and "person.not-found". Chinese in every language:
/// it is handed to the person.
[[nodiscard]] Result<PersonData> personData(const Desk &desk, const PersonKey &key);

[[nodiscard]] QJsonObject toJson(const PersonData &data);
/// The same for reading, UTF-8 lines.
[[nodiscard]] QString toText(const PersonData &data);

enum class PersonFormat { Json, Text };
/// Gathers, notes the export in the journal, and writes it down.
[[nodiscard]] Result<QByteArray> exportPerson(const Desk &desk, const PersonKey &key,
                                              PersonFormat format);

} // namespace hezhong
