// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/rooms.h"

#include "ui/casepage/casepage.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/caseroom.h"
#include "ui/documents/paperactions.h"
#include "ui/home/homeroom.h"
#include "ui/search/searchpopup.h"
#include "ui/services/permissions.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchbox.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

void addRooms(MainWindow &window, const Workbench &bench, const SettingsRoom::Hooks &settingsHooks)
{
    const bool seesCases = may(*bench.desk, Right::SeeCases);
    window.commands().setPolicy([desk = bench.desk](const QString &id) {
        const auto right = rightOfCommand(id);
        return right ? obstacleOf(*desk, *right) : QString();
    });
    window.addRoom(std::make_unique<HomeRoom>(bench, settingsHooks.backups));
    if (seesCases)
        window.addRoom(std::make_unique<CaseRoom>(bench, [bench](const Id<Case> &id, QWidget *parent) -> Page * {
            return new CasePage(bench, id, parent);
        }));
    window.addRoom(std::make_unique<SettingsRoom>(bench, settingsHooks));
    window.commands().add({u"paper.check"_s, QCoreApplication::translate("hezhong::PaperActions", "查验文书…"), {}, {},
                           [bench, &window] { checkPaperFile(bench, &window); }, {}});
    window.searchBox()->setVisible(seesCases);
    // The popup belongs to the box it hangs below and goes with it.
    new SearchPopup(window.searchBox(), *bench.desk, [&window](const SearchHit &hit) {
        window.go(hit.caseId.isEmpty() ? searchPlace(hit.title) : casePlace(Id<Case>(hit.caseId)));
    });
}

} // namespace hezhong
