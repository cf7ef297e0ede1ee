// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startup/setupstep.h"

namespace hezhong {

class ComboField;
class LineField;

/// What kind of office it is, its name, where it lies.
class OfficeStep final : public SetupStep {
    Q_OBJECT
public:
    explicit OfficeStep(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    void enter(const NewOffice &soFar) override;
    [[nodiscard]] bool fill(NewOffice &office) override;

private:
    void offerCities(const QString &provinceCode);
    void offerCounties(const QString &cityCode);
    void showRegion();

    ComboField *m_profile;
    LineField *m_name;
    ComboField *m_province;
    ComboField *m_city;
    ComboField *m_county;
    LineField *m_code;
};

} // namespace hezhong
