// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How the house speaks (translations/glossary.md), as far as a reader of the text alone can check: the
/// words of a trial in a mediation, words that frighten, English in a Chinese sentence, words that
/// should go into papers but are translated. Every fault as "path:line: what is wrong".
[[nodiscard]] QStringList wordFaultsOfScreens(const QString &path, const QStringList &lines);
