// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/lawdata/lawlistcard.h"

namespace hezhong {

/// 法规文本: files with the text of laws that the office keeps for its own reading.
class LawTextsCard final : public LawListCard {
    Q_OBJECT
public:
    explicit LawTextsCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void add() override;

private:
    void askAbout(const QString &fileName, const QByteArray &bytes);
};

} // namespace hezhong
