// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/handout.h"

#include "core/base/filewrite.h"
#include "core/operations/people/usenotes.h"
#include "ui/services/operationrunner.h"
#include "ui/services/printservice.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status noted(const Workbench &bench, const HandOut &what, const QString &more)
{
    if (what.operation.isEmpty())
        return {};
    return noteUse(*bench.desk, what.operation, what.caseId, what.about, what.words + more);
}

} // namespace

bool printOut(const Workbench &bench, QWidget *parent, const HandOut &what, const QByteArray &pdf,
              const QString &title)
{
    if (!bench.operations->succeeded(noted(bench, what, {})))
        return false;
    const Status printed = bench.printing->printPdf(parent, pdf, title);
    if (!printed)
        (void)bench.operations->succeeded(noted(bench, what, u"（没有打印）"_s));
    return bench.operations->succeeded(printed);
}

bool saveOut(const Workbench &bench, const HandOut &what, const QString &path,
             const QByteArray &bytes)
{
    return bench.operations->succeeded(noted(bench, what, {}))
           && bench.operations->succeeded(writeWholeFile(path, bytes));
}

} // namespace hezhong
