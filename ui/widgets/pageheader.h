// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace hezhong {

class Chip;
class ElidedLabel;
class StepButton;
class TabStrip;

/// The head of a page: title with details and a chip, a line of chips, buttons and the next step at
/// the right, tabs at its foot. Empty parts take no room.
class PageHeader final : public QFrame {
    Q_OBJECT
public:
    explicit PageHeader(const QString &name, QWidget *parent = nullptr);

    /// `shortTitle` stands there when the whole title does not fit.
    void setTitle(const QString &title, const QString &shortTitle = {});
    [[nodiscard]] QString title() const;
    /// Muted words beside the title: number, cause.
    void setDetails(const QStringList &details);
    void setState(const QString &word, Tone tone);

    struct Fact {
        QString word;
        Tone tone = Tone::Neutral;
        bool plain = false; ///< words without a ground
    };
    /// The line of limits and facts under the title.
    void setFacts(const QList<Fact> &facts);

    /// A secondary button at the left of the next step.
    void addButton(QWidget *button);
    [[nodiscard]] StepButton *step() const { return m_step; }
    /// Tabs of the page, made at the first call; object name is the header's + "-tabs".
    [[nodiscard]] TabStrip *tabs();

private:
    ElidedLabel *m_title;
    QLabel *m_details;
    Chip *m_state;
    QWidget *m_factsRow;
    QHBoxLayout *m_facts;
    QHBoxLayout *m_buttons;
    StepButton *m_step;
    TabStrip *m_tabs = nullptr;
};

} // namespace hezhong
