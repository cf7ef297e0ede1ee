// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

#include <QDate>

namespace hezhong {

struct LawText;
struct RuleCard;

/// One rule to read: law and article, when it is in force, the rule in our words, how sure that is, its
/// other versions, and the texts of that law which the office has imported.
class RuleCardView final : public Card {
    Q_OBJECT
public:
    explicit RuleCardView(const Workbench &bench, QWidget *parent = nullptr);

    /// The version in force on `day`, or the newest where none is. An unknown id shows nothing but that.
    void showCard(const QString &id, const QDate &day);
    [[nodiscard]] const QString &cardId() const { return m_id; }
    /// Looks at the office's imported texts again.
    void reload();

private:
    void addVersions(const QString &shown);
    void addTexts(const RuleCard &card);
    void saveText(const LawText &text);

    Workbench m_bench;
    QVBoxLayout *m_parts;
    QString m_id;
    QDate m_day;
};

} // namespace hezhong
