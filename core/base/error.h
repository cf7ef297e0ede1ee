// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonObject;

namespace hezhong {

/// What kind of failure an Error is; decides the exit code of hezhongctl (docs: cli).
enum class Fault {
    Refused,   ///< a rule of law or of the office forbids it (exit 1)
    Usage,     ///< the program was called wrongly (exit 2)
    Input,     ///< a value is missing, malformed or impossible (exit 3)
    Store,     ///< the store is locked, full, read-only, corrupt, too new, or the key is wrong (exit 4)
    Exchange,  ///< network or exchange carrier (exit 5)
    Cancelled, ///< the user stopped it; nothing was changed (exit 1)
    Internal,  ///< a bug: should be impossible (exit 4)
};

/// A failure as a value: what happened, at which field, what is safe and what to do next.
/// `message` and `hint` are finished sentences in the user's language; `code` never changes.
struct Error {
    Fault fault = Fault::Internal;
    QString code;    ///< stable, dotted: "case.state", "id-number.check-digit"
    QString message; ///< what happened, and what is safe
    QString field;   ///< path of the input that is at fault: "applicants[0].id_number"; may be empty
    QString hint;    ///< what to do next; may be empty
    QString detail;  ///< for support, never shown unasked (SQLite text, errno); holds no personal data

    /// The same error as seen from the value that contains the faulty one: "payments[1]" + "due".
    [[nodiscard]] Error under(const QString &prefix) const;
};

[[nodiscard]] Error refused(const QString &code, const QString &message, const QString &hint = {},
                            const QString &field = {});
[[nodiscard]] Error badInput(const QString &code, const QString &field, const QString &message,
                             const QString &hint = {});
[[nodiscard]] Error storeFault(const QString &code, const QString &message, const QString &hint = {},
                               const QString &detail = {});
[[nodiscard]] Error internalFault(const QString &code, const QString &detail);

/// Exit code of the command line for this kind of failure.
[[nodiscard]] int exitCode(Fault fault);

/// The JSON form of the command line's contract: {"error":{"code","message","field","hint"}}.
[[nodiscard]] QJsonObject toJson(const Error &error);

} // namespace hezhong
