// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

namespace hezhong {

/// Room on a finished paper that waits for a name or a seal.
struct PaperPlace {
    enum class Kind {
        Sign,   ///< beside or below a label that ends with a colon
        Seal,   ///< the office's name above the day
        Initial ///< at the foot of every page
    };
    Kind kind = Kind::Sign;
    int page = 1;  ///< from 1
    QString label; ///< 法定代表人（签名）, without the colon; the office's name for a seal
    QString owner; ///< first label of the same place: 被申请人（盖章）
    QRectF rect;   ///< millimetres from the upper left corner of the page

    friend bool operator==(const PaperPlace &a, const PaperPlace &b)
    {
        return a.kind == b.kind && a.page == b.page && a.label == b.label && a.owner == b.owner
               && a.rect == b.rect;
    }
};

/// {"places": [{"kind", "page", "label", "owner", "x", "y", "width", "height"}]}, tenths of a millimetre
/// kept.
[[nodiscard]] QJsonObject toJson(const QList<PaperPlace> &places);
/// What toJson() wrote; entries that make no sense are left out.
[[nodiscard]] QList<PaperPlace> paperPlacesFromJson(const QJsonObject &json);

} // namespace hezhong
