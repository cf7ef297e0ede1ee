// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/readback.h"

#include "core/base/dates.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

namespace hezhong {

using namespace Qt::StringLiterals;

Readback::Readback(const CaseFile &file, const HearingFile &hearing, QWidget *parent)
    : QWidget(parent, Qt::Window), m_view(new QTextBrowser(this))
{
    setObjectName(u"hearing-readback"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("宣读笔录"));
    m_view->setObjectName(u"readback-text"_s);
    m_view->setAccessibleName(tr("笔录全文"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setOpenLinks(false);

    auto *hint = new QLabel(tr("上下键或者空格翻动，加号和减号调整字号，Esc 返回。不入笔录的内容不在其中。"), this);
    setTextRole(hint, "muted");
    auto *smaller = new QPushButton(tr("缩小"), this);
    smaller->setObjectName(u"readback-smaller"_s);
    auto *larger = new QPushButton(tr("放大"), this);
    larger->setObjectName(u"readback-larger"_s);
    auto *back = new QPushButton(tr("返回"), this);
    back->setObjectName(u"readback-close"_s);
    connect(smaller, &QPushButton::clicked, this, [this] { changeSize(-2); });
    connect(larger, &QPushButton::clicked, this, [this] { changeSize(2); });
    connect(back, &QPushButton::clicked, this, &QWidget::close);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(24), 0, px(24), px(12));
    foot->addWidget(hint, 1);
    foot->addWidget(smaller);
    foot->addWidget(larger);
    foot->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    fill(file, hearing);
    changeSize(0);
    for (QPushButton *button : {smaller, larger, back})
        button->setFocusPolicy(Qt::TabFocus);
    m_view->setFocus();
}

QString Readback::text() const
{
    return m_view->toPlainText();
}

void Readback::fill(const CaseFile &file, const HearingFile &hearing)
{
    const Hearing &head = hearing.hearing;
    QTextCursor cursor(m_view->document());
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.insertText(u"%1　第%2次调解笔录"_s.arg(file.record.title).arg(head.ordinal), bold);
    QStringList facts{chineseDate(head.on)};
    if (head.start.isValid())
        facts += head.start.toString(u"HH:mm"_s);
    facts += head.place;
    facts.removeAll(QString());
    QTextBlockFormat spaced;
    spaced.setBottomMargin(px(10));
    spaced.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    cursor.insertBlock(spaced);
    cursor.insertText(facts.join(u"　"_s), plain);
    if (!head.present.isEmpty()) {
        cursor.insertBlock(spaced);
        cursor.insertText(u"在场人员：%1"_s.arg(head.present.join(u'、')), plain);
    }
    for (const HearingLine &line : hearing.lines) {
        if (line.isPrivate || line.text.trimmed().isEmpty())
            continue;
        cursor.insertBlock(spaced);
        cursor.insertText(line.speaker + u'：', bold);
        cursor.insertText(line.text, plain);
    }
    m_view->moveCursor(QTextCursor::Start);
    m_view->document()->setDocumentMargin(px(40));
}

void Readback::changeSize(int step)
{
    m_size = qBound(18, m_size + step, 60);
    QTextCursor all(m_view->document());
    all.select(QTextCursor::Document);
    QTextCharFormat size;
    size.setProperty(QTextFormat::FontPixelSize, px(m_size));
    all.mergeCharFormat(size);
}

void Readback::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        changeSize(2);
        return;
    case Qt::Key_Minus:
        changeSize(-2);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace hezhong
