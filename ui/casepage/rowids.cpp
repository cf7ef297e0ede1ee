// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/rowids.h"

#include "ui/cases/intake/intakerow.h"
#include "ui/cases/intake/rowstack.h"
#include "ui/widgets/fields/formfield.h"

#include <QAbstractButton>
#include <QSet>

namespace hezhong::rowids {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProperty = "entityId";

} // namespace

QString of(const IntakeRow *row)
{
    return row ? row->property(kProperty).toString() : QString();
}

void set(IntakeRow *row, const QString &id)
{
    if (row)
        row->setProperty(kProperty, id);
}

QJsonArray typed(const RowStack &rows)
{
    QJsonArray list;
    for (const IntakeRow *row : rows.rows()) {
        QJsonObject one = row->typed();
        one.insert(u"id"_s, of(row));
        QJsonArray inner = one.value(u"agents"_s).toArray();
        for (qsizetype i = 0; i < inner.size(); ++i) {
            QJsonObject part = inner.at(i).toObject();
            part.insert(u"id"_s, of(row->inner().value(i)));
            inner.replace(i, part);
        }
        if (!inner.isEmpty())
            one.insert(u"agents"_s, inner);
        list += one;
    }
    return list;
}

void give(const RowStack &rows, const QJsonArray &typed)
{
    for (qsizetype i = 0; i < rows.rows().size(); ++i) {
        IntakeRow *row = rows.rows().at(i);
        set(row, typed.at(i)[u"id"_s].toString());
        const QJsonArray inner = typed.at(i)[u"agents"_s].toArray();
        for (qsizetype j = 0; j < row->inner().size(); ++j)
            set(row->inner().at(j), inner.at(j)[u"id"_s].toString());
    }
}

QString missing(const RowStack &rows, const QJsonObject &source)
{
    QSet<QString> here;
    for (const IntakeRow *row : rows.rows())
        here.insert(of(row));
    const QString key = rows.objectName().replace(u'-', u'_');
    for (const QJsonValue value : source.value(key).toArray())
        if (const QString id = value[u"id"_s].toString(); !here.contains(id))
            return id;
    return {};
}

void putBack(RowStack *rows, int index, const QJsonObject &typed, const QString &id)
{
    rows->insertTyped(index, typed);
    const QList<IntakeRow *> now = rows->rows();
    if (!now.isEmpty())
        set(now.at(qMin<qsizetype>(index, now.size() - 1)), id);
}

void setReadOnly(RowStack *rows, bool readOnly)
{
    // Not by the forms of the rows: pages and originals of evidence stand beside theirs.
    for (auto *field : rows->findChildren<FormField *>())
        field->setReadOnly(readOnly);
    for (auto *button : rows->findChildren<QAbstractButton *>()) {
        const QString name = button->objectName();
        if (name.endsWith(u"-add"_s) || name.endsWith(u"-remove"_s))
            button->setVisible(!readOnly);
    }
}

} // namespace hezhong::rowids
