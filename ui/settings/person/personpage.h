// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/persondata.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace hezhong {

class Card;
class DateField;
class FormGrid;
class IdNumberField;
class LineField;

/// 个人信息: what is kept of one person, to be seen and handed out to that person (personal
/// information protection law art. 45), and which fields hold personal information at all.
class PersonPage final : public Page {
    Q_OBJECT
public:
    explicit PersonPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    bool escape() override;
    bool leave() override;

private:
    void build();
    [[nodiscard]] Card *buildSearch();
    [[nodiscard]] Card *buildFields();
    [[nodiscard]] Card *buildCopies();
    [[nodiscard]] Card *buildResult();
    [[nodiscard]] PersonKey key() const;
    void find();
    void forget();
    void save(PersonFormat format);

    Workbench m_bench;
    FormGrid *m_form;
    IdNumberField *m_number;
    LineField *m_name;
    DateField *m_birth;
    Card *m_result;
    QPlainTextEdit *m_text;
    QStackedLayout *m_stack;
    QPushButton *m_saveText;
    QPushButton *m_saveJson;
    std::optional<PersonKey> m_found;
};

} // namespace hezhong
