// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "ui/services/workbench.h"

#include <QByteArray>

class QWidget;

namespace hezhong {

/// What leaves the program, as it stands in the journal (noteUse).
struct HandOut {
    QString operation; ///< "document.print"; empty: the operation that made it has noted it
    Id<Case> caseId;
    QString about; ///< id of the paper, or of what else it is about
    QString words; ///< what it is, without personal data
};

/// Notes and prints. The note comes first, so that nothing is on paper that is not in the journal;
/// when the person then leaves the printer's window, that is noted too. False when it was not
/// printed; the reason has been shown.
[[nodiscard]] bool printOut(const Workbench &bench, QWidget *parent, const HandOut &what,
                            const QByteArray &pdf, const QString &title);

/// Notes and writes a file. False when it was not written; the reason has been shown. Every file that
/// the window writes outside of the store goes through here (tests/architecture).
[[nodiscard]] bool saveOut(const Workbench &bench, const HandOut &what, const QString &path,
                           const QByteArray &bytes);

} // namespace hezhong
