// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papercontext.h"
#include "core/documents/paperkind.h"
#include "core/documents/papervalues.h"
#include "core/model/casefile.h"

namespace hezhong {

/// A made-up case that a template is tried out on before it is kept. Nobody in it exists.
struct TemplateSample {
    QString
        id; ///< "full" everything filled in; "smallest" only what must be; "many" twelve against eleven
    CaseFile file;
    PaperContext context;
};

/// The samples as a paper of this kind needs them: refused, extended, ended, with its own inputs.
[[nodiscard]] QList<TemplateSample> templateSamples(const PaperKind &kind);

/// The values of a sample.
[[nodiscard]] Result<PaperValues> sampleValues(const PaperKind &kind, const TemplateSample &sample);

} // namespace hezhong
