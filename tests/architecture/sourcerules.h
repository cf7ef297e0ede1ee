// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The rules of the house that a reader of the text alone can check (docs/architecture.md).
class SourceRules {
public:
    /// `root`: the checkout, to tell own headers from foreign ones; `widgetFolders`: include
    /// folders of the Qt modules that core must not use.
    SourceRules(QString root, QStringList widgetFolders);

    /// Every fault of one file, as "path:line: what is wrong". `path` is relative to the root.
    [[nodiscard]] QStringList faults(const QString &path, const QByteArray &content) const;

private:
    [[nodiscard]] QStringList includeFaults(const QString &path, const QStringList &lines) const;
    [[nodiscard]] QString edgeFault(const QString &path, const QString &included) const;
    [[nodiscard]] bool isWidgetHeader(const QString &included) const;

    QString m_root;
    QStringList m_widgetFolders;
};
