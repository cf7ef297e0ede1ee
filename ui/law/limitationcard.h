// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/limitation.h"
#include "core/model/casefile.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hezhong {

class Chip;
class LimitationForm;

/// 仲裁时效: until when, how that day came about, and the events of the case that move it, which are
/// recorded and removed here (调解仲裁法 art. 27).
class LimitationCard final : public Card {
    Q_OBJECT
public:
    explicit LimitationCard(const Workbench &bench, QWidget *parent = nullptr);

    void setCase(const CaseFile &file);
    /// Opens the form for an event, with the day that is still missing proposed.
    void record();
    /// True when the form was open.
    bool closeForm();

Q_SIGNALS:
    void cardWanted(const QString &id);

private:
    void showLimitation(const Limitation &limitation);
    void showNothing();
    void showEvents();
    void addStep(const LimitationStep &step);
    void save(const QList<CaseEvent> &events, const QString &done);
    void removeEvent(qsizetype index);

    Workbench m_bench;
    CaseFile m_file;
    bool m_known = false;
    bool m_mayRecord = false; ///< the one at work may register events
    Chip *m_chip;
    QPushButton *m_add;
    QVBoxLayout *m_parts;
    LimitationForm *m_form = nullptr;
};

} // namespace hezhong
