// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordfiles.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace hezhong::samples {

using namespace Qt::StringLiterals;

Result<PaperValues> valuesFor(const PaperKind &kind, const CaseFile &file)
{
    const bool refusal = kind.kind == u"refusal-notice"_s;
    return paperValues(kind.kind, refusal ? refusedCase(file) : file, context());
}

QList<BothForms> bothForms(const QStringList &wanted)
{
    QList<BothForms> made;
    for (const auto &[name, file] : all())
        for (const PaperKind &kind : paperKinds()) {
            if (!wanted.isEmpty() && !wanted.contains(name))
                continue;
            const auto values = valuesFor(kind, file);
            const auto paper =
                values ? renderPaper(kind.kind, *values, options()) : fail(values.error());
            if (!paper)
                continue;
            const auto word = renderDocx(kind.kind, *values, options());
            made += {name + u'-' + kind.kind, kind, *paper, word.value_or(WordPaper())};
        }
    return made;
}

QList<std::pair<QString, QByteArray>> partsOf(const QByteArray &docx)
{
    QList<std::pair<QString, QByteArray>> parts;
    QBuffer buffer;
    buffer.setData(docx);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        parts += {zip.getCurrentFileName(), file.readAll()};
    }
    return parts;
}

QByteArray partOf(const QByteArray &docx, const QString &name)
{
    const auto parts = partsOf(docx);
    for (const auto &[partName, bytes] : parts)
        if (partName == name)
            return bytes;
    return {};
}

QString wordsOf(const QByteArray &part)
{
    QString words;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"t")
            words += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"br")
            words += u'\n';
        else if (xml.isEndElement() && xml.name() == u"p")
            words += u'\n';
    }
    return words;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    return text.remove(blanks);
}

} // namespace hezhong::samples
