// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

namespace hezhong {

class LawListCard;

/// 法规数据: what an office adds to the law that is compiled into the program.
class LawDataPage final : public Page {
    Q_OBJECT
public:
    explicit LawDataPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void takeChange(const ChangeNotice &notice) override;
    bool escape() override;
    [[nodiscard]] QString help() const override;

private:
    struct Part {
        QString entity; ///< the kind of record whose change concerns it
        LawListCard *card;
    };
    QList<Part> m_parts;
};

} // namespace hezhong
