// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/linefield.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

LineField::LineField(const QString &name, QWidget *parent) : FormField(name, parent), m_edit(new QLineEdit(this))
{
    m_edit->setMaxLength(200);
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::edited);
}

QString LineField::text() const
{
    return m_secret ? m_edit->text() : m_edit->text().trimmed();
}

void LineField::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void LineField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void LineField::setMaxLength(int length)
{
    m_edit->setMaxLength(length);
}

void LineField::setCheck(std::function<QString(const QString &)> check)
{
    m_check = std::move(check);
}

void LineField::setSecret()
{
    m_secret = true;
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *show = new QToolButton(this);
    show->setObjectName(m_edit->objectName() + u"-show"_s);
    show->setCheckable(true);
    show->setIcon(icon(u"eye"_s, Token::TextMuted, Token::AccentText));
    show->setAccessibleName(tr("显示密码"));
    show->setToolTip(tr("显示密码"));
    show->setIconSize(QSize(px(18), px(18)));
    show->setFocusPolicy(Qt::TabFocus);
    connect(show, &QToolButton::toggled, this, [this](bool on) {
        m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    addBeside(show);
}

QWidget *LineField::editor() const
{
    return m_edit;
}

bool LineField::isEmpty() const
{
    return text().isEmpty();
}

QString LineField::problem() const
{
    return m_check && !isEmpty() ? m_check(text()) : QString();
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LineField::tidy()
{
    if (!m_secret)
        setText(text());
}

} // namespace hezhong
