// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperkind.h"

#include "core/base/words.h"

#include <QFile>
#include <QHash>
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

QStringList texts(const QJsonObject &object, const QString &key)
{
    return object.value(key).toVariant().toStringList();
}

PaperInput inputOf(const QJsonObject &object)
{
    using Type = PaperInput::Type;
    static const QHash<QString, Type> types{
        {u"line"_s, Type::Line},   {u"text"_s, Type::Text},     {u"date"_s, Type::Date},
        {u"time"_s, Type::Time},   {u"money"_s, Type::Money},   {u"choice"_s, Type::Choice},
        {u"lines"_s, Type::Lines},
    };
    return {object.value(u"key"_s).toString(),
            object.value(u"label"_s).toString(),
            types.value(object.value(u"type"_s).toString(), Type::Line),
            texts(object, u"choices"_s),
            object.value(u"proposed"_s).toString(),
            object.value(u"required"_s).toBool()};
}

PaperOccasion occasionOf(const QJsonObject &object)
{
    return {object.value(u"must"_s).toBool(), texts(object, u"statuses"_s), texts(object, u"sources"_s),
            texts(object, u"profiles"_s), texts(object, u"facts"_s)};
}

PaperKind kindOf(const QJsonObject &object)
{
    PaperKind kind;
    kind.kind = object.value(u"kind"_s).toString();
    kind.number = object.value(u"number"_s).toInt();
    kind.name = object.value(u"name"_s).toString();
    kind.style = object.value(u"style"_s).toString();
    kind.file = object.value(u"file"_s).toString();
    kind.version = object.value(u"version"_s).toInt(1);
    kind.needsHearing = object.value(u"needs_hearing"_s).toBool();
    kind.about = object.value(u"about"_s).toString();
    kind.values = texts(object, u"values"_s);
    kind.needs = texts(object, u"needs"_s);
    kind.signs = texts(object, u"signs"_s);
    kind.copies = object.value(u"copies"_s).toString();
    kind.usualFor = texts(object, u"usual_for"_s);
    const QJsonArray inputs = object.value(u"inputs"_s).toArray();
    for (const QJsonValue input : inputs)
        kind.inputs += inputOf(input.toObject());
    const QJsonArray occasions = object.value(u"occasions"_s).toArray();
    for (const QJsonValue occasion : occasions)
        kind.occasions += occasionOf(occasion.toObject());
    return kind;
}

QList<PaperKind> readCatalogue()
{
    QList<PaperKind> kinds;
    const QJsonArray list = QJsonDocument::fromJson(templateResource(u"catalogue.json"_s)).array();
    for (const QJsonValue entry : list)
        kinds += kindOf(entry.toObject());
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
