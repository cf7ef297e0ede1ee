// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

class QWidget;

namespace hezhong {

class IntakeRow;
class RowStack;

/// Which entity of the case a row of a form stands for; rows of an application have none yet.
namespace rowids {

[[nodiscard]] QString of(const IntakeRow *row);
void set(IntakeRow *row, const QString &id);

/// What is typed in the rows with their ids ("id"), also of the rows inside them.
[[nodiscard]] QJsonArray typed(const RowStack &rows);
/// Gives the rows the ids that stand in what was typed.
void give(const RowStack &rows, const QJsonArray &typed);
/// The id in `source` that no row has any more: of the row just taken away; empty for a new one.
[[nodiscard]] QString missing(const RowStack &rows, const QJsonObject &source);

/// Puts a row that was taken away back where it was, as the entity that it stood for.
void putBack(RowStack *rows, int index, const QJsonObject &typed, const QString &id);

/// Fields to read only; buttons that add and remove are hidden.
void setReadOnly(RowStack *rows, bool readOnly);

} // namespace rowids
} // namespace hezhong
