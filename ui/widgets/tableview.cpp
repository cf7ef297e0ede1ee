// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/chippainter.h"
#include "ui/widgets/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QStyledItemDelegate>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QVariant tone = index.data(TableView::ToneRole);
        if (!tone.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                            ground.widget);
        paintChip(*painter, option.rect.adjusted(px(8), 0, -px(8), 0), index.data().toString(),
                  static_cast<Tone>(tone.toInt()), option.palette, true);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the row is marked, not one cell of it
    }
};

} // namespace

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent)
{
    setObjectName(name);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &TableView::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    applyLengths();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { Q_EMIT currentRowChanged(now); });
    applyLengths();
}

void TableView::setColumnWidths(const QList<int> &widths, int stretched)
{
    m_widths = widths;
    m_stretched = stretched;
    applyLengths();
}

QString TableView::hiddenColumns() const
{
    QStringList hidden;
    for (int i = 0; model() && i < model()->columnCount(); ++i)
        if (m_unwanted.contains(i))
            hidden << QString::number(i);
    return hidden.join(u',');
}

void TableView::setHiddenColumns(const QString &text)
{
    m_unwanted.clear();
    for (const QString &column : text.split(u',', Qt::SkipEmptyParts))
        m_unwanted += column.toInt();
    hideWhatDoesNotFit();
}

void TableView::setDispensable(const QList<int> &columns)
{
    m_dispensable = columns;
    hideWhatDoesNotFit();
}

void TableView::hideWhatDoesNotFit()
{
    if (!model())
        return;
    QSet<int> hidden = m_unwanted;
    int needed = 0;
    for (int i = 0; i < m_widths.size(); ++i)
        needed += hidden.contains(i) ? 0 : px(m_widths.at(i));
    for (const int column : m_dispensable) {
        if (needed <= viewport()->width() || hidden.contains(column))
            continue;
        hidden += column;
        needed -= px(m_widths.value(column));
    }
    for (int i = 0; i < model()->columnCount(); ++i)
        if (isColumnHidden(i) != hidden.contains(i))
            setColumnHidden(i, hidden.contains(i));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    hideWhatDoesNotFit();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyLengths();
    QTableView::changeEvent(event);
}

void TableView::applyLengths()
{
    verticalHeader()->setDefaultSectionSize(px(36));
    verticalHeader()->setMinimumSectionSize(px(36));
    horizontalHeader()->setFixedHeight(px(36));
    if (!model())
        return;
    for (qsizetype i = 0; i < m_widths.size() && i < model()->columnCount(); ++i) {
        const int column = static_cast<int>(i);
        horizontalHeader()->setSectionResizeMode(
            column, column == m_stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != m_stretched)
            setColumnWidth(column, px(m_widths.at(i)));
    }
    hideWhatDoesNotFit();
}

void TableView::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(objectName() + u"-columns"_s);
    for (int i = 0; model() && i < model()->columnCount(); ++i) {
        QAction *action = menu.addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(i));
        action->setEnabled(i != 0); // the first column names the record
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            if (shown)
                m_unwanted.remove(i);
            else
                m_unwanted += i;
            hideWhatDoesNotFit();
            Q_EMIT columnsChosen();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace hezhong
