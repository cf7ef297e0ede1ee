// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/scope.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

#include <QDate>
#include <QHash>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace hezhong {

/// Whether a matter is a labour dispute at all: questions by group, answered yes, no or unknown, and what
/// follows from the answers so far.
class ScopeChecklist final : public Card {
    Q_OBJECT
public:
    /// Judged by the law of `day`. With `takeWord` a button of that word hands the reasons over.
    ScopeChecklist(const QDate &day, const QString &takeWord, QWidget *parent = nullptr);

    [[nodiscard]] const QMap<QString, bool> &answers() const { return m_answers; }
    void setAnswers(const QMap<QString, bool> &answers);
    [[nodiscard]] ScopeResult result() const;
    /// What speaks against accepting the matter, as a paper says it; empty when nothing does.
    [[nodiscard]] QString reasons() const;
    void focusFirst();

Q_SIGNALS:
    void answered();
    void reasonsWanted(const QString &text);
    void cardWanted(const QString &id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(ScopeGroup group, QVBoxLayout *column);
    void addQuestion(const ScopeItem &item, QVBoxLayout *column);
    void answer(const QString &key, int choice);
    void showGroups();
    void showResult();

    QDate m_day;
    QMap<QString, bool> m_answers;
    QHash<QString, QButtonGroup *> m_choices;
    QHash<int, QWidget *> m_groups;
    QVBoxLayout *m_result;
    QPushButton *m_take = nullptr;
};

} // namespace hezhong
