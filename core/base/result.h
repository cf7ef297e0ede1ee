// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace hezhong {

/// Value or Error; every core boundary that may fail in normal life returns one.
template <class T>
using Result = tl::expected<T, Error>;

/// Success without a value.
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace hezhong

/// Leaves the function with the error of `expression`, if it has one.
#define HEZHONG_TRY(expression)                                                                    \
    do {                                                                                           \
        if (auto hezhongStatus = (expression); !hezhongStatus)                                     \
            return ::hezhong::fail(std::move(hezhongStatus).error());                              \
    } while (false)

#define HEZHONG_JOIN2(a, b) a##b
#define HEZHONG_JOIN(a, b) HEZHONG_JOIN2(a, b)

/// `HEZHONG_ASSIGN(auto x, f())`: x holds the value of f(), or the function returns f()'s error.
#define HEZHONG_ASSIGN(declaration, expression)                                                    \
    auto HEZHONG_JOIN(hezhongResult, __LINE__) = (expression);                                     \
    if (!HEZHONG_JOIN(hezhongResult, __LINE__))                                                    \
        return ::hezhong::fail(std::move(HEZHONG_JOIN(hezhongResult, __LINE__)).error());          \
    declaration = std::move(*HEZHONG_JOIN(hezhongResult, __LINE__))
