// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/completingfield.h"

#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace hezhong {

using namespace Qt::StringLiterals;

CompletingField::CompletingField(const QString &name, QWidget *parent)
    : LineField(name, parent), m_list(new QListWidget(this))
{
    m_list->setObjectName(name + u"-offers"_s);
    m_list->setWindowFlags(Qt::ToolTip); // shows above everything and never takes the keyboard
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(line());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::Box);
    m_list->setAccessibleName(tr("已有记录"));
    m_list->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &CompletingField::offer);
    connect(line(), &QLineEdit::textEdited, this, [this] { m_timer.start(); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

CompletingField::~CompletingField() = default;

void CompletingField::setProvider(Provider provider)
{
    m_provider = std::move(provider);
}

bool CompletingField::offersShown() const
{
    return m_list->isVisible();
}

void CompletingField::offer()
{
    m_list->hide();
    if (!m_provider || isEmpty() || !line()->hasFocus())
        return;
    m_offers = m_provider(text());
    if (m_offers.isEmpty())
        return;
    m_list->clear();
    for (const Suggestion &offer : std::as_const(m_offers))
        m_list->addItem(offer.detail.isEmpty() ? offer.title : offer.title + u"    "_s + offer.detail);
    m_list->setCurrentRow(-1);
    const int rows = static_cast<int>(qMin<qsizetype>(8, m_offers.size()));
    m_list->resize(qMax(line()->width(), px(360)), rows * m_list->sizeHintForRow(0) + px(6));
    m_list->move(line()->mapToGlobal(QPoint(0, line()->height() + 2)));
    m_list->show();
}

void CompletingField::take(int row)
{
    m_list->hide();
    if (row < 0 || row >= m_offers.size())
        return;
    const Suggestion offer = m_offers.at(row);
    setText(offer.title);
    Q_EMIT edited();
    Q_EMIT chosen(offer);
}

bool CompletingField::handleKey(int key)
{
    const int last = m_list->count() - 1;
    switch (key) {
    case Qt::Key_Down: m_list->setCurrentRow(qMin(last, m_list->currentRow() + 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(qMax(-1, m_list->currentRow() - 1)); return true;
    case Qt::Key_Escape: m_list->hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() < 0)
            return false;
        take(m_list->currentRow());
        return true;
    default: return false;
    }
}

bool CompletingField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && m_list->isVisible()) {
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept(); // Esc belongs to the offers while they are shown
            return true;
        }
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            m_list->hide();
    }
    return LineField::eventFilter(watched, event);
}

} // namespace hezhong
