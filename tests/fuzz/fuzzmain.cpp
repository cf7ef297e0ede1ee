// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls. One program holds all targets, because linking it takes longer than compiling
// them; HEZHONG_FUZZ_TARGET names the one to run.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/seeds.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace hezhong::fuzz;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace {

const Target *chosen = nullptr;
Material material;

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication app(*argc, *argv);
    const QByteArray name = qgetenv("HEZHONG_FUZZ_TARGET");
    chosen = targetNamed(name);
    if (!chosen) {
        std::fprintf(stderr, "HEZHONG_FUZZ_TARGET names none of these:\n");
        for (const Target &target : targets())
            std::fprintf(stderr, "  %s\n", target.name);
        std::exit(2);
    }
    material = materialOf(name);
    return 0;
}

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const uint8_t *data,
                                                                             size_t size)
{
    // A copy of its own, so that a read behind its end is seen.
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}

/// JSON is mostly changed as JSON; everything else as libFuzzer does it.
extern "C" __attribute__((visibility("default"))) size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned int seed)
{
    Dice dice(seed);
    if (size == 0 || data[0] != '{' || dice.oneIn(3))
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray changed = mutatedJson(input, material, dice);
    if (changed == input || changed.size() > static_cast<qsizetype>(most))
        return LLVMFuzzerMutate(data, size, most);
    std::copy(changed.cbegin(), changed.cend(), reinterpret_cast<char *>(data));
    return static_cast<size_t>(changed.size());
}
