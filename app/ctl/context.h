// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/operations/desk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace hezhong::ctl {

/// What a command hands back: JSON for programs, lines for people, and the exit code.
struct Output {
    QJsonValue json;
    QStringList lines;
    int exitCode = 0;
};

using Command = std::function<Result<Output>()>;

/// The options that stand before every command, and the store they name once it is open.
class Context {
public:
    QString storeFolder;
    QString userName;
    QString passwordFile;
    QString format = QStringLiteral("text");
    Command chosen; ///< the command that the arguments named

    [[nodiscard]] bool wantsJson() const { return format == QStringLiteral("json"); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The password from --password-file or HEZHONG_PASSWORD; Input error when neither is there.
    [[nodiscard]] Result<QString> password() const;
    /// A secret from a file, without the end of its line; Input error at `field`.
    [[nodiscard]] static Result<QString> secretFrom(const QString &file, const QString &field);
    /// Opens the store of --store on the first call.
    [[nodiscard]] Result<Desk> desk();
    /// The same with the recovery key instead of a password, as this user.
    [[nodiscard]] Result<Desk> deskByRecovery(const QString &user, const QString &recoveryKey);
    /// The law as the office of --store works with it, which is opened then; without --store the built-in data.
    [[nodiscard]] Result<const LawBook *> book();
    /// What opening the store found (Store::openingWarnings); empty while none is open.
    [[nodiscard]] QStringList openingWarnings() const
    {
        return m_store ? m_store->openingWarnings() : QStringList();
    }
    /// What of the office's own law data could not be used, in finished sentences.
    [[nodiscard]] const QStringList &lawProblems() const { return m_book.problems(); }
    /// Bytes of a file argument; "-" is standard input.
    [[nodiscard]] Result<QByteArray> input(const QString &file, const QString &field) const;
    [[nodiscard]] Result<QJsonObject> jsonInput(const QString &file, const QString &field) const;

private:
    [[nodiscard]] Result<Desk> deskOf(const Credentials &who);

    SystemClock m_clock;
    LawBook m_book;
    std::unique_ptr<Store> m_store;
};

/// One line a warning, for people.
[[nodiscard]] QStringList warningLines(const QList<Warning> &warnings);

void addLawCommands(CLI::App &app, Context &context);
/// backup and restore.
void addBackupCommands(CLI::App &app, Context &context);
/// key status, key rotate, key recovery.
void addKeyCommands(CLI::App &app, Context &context);
void addStoreCommands(CLI::App &app, Context &context);
void addCaseCommands(CLI::App &app, Context &context);
/// events, limitation, routes, sheet and calculate of a case; after addCaseCommands().
void addCaseLawCommands(CLI::App &app, Context &context);
/// parameter, and what an office may add to calendar and sheet; after addLawCommands().
void addOfficeLawCommands(CLI::App &app, Context &context);
void addDocumentCommands(CLI::App &app, Context &context);
/// Void, correct, save, copy and verify of papers; after addDocumentCommands().
void addDocumentCopyCommands(CLI::App &app, Context &context);
void addTemplateCommands(CLI::App &app, Context &context);
void addClauseCommands(CLI::App &app, Context &context);
/// Signing of papers, and seal; after addDocumentCommands().
void addSigningCommands(CLI::App &app, Context &context);
/// dossier, and the files of a case; after addCaseCommands().
void addDossierCommands(CLI::App &app, Context &context);
void addUserCommands(CLI::App &app, Context &context);
/// Audit trail, data of persons, access to cases, time of keeping; after addCaseCommands.
void addAuditCommands(CLI::App &app, Context &context);

} // namespace hezhong::ctl
