// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperkind.h"

#include "core/base/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// Outside the namespace, as Qt's macro demands; keeps the resources of a static library linked.
static void initPaperTemplates()
{
    Q_INIT_RESOURCE(paper_templates);
}

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QByteArray templateResource(const QString &name)
{
    initPaperTemplates();
    QFile file(u":/hezhong/templates/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<PaperKind> readCatalogue()
{
    QList<PaperKind> kinds;
    const QJsonArray list = QJsonDocument::fromJson(templateResource(u"catalogue.json"_s)).array();
    for (const QJsonValue entry : list) {
        const QJsonObject object = entry.toObject();
        kinds +=
            PaperKind{object.value(u"kind"_s).toString(),       object.value(u"number"_s).toInt(),
                      object.value(u"name"_s).toString(),       object.value(u"style"_s).toString(),
                      object.value(u"file"_s).toString(),       object.value(u"version"_s).toInt(1),
                      object.value(u"needs_hearing"_s).toBool()};
    }
    std::stable_sort(kinds.begin(), kinds.end(),
              [](const PaperKind &a, const PaperKind &b) { return a.number < b.number; });
    return kinds;
}

} // namespace

const QList<PaperKind> &paperKinds()
{
    static const QList<PaperKind> kinds = readCatalogue();
    return kinds;
}

Result<PaperKind> paperKind(const QString &kind)
{
    for (const PaperKind &candidate : paperKinds())
        if (candidate.kind == kind)
            return candidate;
    return fail(badInput(u"document.kind"_s, u"kind"_s,
                         words("documents", "没有“%1”这种文书。").arg(kind),
                         words("documents", "请从文书目录中选择。")));
}

QString builtInTemplate(const PaperKind &kind)
{
    return QString::fromUtf8(templateResource(kind.file));
}

} // namespace hezhong
