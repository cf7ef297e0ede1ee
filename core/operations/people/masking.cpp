// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/masking.h"

#include "core/operations/people/caseaccess.h"

#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Masks the fields of an entity that its descriptor marks as a person's number.
template <class E>
void maskNumbers(E &entity)
{
    for (const auto &field : descriptor<E>().fields)
        if (field.flags.testFlag(FieldFlag::Personal) && field.flags.testFlag(FieldFlag::Number))
            static_cast<void>(field.load(entity, maskedNumber(field.stored(entity).toString())));
}

} // namespace

QString maskedNumber(const QString &number)
{
    const qsizetype length = number.size();
    const bool isLong = length >= 11;
    const qsizetype head = isLong ? 3 : length / 4;
    const qsizetype tail = isLong ? 4 : length / 4;
    QString masked = number;
    for (qsizetype i = head; i < length - tail; ++i)
        masked[i] = u'*';
    return masked;
}

QString maskedText(const QString &text)
{
    static const QRegularExpression numbers(u"\\d{7,}[0-9Xx]?"_s);
    QString masked = text;
    for (auto match = numbers.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        masked.replace(found.capturedStart(), found.capturedLength(),
                       maskedNumber(found.captured()));
    }
    return masked;
}

Result<bool> seesMaskedNumbers(const Desk &desk)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::SeeCases));
    return !holds(user.roles, Right::SeeNumbers);
}

Status maskNumbersFor(const Desk &desk, CaseFile &file)
{
    HEZHONG_ASSIGN(const bool masked, seesMaskedNumbers(desk));
    if (!masked)
        return {};
    for (Party &party : file.parties)
        maskNumbers(party);
    for (Agent &agent : file.agents)
        maskNumbers(agent);
    // What was filled into papers repeats the numbers; nobody reads it on the screen.
    for (IssuedDocument &document : file.documents)
        document.values = {};
    return {};
}

} // namespace hezhong
