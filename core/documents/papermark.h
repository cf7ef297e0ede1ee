// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace hezhong {

/// What tells one issued paper from all others. It is printed at the foot of the first page as a QR
/// symbol with a caption; drafts have none.
struct PaperMark {
    QString number;     ///< the paper's own number: "2026-17-0003"; empty: only the note is printed
    QString caseNumber; ///< as printed
    QString note;       ///< printed at the head of every page of a copy; empty for the paper itself
};

/// What the QR symbol says: `HZ1:<number>:<case number>:<content code>`. No name and no number of a
/// person stands in it.
struct MarkText {
    QString number;
    QString caseNumber;
    QString code;

    [[nodiscard]] QString text() const;
    /// The first of them inside a longer text; nothing when there is none.
    [[nodiscard]] static std::optional<MarkText> find(const QString &text);
};

/// The lines beside the symbol: 文书编号 2026-17-0003, 核对码 3fa9 c2d1 0b64 77e0.
[[nodiscard]] QStringList markCaption(const MarkText &mark);

/// What stands at the head of a copy: 副本, and that numbers of others are hidden in it.
[[nodiscard]] QString copyNote(bool masked);

/// What a content code is made from. The file cannot hold its own hash, so the code is that of what
/// the file says.
struct MarkedContent {
    QString kind;
    QString number;
    QString templateVersion;
    QString words; ///< Paper::text
    QJsonObject values;
};

/// The first 16 hexadecimal digits of the SHA-256 of the content as compact JSON with sorted keys.
/// It tells whether a paper was changed; it is no signature, and what it is compared with is the store.
[[nodiscard]] QString contentCode(const MarkedContent &content);

} // namespace hezhong
