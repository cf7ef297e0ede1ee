// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/hearinglineformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hezhong::lineformat {

using namespace Qt::StringLiterals;

namespace {

enum Property {
    LineId = QTextFormat::UserProperty + 1,
    Speaker,
    Private,
    BegunAt,
};

} // namespace

QTextBlockFormat of(const HearingLine &line)
{
    QTextBlockFormat format;
    format.setProperty(LineId, line.id.text());
    format.setProperty(BegunAt, line.at);
    setSpeaker(format, line.speaker);
    setPrivate(format, line.isPrivate);
    return format;
}

HearingLine line(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    HearingLine line;
    line.id = Id<HearingLine>(format.stringProperty(LineId));
    line.at = format.property(BegunAt).toDateTime();
    line.speaker = format.stringProperty(Speaker);
    line.isPrivate = format.boolProperty(Private);
    return line;
}

QString speaker(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(Speaker);
}

void setSpeaker(QTextBlockFormat &format, const QString &speaker)
{
    format.setProperty(Speaker, speaker);
}

bool isPrivate(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(Private);
}

void setPrivate(QTextBlockFormat &format, bool isPrivate)
{
    format.setProperty(Private, isPrivate);
}

QString mimeType()
{
    return u"application/x-hezhong-hearing-lines+json"_s;
}

QMimeData *toMime(const QList<HearingLine> &lines)
{
    QStringList plain;
    QJsonArray rows;
    for (const HearingLine &line : lines) {
        plain += lines.size() > 1 ? line.speaker + u'：' + line.text : line.text;
        rows += QJsonObject{{u"speaker"_s, line.speaker}, {u"text"_s, line.text}, {u"private"_s, line.isPrivate}};
    }
    auto *data = new QMimeData;
    data->setText(plain.join(u'\n'));
    data->setData(mimeType(), QJsonDocument(rows).toJson(QJsonDocument::Compact));
    return data;
}

QList<HearingLine> fromMime(const QMimeData &data)
{
    QList<HearingLine> lines;
    const QJsonArray rows = QJsonDocument::fromJson(data.data(mimeType())).array();
    for (const QJsonValue row : rows) {
        HearingLine line;
        line.speaker = row[u"speaker"_s].toString();
        line.text = row[u"text"_s].toString();
        line.isPrivate = row[u"private"_s].toBool();
        lines += line;
    }
    return lines;
}

} // namespace hezhong::lineformat
