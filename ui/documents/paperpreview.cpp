// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paperpreview.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QStackedLayout>
#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QToolButton *toolButton(const QString &name, const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent), m_document(new QPdfDocument(this)), m_view(new QPdfView(this)),
      m_message(new QLabel(this)), m_pages(new QLabel(this)), m_stack(new QStackedLayout)
{
    setObjectName(u"paper-preview"_s);
    m_view->setObjectName(u"paper-view"_s);
    m_view->setAccessibleName(tr("文书预览"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(m_document);
    m_message->setObjectName(u"paper-message"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMargin(px(24));
    setTextRole(m_message, "muted");
    setTextRole(m_pages, "small");
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);

    auto *smaller = toolButton(u"paper-zoom-out"_s, u"zoom-out"_s, tr("缩小"), this);
    auto *larger = toolButton(u"paper-zoom-in"_s, u"zoom-in"_s, tr("放大"), this);
    auto *width = toolButton(u"paper-fit-width"_s, u"move-horizontal"_s, tr("适合宽度"), this);
    connect(smaller, &QToolButton::clicked, this, [this] { zoom(1 / 1.2); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(1.2); });
    connect(width, &QToolButton::clicked, this,
            [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(px(12), px(4), px(12), px(4));
    bar->addWidget(m_pages);
    bar->addStretch(1);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addWidget(width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);
    setMessage(tr("从左边选择一种文书，这里显示印出来的样子。"));
}

PaperPreview::~PaperPreview()
{
    // The view and the document read the buffer until they are told to let go of it.
    m_view->setDocument(nullptr);
    m_document->close();
}

void PaperPreview::setPdf(const QByteArray &pdf)
{
    m_bytes = pdf;
    load();
}

void PaperPreview::setMessage(const QString &message, const QString &hint)
{
    m_bytes.clear();
    m_document->close();
    m_message->setText(hint.isEmpty() ? message : message + u'\n' + hint);
    m_message->setAccessibleName(m_message->text());
    m_pages->clear();
    m_stack->setCurrentWidget(m_message);
}

int PaperPreview::pageCount() const
{
    return m_bytes.isEmpty() ? 0 : m_document->pageCount();
}

void PaperPreview::load()
{
    m_document->close();
    m_buffer.close();
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    if (m_document->status() != QPdfDocument::Status::Ready) {
        setMessage(tr("这份文书不能显示，案卷中的内容没有变化。"), tr("请打印或者另存后查看；仍不能显示的，请运行完整性检查。"));
        return;
    }
    m_pages->setText(tr("共 %1 页").arg(m_document->pageCount()));
    m_stack->setCurrentWidget(m_view);
}

void PaperPreview::showLarge()
{
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(2);
}

void PaperPreview::zoom(double factor)
{
    const double now = m_view->zoomMode() == QPdfView::ZoomMode::Custom ? m_view->zoomFactor() : 1.0;
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(0.4, now * factor, 4.0));
}

} // namespace hezhong
