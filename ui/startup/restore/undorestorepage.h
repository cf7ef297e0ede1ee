// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/setaside.h"
#include "ui/startup/startuppage.h"
#include "ui/startup/startupparts.h"

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hezhong {

/// Puts the store of before a restore back, after saying what that means; the restored one is set
/// aside in turn. Shows where stores that were set aside lie.
class UndoRestorePage final : public StartupPage {
    Q_OBJECT
public:
    explicit UndoRestorePage(const StartupParts &parts, QWidget *parent = nullptr);
    void setStore(const QString &folder);
    void enter() override;

    /// The store of before the last restore of `folder`, if it is still there.
    [[nodiscard]] static std::optional<StoreAside> storeBefore(const QString &folder);
    /// Shows a folder in the system's own window; replaced in tests.
    std::function<void(const QString &folder)> showFolder;

Q_SIGNALS:
    void backWanted();
    /// The store of before is in its place again.
    void undone(const QString &folder);

private:
    void putBack();

    StartupParts m_parts;
    QString m_folder;
    QString m_aside;
    QLabel *m_words;
    QLabel *m_error;
    QCheckBox *m_tick;
    QPushButton *m_undo;
};

} // namespace hezhong
