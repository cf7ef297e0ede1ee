// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/filepicker.h"
#include "ui/services/printservice.h"
#include "ui/services/prompter.h"

#include <QList>
#include <QStringList>

namespace hezhong {

/// Answers questions with what the test laid down before; an unexpected question is cancelled and kept in
/// `asked` like the others.
class ScriptedPrompter final : public Prompter {
public:
    void nextAnswer(bool yes) { m_answers << yes; }
    void nextText(const QString &text) { m_texts << text; }

    bool ask(QWidget *, const Question &question) override
    {
        asked << question.title;
        return m_answers.isEmpty() ? false : m_answers.takeFirst();
    }
    std::optional<QString> askText(QWidget *, const Question &question, const QString &) override
    {
        asked << question.title;
        return m_texts.isEmpty() ? std::nullopt : std::optional(m_texts.takeFirst());
    }
    void tell(QWidget *, const QString &title, const QString &) override { told << title; }

    QStringList asked;
    QStringList told;

private:
    QList<bool> m_answers;
    QStringList m_texts;
};

class ScriptedFilePicker final : public FilePicker {
public:
    void next(const QString &path) { m_paths << path; }

    QString openFile(QWidget *, const QString &, const QString &) override { return take(); }
    QString saveFile(QWidget *, const QString &, const QString &suggested, const QString &) override
    {
        lastSuggested = suggested;
        return take();
    }
    QString folder(QWidget *, const QString &, const QString &) override { return take(); }

    QString lastSuggested;

private:
    QString take() { return m_paths.isEmpty() ? QString() : m_paths.takeFirst(); }
    QStringList m_paths;
};

/// Keeps what would have been printed.
class RecordingPrintService final : public PrintService {
public:
    Status printPdf(QWidget *, const QByteArray &pdf, const QString &title) override
    {
        titles << title;
        printed << pdf;
        if (failure)
            return fail(*failure);
        return {};
    }

    QStringList titles;
    QList<QByteArray> printed;
    std::optional<Error> failure;
};

} // namespace hezhong
