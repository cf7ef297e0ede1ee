// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperkind.h"

#include <QJsonObject>

namespace hezhong {

/// What a template of a kind may name between its double braces.
struct Placeholder {
    enum class Form {
        Text, ///< {{key}}
        Flag, ///< only whether: {{#key}}…{{/key}}
        List, ///< {{#key}}…{{/key}} for each entry
        Group ///< holds others: {{group.key}}
    };
    QString path;   ///< "applicants.caption": unique within a kind
    QString key;    ///< as it is written: "caption", "office.name"
    QString within; ///< the list inside which it stands: "applicants"; empty: anywhere
    Form form = Form::Text;
    QString meaning; ///< in Chinese; for one of the kind's own inputs its label
    QString example; ///< from the samples; empty for lists and flags

    /// What is put into a template: {{key}}, or both ends of a section.
    [[nodiscard]] QString inserted() const;
};

/// The placeholders of a kind, lists before what stands in them.
[[nodiscard]] QList<Placeholder> placeholdersOf(const PaperKind &kind);

/// The values of all samples laid over one another: every key that a paper of this kind can have, and
/// one entry in each list.
[[nodiscard]] QJsonObject valueSchema(const PaperKind &kind);

} // namespace hezhong
