// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hearing.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextBlockFormat>

/// What a paragraph's format holds of a line of a meeting.
namespace hezhong::lineformat {

[[nodiscard]] QTextBlockFormat of(const HearingLine &line);
/// The line of a paragraph, without its text.
[[nodiscard]] HearingLine line(const QTextBlock &block);

[[nodiscard]] QString speaker(const QTextBlock &block);
void setSpeaker(QTextBlockFormat &format, const QString &speaker);
[[nodiscard]] bool isPrivate(const QTextBlock &block);
void setPrivate(QTextBlockFormat &format, bool isPrivate);

/// Lines on the clipboard keep speaker and privacy; other programs get plain text.
[[nodiscard]] QString mimeType();
[[nodiscard]] QMimeData *toMime(const QList<HearingLine> &lines);
[[nodiscard]] QList<HearingLine> fromMime(const QMimeData &data);

} // namespace hezhong::lineformat
