// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hezhong::fuzz {

/// One parser of outside data, fed with any bytes. A target reads from memory, keeps nothing between
/// two inputs that would change what it does, and ends the process when a promise is broken.
struct Target {
    const char *name;
    void (*run)(const QByteArray &input);
    int mutations; ///< that `fuzzreplaytest` makes: fewer for slow parsers
};

/// All targets in the order of their names.
[[nodiscard]] std::vector<Target> targets();
/// nullptr when there is none.
[[nodiscard]] const Target *targetNamed(const QByteArray &name);

/// Makes a target known before main().
struct Registration {
    explicit Registration(const Target &target);
};

/// Says what was promised and ends the process, which leaves the input behind.
[[noreturn]] void broken(const char *promise, const char *file, int line);

/// An Error that a person can be shown: code and words, and never that of a bug of ours.
void checkError(const Error &error);

template <class T>
void checkIfError(const Result<T> &result)
{
    if (!result)
        checkError(result.error());
}

} // namespace hezhong::fuzz

/// A promise of the parser.
#define FUZZ_CHECK(condition)                                                                      \
    do {                                                                                           \
        if (!(condition))                                                                          \
            ::hezhong::fuzz::broken(#condition, __FILE__, __LINE__);                               \
    } while (false)

/// `FUZZ_TARGET(name, mutations) { … input … }`
#define FUZZ_TARGET(name, mutations)                                                               \
    static void fuzz_##name(const QByteArray &input);                                              \
    static const ::hezhong::fuzz::Registration registration_##name(                                \
        ::hezhong::fuzz::Target{#name, fuzz_##name, mutations});                                   \
    static void fuzz_##name(const QByteArray &input)
