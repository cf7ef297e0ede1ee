// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <QList>

namespace hezhong {

/// The fields of one kind of record that hold something about a person.
struct PersonalKind {
    QString kind;       ///< "party"
    QString label;      ///< 当事人
    QStringList fields; ///< columns: "phone"
    QStringList labels; ///< 电话, in the order of `fields`
    QStringList masked; ///< labels of those that copies and read-only users see masked
};

/// Everything that is marked personal in the descriptors (FieldFlag::Personal), so that the list an
/// officer reads cannot differ from what the program keeps. In the current language.
[[nodiscard]] QList<PersonalKind> personalKinds();

} // namespace hezhong
