// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/lawlistcard.h"

#include "core/base/filewrite.h"
#include "ui/law/wordlabel.h"
#include "ui/services/filepicker.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 32LL * 1024 * 1024;
}

LawListCard::LawListCard(const QString &name, const QString &title, const QString &note,
                         const QString &addWord, const Workbench &bench, QWidget *parent)
    : Card(title, parent), m_bench(bench), m_rows(new QVBoxLayout),
      m_add(new QPushButton(addWord, this))
{
    setObjectName(name);
    m_add->setObjectName(name + u"-add"_s);
    m_rows->setSpacing(px(8));
    body()->addWidget(wordLabel(note, "small", this));
    body()->addLayout(m_rows);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
}

void LawListCard::setRows(const QList<LawRow> &rows)
{
    const QWidget *focused = focusWidget();
    if (focused && focused->hasFocus() && focused != m_add
        && !(m_form && m_form->isAncestorOf(focused)))
        m_add->setFocus(Qt::OtherFocusReason); // what had the keyboard goes with its row
    clearLayout(m_rows);
    for (const LawRow &row : rows)
        m_rows->addWidget(makeLawRow(row, this));
    if (rows.isEmpty())
        m_rows->addWidget(wordLabel(tr("还没有内容。"), "muted", this));
}

void LawListCard::openForm(QWidget *form)
{
    closeForm();
    m_form = form;
    body()->addWidget(form);
    m_add->hide();
    form->show();
}

bool LawListCard::closeForm()
{
    if (!m_form)
        return false;
    m_form->hide();
    m_form->setObjectName({});
    for (QObject *inner : m_form->findChildren<QObject *>())
        inner->setObjectName({});
    m_form->deleteLater();
    m_form = nullptr;
    m_add->show();
    m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

std::optional<QByteArray> LawListCard::readFile(const QString &title, const QString &filter,
                                                QString *path)
{
    *path = m_bench.files->openFile(this, title, filter);
    if (path->isEmpty())
        return std::nullopt;
    return m_bench.operations->value(readWholeFile(*path, largestFile, u"file"_s));
}

void LawListCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !closeForm())
        Card::keyPressEvent(event);
}

} // namespace hezhong
