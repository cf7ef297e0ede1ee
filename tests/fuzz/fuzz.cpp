// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace hezhong::fuzz {

namespace {

std::vector<Target> &known()
{
    static std::vector<Target> all;
    return all;
}

} // namespace

Registration::Registration(const Target &target)
{
    known().push_back(target);
}

std::vector<Target> targets()
{
    std::vector<Target> all = known();
    std::sort(all.begin(), all.end(), [](const Target &a, const Target &b) {
        return QByteArrayView(a.name) < QByteArrayView(b.name);
    });
    return all;
}

const Target *targetNamed(const QByteArray &name)
{
    for (const Target &target : known())
        if (name == target.name)
            return &target;
    return nullptr;
}

void broken(const char *promise, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: broken promise: %s\n", file, line, promise);
    std::abort();
}

void checkError(const Error &error)
{
    FUZZ_CHECK(error.fault != Fault::Internal);
    FUZZ_CHECK(error.code.contains(u'.'));
    FUZZ_CHECK(!error.message.isEmpty());
}

} // namespace hezhong::fuzz
