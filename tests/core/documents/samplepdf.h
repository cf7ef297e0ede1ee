// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hezhong::samples {

/// The finished agreement of wageArrears() and the author it names; C++17, as qpdf's headers need.
[[nodiscard]] QByteArray agreementPdf();
[[nodiscard]] QString author();

} // namespace hezhong::samples
