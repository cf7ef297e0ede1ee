// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calendar.h"
#include "core/law/parameters.h"
#include "core/law/questionsheet.h"

namespace hezhong {

class Store;
struct ChangeNotice;

/// The law data an office works with: what is compiled into the program and, before it, what the office
/// keeps in its store (imported calendars, local holidays, figures, question sheets). References that were
/// handed out stay valid and show the new data after reload().
class LawBook {
public:
    /// The built-in data alone.
    LawBook();

    /// Reads the office's own data. A row that the program cannot read is left out and told in problems();
    /// a fault of the store leaves the book as it was.
    [[nodiscard]] Status reload(const Store &store);
    /// Something that the book was made from has changed.
    [[nodiscard]] static bool concerns(const ChangeNotice &notice);

    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }
    [[nodiscard]] const Parameters &parameters() const { return m_parameters; }
    [[nodiscard]] const QuestionSheets &sheets() const { return m_sheets; }
    /// Finished sentences about rows of the office that were left out.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    Calendar m_calendar;
    Parameters m_parameters;
    QuestionSheets m_sheets;
    QStringList m_problems;
};

} // namespace hezhong
