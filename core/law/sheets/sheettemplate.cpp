// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/sheets/sheettemplate.h"

#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &name()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

} // namespace

QStringList templateNames(const QString &text)
{
    QStringList names;
    for (auto match = name().globalMatch(text); match.hasNext();)
        names += match.next().captured(1);
    names.removeDuplicates();
    return names;
}

QString filledTemplate(const QString &text, const std::function<QString(const QString &)> &value)
{
    QString filled;
    qsizetype done = 0;
    for (auto match = name().globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        filled += QStringView(text).mid(done, found.capturedStart() - done);
        filled += value(found.captured(1));
        done = found.capturedEnd();
    }
    filled += QStringView(text).mid(done);
    return filled;
}

} // namespace hezhong
