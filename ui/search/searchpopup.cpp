// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"

#include "core/operations/people/readings.h"
#include "ui/search/hitview.h"
#include "ui/widgets/theme/theme.h"

#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120;
constexpr int mostHits = 12;
constexpr int mostHeight = 420;

} // namespace

SearchPopup::SearchPopup(QLineEdit *box, const Desk &desk, std::function<void(const SearchHit &)> open)
    : QObject(box), m_box(box), m_desk(desk), m_open(std::move(open)), m_frame(new QFrame(box)),
      m_view(new HitView(u"search-hits"_s, m_frame)), m_words(new QLabel(m_frame)),
      m_foot(new QLabel(m_frame))
{
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    m_box->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &SearchPopup::look);
    connect(m_box, &QLineEdit::textEdited, this, [this] { m_timer.start(); });
    connect(m_view, &HitView::opened, this, &SearchPopup::choose);
}

void SearchPopup::build()
{
    m_frame->setObjectName(u"search-popup"_s);
    m_frame->setWindowFlags(Qt::ToolTip); // above everything, and never takes the keyboard
    m_frame->setProperty("role", u"popup"_s);
    m_frame->setFocusPolicy(Qt::NoFocus);
    m_frame->hide();
    m_view->setFocusPolicy(Qt::NoFocus);
    m_words->setObjectName(u"search-words"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMargin(px(14));
    setTextRole(m_words, "muted");
    m_foot->setObjectName(u"search-foot"_s);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setContentsMargins(px(14), px(6), px(14), px(8));
    setTextRole(m_foot, "small");
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
}

bool SearchPopup::isShown() const
{
    return m_frame->isVisible();
}

void SearchPopup::close()
{
    m_timer.stop();
    m_frame->hide();
}

void SearchPopup::look()
{
    if (!m_box->hasFocus())
        return;
    const QString typed = m_box->text().trimmed();
    SearchResult result;
    if (typed.isEmpty()) {
        m_words->setText(tr("可以输入案号、姓名或单位、拼音首字母、证件号后四位，也可以输入请求和笔录中的词语。"));
    } else if (auto found = searchOffice(m_desk, typed, mostHits)) {
        result = *found;
        m_words->setText(tr("没有找到“%1”。可以少写几个字，或者换成拼音首字母、案号再试。").arg(typed));
    } else {
        m_words->setText(found.error().message + found.error().hint);
    }
    m_view->setHits(result.hits);
    m_view->clearChoice();
    m_words->setVisible(result.hits.isEmpty());
    m_view->setVisible(!result.hits.isEmpty());
    m_foot->setVisible(!result.hits.isEmpty());
    m_foot->setText(footWords(result));
    place();
    m_frame->show();
}

QString SearchPopup::footWords(const SearchResult &result) const
{
    const QString keys = tr("↑↓ 选择，回车打开，Esc 关闭");
    return result.total > result.hits.size()
               ? tr("共 %1 条，先列出 %2 条；直接回车看全部").arg(result.total).arg(result.hits.size())
               : tr("共 %1 条；%2").arg(result.total).arg(keys);
}

void SearchPopup::place()
{
    const int width = qMax(m_box->width(), px(480));
    int height = 0;
    if (m_view->isVisibleTo(m_frame))
        height = qMin(m_view->contentHeight(), px(mostHeight)) + m_foot->sizeHint().height() + 2;
    else
        height = m_words->heightForWidth(width - 2) + 2;
    m_frame->resize(width, height);
    m_frame->move(m_box->mapToGlobal(QPoint(0, m_box->height() + px(2))));
}

void SearchPopup::choose(const SearchHit &hit)
{
    const SearchHit chosen = hit; // the list is emptied before the page opens
    close();
    m_box->clear();
    m_open(chosen);
}

bool SearchPopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down: m_view->step(1); return true;
    case Qt::Key_Up: m_view->step(-1); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const SearchHit *hit = m_view->currentHit()) {
            choose(*hit);
            return true;
        }
        close(); // the box itself asks for the whole list
        return false;
    default: return false;
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isShown() && takesKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (!isShown() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
            look();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
        if (isShown() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept(); // Esc belongs to the popup while it is shown
            return true;
        }
        break;
    case QEvent::FocusIn:
        // Ctrl+K: an empty box says what can be typed. A click or Tab shows nothing yet.
        if (m_box->text().isEmpty() && static_cast<QFocusEvent *>(event)->reason() == Qt::OtherFocusReason)
            m_timer.start();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hezhong
