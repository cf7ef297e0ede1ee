// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/demodata.h"

#include "core/model/jsonreader.h"

#include <QFile>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<QJsonObject> demoObject(const QString &name)
{
    QFile file(u":/hezhong/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(internalFault(u"demo.resource"_s, name));
    return parseJsonObject(file.readAll(), name);
}

} // namespace hezhong
