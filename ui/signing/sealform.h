// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/signing/officeseals.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QLabel;

namespace hezhong {

class ComboField;
class FormGrid;
class LineField;

/// A new seal: name, width, who may use it, and the image.
class SealForm final : public QWidget {
    Q_OBJECT

public:
    explicit SealForm(const Workbench &bench, QWidget *parent = nullptr);

    void clear();

Q_SIGNALS:
    void saved();

private:
    void pick();
    void save();
    [[nodiscard]] NewSeal wanted() const;

    Workbench m_bench;
    FormGrid *m_grid;
    LineField *m_name;
    ComboField *m_width;
    ComboField *m_keepers;
    LineField *m_users;
    QLabel *m_image;
    QByteArray m_png;
};

} // namespace hezhong
