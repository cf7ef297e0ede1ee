// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/setline.h"

namespace hezhong::paper {

/// Two marks side by side give up the blank half between them: ）。 《 after （.
void tightenMarks(SetLine &line);

/// Fills a line with `slack` points or leaves it as it is. More than a tenth of an em between two
/// characters would read as a blank to whoever copies the text out: a line that needs it is drawn run
/// by run as one word, and not widened where its runs meet.
void justify(SetLine &line, double slack);

/// Labels of two or three characters are set as wide as four, or as the column: 姓　　名.
void spreadLabel(SetLine &line, double column);

} // namespace hezhong::paper
