// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startup/setupstep.h"
#include "ui/startup/startupparts.h"

namespace hezhong {

class LineField;

/// The folder in which the store is made.
class PlaceStep final : public SetupStep {
    Q_OBJECT
public:
    explicit PlaceStep(const StartupParts &parts, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const NewOffice &soFar) override;
    [[nodiscard]] bool fill(NewOffice &office) override;
    [[nodiscard]] QString folder() const;

private:
    void pick();
    [[nodiscard]] static QString problemOf(const QString &folder);

    StartupParts m_parts;
    LineField *m_folder;
    QString m_officeName;
    QString m_proposed;
};

} // namespace hezhong
