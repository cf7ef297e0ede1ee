// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

/// Runs the built hezhongctl as an outside check would.
struct CtlRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject error() const
    {
        return QJsonDocument::fromJson(err).object().value(QStringLiteral("error")).toObject();
    }
};

inline CtlRun ctl(const QStringList &arguments, const QByteArray &input = {},
                  const QString &password = QStringLiteral("geheim-Wort-9"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HEZHONG_PASSWORD"), password);
    environment.insert(QStringLiteral("HEZHONG_TODAY"), QStringLiteral("2026-11-23"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HEZHONGCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
