// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/offerpopup.h"

#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace hezhong {

using namespace Qt::StringLiterals;

OfferPopup::OfferPopup(QLineEdit *line) : QObject(line), m_line(line), m_list(new QListWidget(line))
{
    const auto takeName = [this](const QString &name) {
        m_list->setObjectName(name + u"-offers"_s);
    };
    takeName(line->objectName());
    connect(line, &QObject::objectNameChanged, this, takeName);
    m_list->setWindowFlags(Qt::ToolTip); // above everything, and never takes the keyboard
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::Box);
    m_list->setAccessibleName(tr("已有记录"));
    m_list->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    m_line->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &OfferPopup::offer);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_timer.start(); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

void OfferPopup::setProvider(Provider provider)
{
    m_provider = std::move(provider);
}

bool OfferPopup::isShown() const
{
    return m_list->isVisible();
}

void OfferPopup::close()
{
    m_timer.stop();
    m_list->hide();
}

void OfferPopup::offer()
{
    m_list->hide();
    const QString typed = m_line->text().trimmed();
    if (!m_provider || typed.isEmpty() || !m_line->hasFocus())
        return;
    m_offers = m_provider(typed);
    if (m_offers.isEmpty())
        return;
    m_list->clear();
    for (const Suggestion &offer : std::as_const(m_offers))
        m_list->addItem(offer.detail.isEmpty() ? offer.title
                                               : offer.title + u"    "_s + offer.detail);
    m_list->setCurrentRow(-1);
    const int rows = static_cast<int>(qMin<qsizetype>(8, m_offers.size()));
    m_list->resize(qMax(m_line->width(), px(360)), rows * m_list->sizeHintForRow(0) + px(6));
    m_list->move(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    m_list->show();
}

void OfferPopup::take(int row)
{
    m_list->hide();
    if (row < 0 || row >= m_offers.size())
        return;
    const Suggestion offer = m_offers.at(row);
    m_line->setText(offer.title);
    Q_EMIT chosen(offer);
}

bool OfferPopup::handleKey(int key)
{
    const int last = m_list->count() - 1;
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(last, m_list->currentRow() + 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(-1, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() < 0)
            return false;
        take(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

bool OfferPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && m_list->isVisible()) {
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept(); // Esc belongs to the offers while they are shown
            return true;
        }
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hezhong
