// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace hezhong {

/// One short question; everything longer is a page, not a dialog.
struct Question {
    QString title;       ///< what is about to happen
    QString text;        ///< what follows from it, and what is safe
    QString accept;      ///< the button's own verb: 受理, never 是
    QString reject;      ///< empty: 取消
    bool danger = false; ///< cannot be undone: the other button is the default
};

/// Asks and tells in a small window; replaced in tests.
class Prompter {
public:
    virtual ~Prompter();
    [[nodiscard]] virtual bool ask(QWidget *parent, const Question &question) = 0;
    /// One line of text (a reason); nothing when it was cancelled. Never empty.
    [[nodiscard]] virtual std::optional<QString> askText(QWidget *parent, const Question &question,
                                                         const QString &label) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;

protected:
    Prompter() = default;
    Prompter(const Prompter &) = default;
    Prompter &operator=(const Prompter &) = default;
};

} // namespace hezhong
