// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hearings/phrases.h"
#include "ui/widgets/filterpopup.h"

namespace hezhong {

/// The list behind Ctrl+J: typing narrows it (characters or pinyin), Enter takes, Esc closes.
class PhraseList final : public FilterPopup {
    Q_OBJECT

public:
    explicit PhraseList(const QList<Phrase> &phrases, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const hezhong::Phrase &phrase);

protected:
    void fill() override;
    void take() override;

private:
    QList<Phrase> m_phrases;
};

} // namespace hezhong
