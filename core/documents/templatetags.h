// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hezhong {

/// So many sections may lie in one another; our own templates need five.
inline constexpr qsizetype deepestSections = 12;

/// A Mustache tag as it stands in a template.
struct TemplateTag {
    enum class Kind {
        Value,    ///< {{name}}
        Open,     ///< {{#name}}
        Inverted, ///< {{^name}}
        Close,    ///< {{/name}}
        Comment,  ///< {{! words }}
        Foreign,  ///< {{{name}}}, {{&name}}, {{>name}}, {{=<% %>=}}: not of a template of papers
        Unclosed, ///< {{ without its }}
    };
    Kind kind = Kind::Value;
    QString name;
    qsizetype from = 0; ///< of its first brace
    qsizetype end = 0;  ///< behind its last brace
};

/// The tags of a template in their order; one that is not closed ends the list.
[[nodiscard]] QList<TemplateTag> templateTags(const QString &text);

/// Line and column, from 1.
struct TextPlace {
    int line = 1;
    int column = 1;
};
[[nodiscard]] TextPlace placeAt(const QString &text, qsizetype offset);

} // namespace hezhong
