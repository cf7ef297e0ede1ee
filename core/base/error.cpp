// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/words.h"

#include <QJsonObject>

namespace hezhong {

using namespace Qt::StringLiterals;

Error Error::under(const QString &prefix) const
{
    Error outer = *this;
    if (field.isEmpty())
        outer.field = prefix;
    else
        outer.field = field.startsWith(u'[') ? prefix + field : prefix + u'.' + field;
    return outer;
}

Error refused(const QString &code, const QString &message, const QString &hint, const QString &field)
{
    return {Fault::Refused, code, message, field, hint, {}};
}

Error badInput(const QString &code, const QString &field, const QString &message, const QString &hint)
{
    return {Fault::Input, code, message, field, hint, {}};
}

Error storeFault(const QString &code, const QString &message, const QString &hint, const QString &detail)
{
    return {Fault::Store, code, message, {}, hint, detail};
}

Error internalFault(const QString &code, const QString &detail)
{
    return {Fault::Internal, code,
            words("core", "程序内部出现意外，本次操作没有执行，已保存的内容不受影响。"), {},
            words("core", "请重试；如再次出现，请联系技术支持。"), detail};
}

int exitCode(Fault fault)
{
    switch (fault) {
    case Fault::Refused:
    case Fault::Cancelled:
        return 1;
    case Fault::Usage:
        return 2;
    case Fault::Input:
        return 3;
    case Fault::Store:
    case Fault::Internal:
        return 4;
    case Fault::Exchange:
        return 5;
    }
    return 4;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject inner{{u"code"_s, error.code}, {u"message"_s, error.message}};
    inner.insert(u"field"_s, error.field);
    inner.insert(u"hint"_s, error.hint);
    return {{u"error"_s, inner}};
}

} // namespace hezhong
