// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitview.h"

#include "ui/search/hitmodel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace hezhong {

namespace {

constexpr int headingHeight = 30;
constexpr int lineHeight = 36;
constexpr int tallHeight = 54;

class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(HitModel::HeadingRole).toBool())
            return {px(120), px(headingHeight)};
        return {px(120), px(index.data(HitModel::SnippetRole).toString().isEmpty() ? lineHeight : tallHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const QRect area = option.rect.adjusted(px(14), 0, -px(14), 0);
        if (index.data(HitModel::HeadingRole).toBool())
            paintHeading(*painter, area, index, option.palette);
        else
            paintHit(*painter, option, area, index);
        painter->restore();
    }

private:
    static QFont small(const QFont &font)
    {
        QFont smaller = font;
        smaller.setPixelSize(px(13));
        return smaller;
    }

    static void paintHeading(QPainter &painter, const QRect &area, const QModelIndex &index,
                             const QPalette &palette)
    {
        painter.setFont(small(painter.font()));
        painter.setPen(tokenColour(Token::TextMuted, palette));
        painter.drawText(area.adjusted(0, px(6), 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data().toString());
    }

    static void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                         const QModelIndex &index)
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter.fillRect(option.rect, tokenColour(Token::AccentSoft, option.palette));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, tokenColour(Token::Hover, option.palette));
        const QString snippet = index.data(HitModel::SnippetRole).toString();
        painter.setPen(tokenColour(Token::Text, option.palette));
        const QRect title = snippet.isEmpty() ? area : QRect(area.left(), area.top() + px(6), area.width(), px(22));
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          title.width()));
        if (!snippet.isEmpty())
            paintSnippet(painter, QRect(area.left(), area.top() + px(28), area.width(), px(20)), snippet,
                         index.data(HitModel::MarksRole).toList(), option.palette);
    }

    static void paintSnippet(QPainter &painter, const QRect &area, const QString &snippet,
                             const QVariantList &marks, const QPalette &palette)
    {
        const QFont font = small(painter.font());
        QTextLayout layout(snippet, font);
        QList<QTextLayout::FormatRange> formats;
        for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
            QTextLayout::FormatRange range;
            range.start = marks.at(i).toInt();
            range.length = marks.at(i + 1).toInt();
            range.format.setForeground(tokenColour(Token::AccentText, palette));
            range.format.setFontWeight(QFont::DemiBold);
            formats += range;
        }
        layout.setFormats(formats);
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(wrap);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(area.width());
        layout.endLayout();
        painter.setPen(tokenColour(Token::TextMuted, palette));
        painter.setClipRect(area);
        layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    }
};

} // namespace

HitView::HitView(const QString &name, QWidget *parent) : QListView(parent), m_model(new HitModel(this))
{
    setObjectName(name);
    setAccessibleName(tr("查找结果"));
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const SearchHit *hit = m_model->hitAt(index.row()))
            Q_EMIT opened(*hit);
    });
}

void HitView::setHits(const QList<SearchHit> &hits)
{
    m_model->setHits(hits);
}

const SearchHit *HitView::currentHit() const
{
    return m_model->hitAt(currentIndex().row());
}

void HitView::step(int by)
{
    const int row = m_model->hitFrom(currentIndex().isValid() ? currentIndex().row() : -1, by);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(m_model->hitFrom(row, -1) < 0 ? 0 : row)); // shows the first heading too
}

void HitView::clearChoice()
{
    setCurrentIndex({});
}

int HitView::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void HitView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (const SearchHit *hit = currentHit())
                Q_EMIT opened(*hit);
            return;
        }
        break;
    default: break;
    }
    QListView::keyPressEvent(event);
}

} // namespace hezhong
