// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/bodyeditor.h"

#include "ui/widgets/fields/multilinefield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Line ends inside a paragraph are U+2028 in papers and plain line ends while they are written.
QString shown(QString text)
{
    return text.replace(QChar(0x2028), u'\n').trimmed();
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent), m_column(new ScrollColumn(u"body-paragraphs"_s, this)), m_state(new QLabel(this))
{
    setObjectName(u"body-editor"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    auto *hint = new QLabel(
        tr("这里的改动只用于这一份文书，不改变案件登记的内容和模板。清空一段，这一段就不打印。"), this);
    hint->setWordWrap(true);
    hint->setProperty("kind", u"muted"_s);
    layout->addWidget(hint);
    m_column->column()->setSpacing(px(8));
    m_column->column()->addStretch(1);
    layout->addWidget(m_column, 1);
    auto *foot = new QHBoxLayout;
    auto *done = new QPushButton(tr("返回填写内容"), this);
    done->setObjectName(u"body-done"_s);
    done->setAccessibleName(done->text());
    foot->addWidget(m_state, 1);
    foot->addWidget(done);
    layout->addLayout(foot);
    connect(done, &QPushButton::clicked, this, &BodyEditor::closed);
}

void BodyEditor::setParagraphs(const QList<EditableParagraph> &paragraphs, const QList<ParagraphEdit> &edits)
{
    for (const Line &line : std::as_const(m_lines))
        delete line.row;
    m_lines.clear();
    for (const EditableParagraph &paragraph : paragraphs) {
        QString text = shown(paragraph.text);
        for (const ParagraphEdit &edit : edits)
            if (edit.at == paragraph.at && edit.was == paragraph.text)
                text = edit.text;
        addLine(paragraph, text);
    }
    showState();
}

void BodyEditor::addLine(const EditableParagraph &paragraph, const QString &text)
{
    const qsizetype index = m_lines.size();
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *field = new MultiLineField(u"body-%1"_s.arg(index), row);
    field->setLines(paragraph.heading ? 1 : 2, 10);
    field->setLabel(tr("正文第 %1 段").arg(index + 1));
    field->setText(text);
    auto *restore = new QPushButton(tr("恢复"), row);
    restore->setObjectName(u"body-restore-%1"_s.arg(index));
    restore->setAccessibleName(tr("恢复正文第 %1 段").arg(index + 1));
    layout->addWidget(field, 1);
    layout->addWidget(restore, 0, Qt::AlignTop);
    m_column->column()->insertWidget(static_cast<int>(index), row);
    m_lines += Line{paragraph, row, field, restore};
    connect(field, &FormField::edited, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(restore, &QPushButton::clicked, this, [this, index] {
        const Line &line = m_lines.at(index);
        line.field->setText(shown(line.paragraph.text));
        line.field->editor()->setFocus(Qt::OtherFocusReason);
        showState();
        Q_EMIT edited();
    });
}

QList<ParagraphEdit> BodyEditor::edits() const
{
    QList<ParagraphEdit> found;
    for (const Line &line : m_lines)
        if (line.field->text() != shown(line.paragraph.text))
            found += ParagraphEdit{line.paragraph.at, line.paragraph.text, line.field->text()};
    return found;
}

void BodyEditor::showState()
{
    qsizetype changed = 0;
    for (const Line &line : std::as_const(m_lines)) {
        const bool differs = line.field->text() != shown(line.paragraph.text);
        line.restore->setVisible(differs);
        changed += differs;
    }
    m_state->setText(m_lines.isEmpty() ? tr("这份文书没有可以改写的正文。")
                     : changed > 0     ? tr("改了 %1 段").arg(changed)
                                       : tr("没有改动"));
}

void BodyEditor::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.first().field->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
