// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startup/setupstep.h"

class QLabel;

namespace hezhong {

class Clock;
class LineField;

/// How case numbers look, with a preview while typing.
class NumberStep final : public SetupStep {
    Q_OBJECT
public:
    explicit NumberStep(const Clock &clock, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const NewOffice &soFar) override;
    [[nodiscard]] bool fill(NewOffice &office) override;

private:
    void preview();

    const Clock &m_clock;
    LineField *m_prefix;
    LineField *m_pattern;
    QLabel *m_preview;
    QString m_region;
};

} // namespace hezhong
