// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/office.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hezhong {

class FormGrid;
class LineField;
class PhoneField;

/// The mediation organisation's own data, which its papers print. What decides rules and stays for good
/// (kind and region) is shown, not edited.
class OfficeForm final : public QWidget {
    Q_OBJECT
public:
    explicit OfficeForm(const Workbench &bench, QWidget *parent = nullptr);
    /// Shows the office as it is stored; what is being typed and not yet saved stays.
    void reload();

private:
    void fillIn(const Office &office);
    [[nodiscard]] Office typed() const;
    void preview();
    void showState();
    void save();

    Workbench m_bench;
    Office m_stored;
    FormGrid *m_form;
    QLabel *m_kind;
    LineField *m_name;
    LineField *m_prefix;
    LineField *m_officeAbbr;
    LineField *m_pattern;
    QLabel *m_preview;
    LineField *m_address;
    PhoneField *m_phone;
    LineField *m_contact;
    LineField *m_arbitration;
    LineField *m_court;
    QPushButton *m_save;
    bool m_edited = false;
};

} // namespace hezhong
