// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/location.h"
#include "ui/settings/settingsroom.h"
#include "ui/shell/page.h"

namespace hezhong {

class Card;
class OfficeForm;
class PasswordForm;
class SealsCard;

/// The page of the room 设置. Everything takes effect at once and is kept at once.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const Workbench &bench, const SettingsRoom::Hooks &hooks,
                 QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void takeChange(const ChangeNotice &notice) override;

private:
    [[nodiscard]] Card *makeLooks();
    [[nodiscard]] Card *makeLock();
    [[nodiscard]] Card *makeLaw();
    [[nodiscard]] Card *makePapers();
    /// Words and a button that leads to another page.
    struct Way {
        QString name; ///< object name of its button
        QString word;
        Location place;
    };
    /// A card with words and these ways.
    [[nodiscard]] Card *makeWays(const QString &title, const QString &note, const QList<Way> &ways);
    [[nodiscard]] Card *makeOffice();
    [[nodiscard]] Card *makeAbout();

    Workbench m_bench;
    SettingsRoom::Hooks m_hooks;
    OfficeForm *m_office = nullptr;
    PasswordForm *m_password = nullptr;
    SealsCard *m_seals = nullptr;
};

} // namespace hezhong
