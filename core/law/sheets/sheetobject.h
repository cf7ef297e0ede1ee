// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace hezhong {

/// One object of a sheet's JSON, read strictly: every fault names its place.
class SheetObject {
public:
    SheetObject(QJsonObject object, QString place)
        : m_object(std::move(object)), m_place(std::move(place))
    {}

    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] QString placeOf(const QString &key) const
    {
        return m_place + QLatin1Char('.') + key;
    }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    /// "sheet.unknown-key" for a key that is not in the list: a slip of the pen would otherwise pass.
    [[nodiscard]] Status allow(const QStringList &keys) const;
    /// Text that must be there.
    [[nodiscard]] Result<QString> text(const QString &key) const;
    /// Text that may be missing.
    [[nodiscard]] Result<QString> optionalText(const QString &key) const;
    [[nodiscard]] Result<QStringList> texts(const QString &key) const;
    [[nodiscard]] Result<bool> yes(const QString &key) const;
    /// Calls `each` with every object of the list, which may be missing.
    [[nodiscard]] Status forEach(const QString &key,
                                 const std::function<Status(const SheetObject &)> &each) const;
    [[nodiscard]] Result<QJsonObject> object(const QString &key) const;
    [[nodiscard]] Result<int> whole(const QString &key, int otherwise) const;

    [[nodiscard]] tl::unexpected<Error> wrong(const QString &code, const QString &key,
                                              const QString &message) const;

private:
    QJsonObject m_object;
    QString m_place;
};

} // namespace hezhong
