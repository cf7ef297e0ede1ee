// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clausepicker.h"

#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
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
    : QFrame(parent, Qt::Popup), m_clauses(clauses), m_filter(new QLineEdit(this)),
      m_categories(new QTabBar(this)), m_list(new QListWidget(this)), m_text(new QLabel(this))
{
    setObjectName(u"clause-picker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"popup"_s);
    m_filter->setObjectName(u"phrase-filter"_s);
    m_filter->setAccessibleName(tr("查找条款"));
    m_filter->setPlaceholderText(tr("输入汉字或者拼音查找，上翻页键、下翻页键换类别"));
    m_filter->installEventFilter(this);
    m_categories->setObjectName(u"clause-categories"_s);
    m_categories->setAccessibleName(tr("条款类别"));
    m_categories->setFocusPolicy(Qt::NoFocus);
    m_categories->setDrawBase(false);
    m_categories->setExpanding(false);
    m_list->setObjectName(u"phrases"_s);
    m_list->setAccessibleName(tr("条款"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(u"clause-text-shown"_s);
    m_text->setAccessibleName(tr("条款内容"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * linesOfText);
    setTextRole(m_text, "muted");
    addCategories();
    connect(m_filter, &QLineEdit::textChanged, this, &ClausePicker::fill);
    connect(m_categories, &QTabBar::currentChanged, this, &ClausePicker::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ClausePicker::showText);
    connect(m_list, &QListWidget::itemClicked, this, &ClausePicker::take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_filter);
    layout->addWidget(m_categories);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text);
    resize(qMax(px(560), m_categories->sizeHint().width() + px(16)), px(460));
    setFocusProxy(m_filter);
    fill();
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

void ClausePicker::popup(const QPoint &globalPlace)
{
    move(globalPlace);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void ClausePicker::fill()
{
    const QString typed = m_filter->text();
    const QString category = m_categories->currentIndex() > 0
                                 ? m_categories->tabText(m_categories->currentIndex())
                                 : QString();
    m_list->clear();
    for (qsizetype i = 0; i < m_clauses.size(); ++i) {
        const ClausePhrase &clause = m_clauses.at(i);
        const bool wanted = category.isEmpty() || clause.category == category;
        if (!wanted || (!matchesTyped(clause.title, typed) && !matchesTyped(clause.text, typed)))
            continue;
        auto *item = new QListWidgetItem(clause.title, m_list);
        item->setData(Qt::UserRole, i);
        item->setData(Qt::AccessibleDescriptionRole, clause.text);
    }
    m_list->setCurrentRow(0);
    showText();
}

void ClausePicker::showText()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_text->setText(item ? m_clauses.at(item->data(Qt::UserRole).toLongLong()).text
                         : tr("没有找到条款，请换一个词。"));
}

void ClausePicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString text = m_clauses.at(item->data(Qt::UserRole).toLongLong()).text;
    close();
    Q_EMIT chosen(text);
}

void ClausePicker::step(int rows)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + rows, m_list->count() - 1));
}

bool ClausePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int category = m_categories->currentIndex();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        m_categories->setCurrentIndex(qMin(category + 1, m_categories->count() - 1));
        return true;
    case Qt::Key_PageUp:
        m_categories->setCurrentIndex(qMax(category - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace hezhong
