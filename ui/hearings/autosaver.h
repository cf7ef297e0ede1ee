// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace hezhong {

/// Keeps an editor's content without being asked. The wait begins with the first change that is not
/// kept yet and no later key moves it, so that what is typed is kept within two seconds.
class AutoSaver final : public QObject {
    Q_OBJECT

public:
    /// `save` writes everything; false leaves the content unsaved, and it is tried again.
    AutoSaver(std::function<bool()> save, QObject *parent);

    /// Something changed.
    void touch();
    /// Saves now if anything is unsaved; true when nothing is left unsaved.
    bool flush();
    /// The content is kept by other means, or is to be left as it is in the store.
    void forget();

    [[nodiscard]] bool isDirty() const { return m_dirty; }

    /// Longest time between a change and its save, in milliseconds.
    static constexpr int longestWait = 1200;

Q_SIGNALS:
    void changed(); ///< first change after a save
    void saved();
    void failed();

private:
    static constexpr int retryWait = 5000;

    std::function<bool()> m_save;
    QTimer m_timer;
    bool m_dirty = false;
    bool m_saving = false;
};

} // namespace hezhong
