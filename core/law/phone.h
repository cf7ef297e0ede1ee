// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace hezhong {

/// A telephone number of mainland China in one written form.
class PhoneNumber {
public:
    enum class Kind {
        Mobile,   ///< 11 digits from 13 to 19
        Landline, ///< area code and number, perhaps an extension
        Service,  ///< 400 and 800 numbers
    };

    /// Reads what people type: spaces, hyphens, brackets, full-width digits, +86, 转 or "-" before an
    /// extension. Input errors at `field`: "phone.mobile" (wrong length or start), "phone.area-code"
    /// (a local number alone), "phone.invalid".
    [[nodiscard]] static Result<PhoneNumber> parse(const QString &text, const QString &field);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// "13800000000", "028-86123456", "028-86123456-801", "400-800-1234".
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const PhoneNumber &a, const PhoneNumber &b)
    {
        return a.m_text == b.m_text;
    }

private:
    PhoneNumber(Kind kind, QString text) : m_kind(kind), m_text(std::move(text)) {}
    Kind m_kind;
    QString m_text;
};

} // namespace hezhong
