// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace hezhong {

/// What one committed operation changed; views that show any of it reload.
struct ChangeNotice {
    QString operationId; ///< empty when nothing was journaled (drafts only, or no change)
    QString operation;   ///< Operation::name
    QString actor;
    QHash<QString, QStringList> ids; ///< entity kind -> ids that changed, each once, in order
    QSet<QString> caseIds;           ///< cases that any of the changes belongs to

    [[nodiscard]] bool isEmpty() const { return ids.isEmpty(); }
    [[nodiscard]] bool touches(const QString &kind) const { return ids.contains(kind); }
    [[nodiscard]] bool touchesCase(const QString &caseId) const { return caseIds.contains(caseId); }
};

} // namespace hezhong
