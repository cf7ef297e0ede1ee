// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace hezhong {

/// Something known that may be meant: a person or firm of earlier cases.
struct Suggestion {
    QString title;  ///< what stands in the field when it is chosen
    QString detail; ///< tells two of the same name apart
    QVariant value; ///< handed back
};

} // namespace hezhong
