// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"
#include "ui/widgets/messagebar.h"

#include <QObject>

#include <optional>

namespace hezhong {

class FormGrid;

/// Runs operations for the screens: shows errors at the field or in the message bar, tells what was done
/// with a button that undoes it, keeps the words 已保存 true. Screens never call an operation without it.
class OperationRunner final : public QObject {
    Q_OBJECT
public:
    enum class SaveState { Nothing, Dirty, Saved, Failed };

    explicit OperationRunner(const Desk &desk, QObject *parent = nullptr);

    struct How {
        FormGrid *form = nullptr; ///< errors go to its fields first
        bool quiet = false;       ///< saving by itself: no message, no undo
        QString done;             ///< words of the message; empty: the operation's own label
    };

    /// `operation` returns Result<Done<T>>; the value comes back, or nothing after the error was shown.
    template <class F>
    auto run(F &&operation, const How &how = {})
    {
        auto result = operation();
        using Value = std::remove_cvref_t<decltype(result->value)>;
        if (!result) {
            report(result.error(), how.form);
            return std::optional<Value>();
        }
        finish(result->changes, result->warnings, how);
        return std::optional<Value>(std::move(result->value));
    }

    /// For functions that return Result<T> or Status without changes (reading, drafts, printing).
    template <class T>
    std::optional<T> value(Result<T> result, FormGrid *form = nullptr)
    {
        if (result)
            return std::move(*result);
        report(result.error(), form);
        return std::nullopt;
    }
    bool succeeded(const Status &status, FormGrid *form = nullptr);

    /// Shows an error: at its field, or as a message that stays. A cancelled one is not shown.
    void report(const Error &error, FormGrid *form = nullptr);
    void say(const Message &message);
    void undo(const QString &operationId);

    /// Something typed is not kept yet / has been kept (drafts).
    void setDirty();
    void setSaved();
    [[nodiscard]] SaveState saveState() const { return m_state; }

Q_SIGNALS:
    /// Once for every committed operation, whoever ran it.
    void changed(const hezhong::ChangeNotice &notice);
    void messageWanted(const hezhong::Message &message);
    void saveStateChanged(hezhong::OperationRunner::SaveState state);

private:
    void finish(const ChangeNotice &notice, const QList<Warning> &warnings, const How &how);
    void setState(SaveState state);

    const Desk &m_desk;
    SaveState m_state = SaveState::Nothing;
};

} // namespace hezhong
