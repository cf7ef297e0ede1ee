// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/widgets/chippainter.h"
#include "ui/widgets/rowlistmodel.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace hezhong {

namespace {

class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(120), px(44)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected)
                            && option.state.testFlag(QStyle::State_HasFocus);
        if (chosen)
            painter->fillRect(option.rect, tokenColour(Token::AccentSoft, palette));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tokenColour(Token::Hover, palette));
        painter->setPen(tokenColour(Token::LineSoft, palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

        QRect area = option.rect.adjusted(px(16), 0, -px(16), 0);
        const QString chip = index.data(RowListModel::ChipRole).toString();
        paintChip(*painter, area, chip,
                  static_cast<Tone>(index.data(RowListModel::ToneRole).toInt()), palette);
        if (!chip.isEmpty())
            area.setRight(area.right() - chipWidth(chip) - px(12));
        paintWords(*painter, area, index, palette);
        painter->restore();
    }

private:
    static void paintWords(QPainter &painter, QRect area, const QModelIndex &index,
                           const QPalette &palette)
    {
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(RowListModel::DetailRole).toString();
        painter.setPen(tokenColour(Token::Text, palette));
        const int room = detail.isEmpty() ? area.width() : area.width() * 7 / 10;
        const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideRight, room);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(shown) + px(14));
        QFont small = painter.font();
        small.setPixelSize(px(13));
        painter.setFont(small);
        painter.setPen(tokenColour(Token::TextMuted, palette));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(detail, Qt::ElideRight, area.width()));
    }
};

} // namespace

RowList::RowList(const QString &name, QWidget *parent)
    : QListView(parent), m_model(new RowListModel(this))
{
    setObjectName(name);
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(RowListModel::ItemIdRole).toString());
    });
}

void RowList::setRows(const QList<RowItem> &rows)
{
    const QString id = currentId();
    m_model->setRows(rows);
    setCurrentId(id);
    if (!currentIndex().isValid() && !rows.isEmpty())
        setCurrentIndex(m_model->index(0));
    updateGeometry();
}

const QList<RowItem> &RowList::rows() const
{
    return m_model->rows();
}

QString RowList::currentId() const
{
    return currentIndex().data(RowListModel::ItemIdRole).toString();
}

void RowList::setCurrentId(const QString &id)
{
    for (qsizetype i = 0; i < rows().size(); ++i)
        if (rows().at(i).id == id)
            setCurrentIndex(m_model->index(static_cast<int>(i)));
}

void RowList::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void RowList::setLeastRows(int rows)
{
    m_leastRows = rows;
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    return {px(240), static_cast<int>(rows().size()) * px(44)};
}

QSize RowList::minimumSizeHint() const
{
    const int least = qBound(1, static_cast<int>(rows().size()), m_leastRows);
    return m_growing ? sizeHint() : QSize(px(120), least * px(44));
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace hezhong
