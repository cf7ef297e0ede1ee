// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/rowstack.h"

#include "ui/cases/intake/intakerow.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RowStack::RowStack(const QString &name, const QString &addWords, int least, Maker maker,
                   QWidget *parent)
    : QWidget(parent), m_maker(std::move(maker)), m_least(least), m_layout(new QVBoxLayout),
      m_add(new QPushButton(icon(u"plus"_s, Token::AccentText), addWords, this))
{
    setObjectName(name);
    m_add->setObjectName(name + u"-add"_s);
    m_add->setProperty("kind", u"link"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow()->focusFirst();
        Q_EMIT edited();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_layout->setSpacing(px(12));
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    while (m_rows.size() < m_least)
        makeRow(static_cast<int>(m_rows.size()));
    renumber();
}

IntakeRow *RowStack::addRow()
{
    IntakeRow *row = makeRow(static_cast<int>(m_rows.size()));
    renumber();
    return row;
}

void RowStack::removeRow(IntakeRow *row)
{
    const int index = static_cast<int>(m_rows.indexOf(row));
    if (index < 0)
        return;
    const bool wasBlank = row->isBlank();
    const QString what = row->what();
    const QJsonObject typed = row->typed();
    dropRow(row);
    while (m_rows.size() < m_least)
        makeRow(static_cast<int>(m_rows.size()));
    renumber();
    if (!m_rows.isEmpty())
        m_rows.at(qMin(index, static_cast<int>(m_rows.size()) - 1))->focusFirst();
    else
        m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
    if (!wasBlank)
        Q_EMIT removed(what, index, typed);
}

void RowStack::insertTyped(int index, const QJsonObject &typed)
{
    // The blank row that took the place of the only one makes room for it.
    if (m_rows.size() == m_least && m_least > 0 && m_rows.last()->isBlank())
        dropRow(m_rows.last());
    IntakeRow *row = makeRow(qBound(0, index, static_cast<int>(m_rows.size())));
    row->setTyped(typed);
    renumber();
    row->focusFirst();
    Q_EMIT edited();
}

void RowStack::setSpacing(int pixels)
{
    m_layout->setSpacing(pixels);
}

QJsonArray RowStack::typed() const
{
    QJsonArray typed;
    for (const IntakeRow *row : m_rows)
        typed.append(row->typed());
    return typed;
}

void RowStack::setTyped(const QJsonArray &typed)
{
    const qsizetype wanted = qMax<qsizetype>(m_least, typed.size());
    while (m_rows.size() > wanted)
        dropRow(m_rows.last());
    while (m_rows.size() < wanted)
        makeRow(static_cast<int>(m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setTyped(typed.at(i).toObject()); // beyond the end: an empty one
    renumber();
}

IntakeRow *RowStack::makeRow(int index)
{
    IntakeRow *row = m_maker(objectName() + QString::number(m_serial++), this);
    m_rows.insert(index, row);
    m_layout->insertWidget(index, row);
    row->show();
    connect(row, &IntakeRow::edited, this, &RowStack::edited);
    connect(row, &IntakeRow::identityLeft, this, &RowStack::identityLeft);
    connect(row, &IntakeRow::removeWanted, this, [this, row] { removeRow(row); });
    connect(row, &IntakeRow::nextWanted, this, [this, row] { goOn(row); });
    return row;
}

void RowStack::dropRow(IntakeRow *row)
{
    m_rows.removeOne(row);
    m_layout->removeWidget(row);
    row->hide();
    row->disconnect(this);
    row->deleteLater(); // its own button may be the sender
}

void RowStack::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setPlace(static_cast<int>(i), m_rows.size() == 1);
    Q_EMIT rowsChanged();
}

void RowStack::goOn(IntakeRow *row)
{
    const qsizetype index = m_rows.indexOf(row);
    if (index + 1 < m_rows.size()) {
        m_rows.at(index + 1)->focusFirst();
    } else if (!row->isBlank()) {
        addRow()->focusFirst();
        Q_EMIT edited();
    }
}

} // namespace hezhong
