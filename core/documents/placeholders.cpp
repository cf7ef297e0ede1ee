// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/placeholders.h"

#include "core/documents/templatesamples.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Form = Placeholder::Form;

QJsonValue mergedValue(const QJsonValue &a, const QJsonValue &b);

QJsonObject mergedObject(QJsonObject into, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        into.insert(it.key(), into.contains(it.key())
                                  ? mergedValue(into.value(it.key()), it.value())
                                  : mergedValue(it.value(), it.value()));
    return into;
}

QJsonArray oneOf(const QJsonArray &list, QJsonObject into = {})
{
    for (const QJsonValue entry : list)
        into = mergedObject(into, entry.toObject());
    return into.isEmpty() ? QJsonArray() : QJsonArray{into};
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty())
           || (value.isBool() && !value.toBool());
}

QJsonValue mergedValue(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isArray() && b.isArray()) {
        const QJsonArray one = oneOf(a.toArray());
        return oneOf(b.toArray(), one.at(0).toObject());
    }
    if (a.isObject() && b.isObject())
        return mergedObject(a.toObject(), b.toObject());
    return saysNothing(a) ? b : a;
}

/// resources/templates/placeholders.json: path or the end of a path to its meaning.
const QHash<QString, QString> &meanings()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> map;
        QFile file(u":/hezhong/templates/placeholders.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return map;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), it.value().toString());
        return map;
    }();
    return all;
}

QString meaningOfInput(const PaperKind &kind, const QString &path)
{
    const QString first = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    for (const PaperInput &input : kind.inputs) {
        if (first == input.key && rest.isEmpty())
            return input.label;
        if (first == input.key)
            return input.label + u"：每一项"_s;
        if (first == input.key + u"_figures"_s)
            return input.label + u"（数字）"_s;
        if (first == input.key + u"_choices"_s)
            return rest == u"label"_s ? input.label + u"：选项"_s
                   : rest == u"on"_s  ? input.label + u"：是否选中"_s
                                      : input.label + u"：全部选项"_s;
    }
    return {};
}

/// The longest end of the path that has a meaning: "applicants.agents.name", "agents.name"; what is
/// said of one party holds for all of them.
QString meaningOf(const PaperKind &kind, const QString &path)
{
    static const QStringList parties{u"all_parties"_s, u"applicants"_s, u"respondents"_s, u"third_parties"_s};
    if (const QString own = meaningOfInput(kind, path); !own.isEmpty())
        return own;
    QStringList steps = path.split(u'.');
    while (!steps.isEmpty()) {
        if (const QString meaning = meanings().value(steps.join(u'.')); !meaning.isEmpty())
            return meaning;
        if (steps.size() == 2 && parties.contains(steps.first()))
            return meanings().value(u"party."_s + steps.last());
        if (steps.size() == 1)
            break;
        steps.removeFirst();
        if (steps.size() == 1)
            break; // a bare name inside a list means something else than at the top
    }
    return {};
}

class Lister {
public:
    explicit Lister(const PaperKind &kind) : m_kind(kind) {}

    void list(const QJsonObject &values, const QString &path, const QString &group,
              const QString &within)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QString own = path + it.key();
            Placeholder found{own,        group + it.key(),       within,
                              Form::Text, meaningOf(m_kind, own), {}};
            if (it->isArray()) {
                found.form = Form::List;
                m_found += found;
                list(it->toArray().at(0).toObject(), own + u'.', {}, own);
            } else if (it->isObject()) {
                found.form = Form::Group;
                m_found += found;
                list(it->toObject(), own + u'.', found.key + u'.', within);
            } else {
                found.form = it->isBool() ? Form::Flag : Form::Text;
                found.example = it->isDouble() ? QString::number(it->toInteger()) : it->toString();
                m_found += found;
            }
        }
    }
    [[nodiscard]] QList<Placeholder> found() const { return m_found; }

private:
    PaperKind m_kind;
    QList<Placeholder> m_found;
};

} // namespace

QString Placeholder::inserted() const
{
    if (form == Form::Text)
        return u"{{%1}}"_s.arg(key);
    return u"{{#%1}}{{/%1}}"_s.arg(key);
}

QJsonObject valueSchema(const PaperKind &kind)
{
    static QMutex mutex;
    static QHash<QString, QJsonObject> made;
    const QMutexLocker lock(&mutex);
    auto found = made.constFind(kind.kind);
    if (found == made.cend()) {
        QJsonObject schema;
        for (const TemplateSample &sample : templateSamples(kind))
            schema = mergedObject(schema, sampleValues(kind, sample).value_or(PaperValues()));
        found = made.insert(kind.kind, schema);
    }
    return *found;
}

QList<Placeholder> placeholdersOf(const PaperKind &kind)
{
    Lister lister(kind);
    lister.list(valueSchema(kind), {}, {}, {});
    return lister.found();
}

} // namespace hezhong
