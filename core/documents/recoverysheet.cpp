// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recoverysheet.h"

#include "core/base/dates.h"
#include "core/documents/dialect.h"
#include "core/documents/paperkind.h"
#include "core/documents/printblocks.h"
#include "core/documents/template.h"

#include <QDir>
#include <QJsonObject>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

// In the right cell of the first table of recovery-sheet.xml, millimetres.
constexpr double symbolSize = 40;
constexpr double symbolLeft = 139.5;
constexpr double symbolTop = 36;

} // namespace

Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet)
{
    const QStringList groups = sheet.recoveryKey.split(u'-');
    const QJsonObject values{{u"first_line"_s, groups.mid(0, 3).join(u" - "_s)},
                             {u"second_line"_s, groups.mid(3).join(u" - "_s)},
                             {u"office"_s, sheet.officeName},
                             {u"made_by"_s, sheet.adminName},
                             {u"made_on"_s, chineseDate(sheet.madeAt.toLocalTime().date())},
                             {u"folder"_s, QDir::toNativeSeparators(sheet.storeFolder)}};
    // No kind of the catalogue: it belongs to no case and is never issued.
    PaperKind own;
    own.file = u"recovery-sheet.xml"_s;
    HEZHONG_ASSIGN(const QString xml, fillTemplate(builtInTemplate(own), values));
    HEZHONG_ASSIGN(const paper::PaperBlocks blocks, paper::readPaperDialect(xml));
    paper::PrintedMark mark{sheet.recoveryKey, {}, {}};
    mark.place = QRectF(symbolLeft, symbolTop, symbolSize, symbolSize);
    return paper::printBlocks(blocks, {u"恢复密钥单"_s, sheet.officeName, sheet.madeAt, {}}, {},
                              {false, mark})
        .map([](const Paper &made) { return made.pdf; });
}

} // namespace hezhong
