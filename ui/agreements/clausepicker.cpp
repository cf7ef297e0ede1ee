// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clausepicker.h"

#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {
constexpr int linesOfText = 4; ///< room for the words of a clause below the list
}

ClausePicker::ClausePicker(const QList<ClausePhrase> &clauses, QWidget *parent)
    : FilterPopup(u"clause-picker"_s, parent), m_clauses(clauses), m_categories(new QTabBar(this)),
      m_text(new QLabel(this))
{
    filter()->setAccessibleName(tr("查找条款"));
    filter()->setPlaceholderText(tr("输入汉字或者拼音查找，上翻页键、下翻页键换类别"));
    m_categories->setObjectName(u"clause-categories"_s);
    m_categories->setAccessibleName(tr("条款类别"));
    m_categories->setFocusPolicy(Qt::NoFocus);
    m_categories->setDrawBase(false);
    m_categories->setExpanding(false);
    list()->setAccessibleName(tr("条款"));
    m_text->setObjectName(u"clause-text-shown"_s);
    m_text->setAccessibleName(tr("条款内容"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * linesOfText);
    setTextRole(m_text, "muted");
    addCategories();
    connect(m_categories, &QTabBar::currentChanged, this, &ClausePicker::fill);
    connect(list(), &QListWidget::currentRowChanged, this, &ClausePicker::showText);
    column()->insertWidget(1, m_categories);
    column()->addWidget(m_text);
    resize(qMax(px(560), m_categories->sizeHint().width() + px(16)), px(460));
    ClausePicker::fill();
}

void ClausePicker::addCategories()
{
    QStringList names;
    for (const ClausePhrase &clause : m_clauses)
        if (!names.contains(clause.category))
            names += clause.category;
    m_categories->addTab(tr("全部"));
    for (const QString &name : names)
        m_categories->addTab(name);
}

void ClausePicker::fill()
{
    const QString category = m_categories->currentIndex() > 0
                                 ? m_categories->tabText(m_categories->currentIndex())
                                 : QString();
    list()->clear();
    for (qsizetype i = 0; i < m_clauses.size(); ++i)
        if (category.isEmpty() || m_clauses.at(i).category == category)
            offer(i, m_clauses.at(i).title, m_clauses.at(i).text);
    list()->setCurrentRow(0);
    showText();
}

void ClausePicker::showText()
{
    m_text->setText(current() < 0 ? tr("没有找到条款，请换一个词。") : m_clauses.at(current()).text);
}

void ClausePicker::take()
{
    if (current() < 0)
        return;
    const QString text = m_clauses.at(current()).text;
    close();
    Q_EMIT chosen(text);
}

bool ClausePicker::turn(int pages)
{
    m_categories->setCurrentIndex(
        qBound(0, m_categories->currentIndex() + pages, m_categories->count() - 1));
    return true;
}

} // namespace hezhong
