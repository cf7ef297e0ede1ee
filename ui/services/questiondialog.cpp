// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/questiondialog.h"

#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const Question &question, const QString &fieldLabel, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"question"_s);
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);
    auto *title = new QLabel(question.title, this);
    setTextRole(title, "section");
    auto *words = new QLabel(question.text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(px(380));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(20), px(20), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(title);
    layout->addWidget(words);
    if (!fieldLabel.isEmpty()) {
        m_form = new FormGrid(u"question-form"_s, this);
        m_field = m_form->add({fieldLabel, u"text"_s, true, {}}, new LineField(u"question-text"_s, m_form));
        layout->addWidget(m_form);
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    const bool asks = !question.accept.isEmpty();
    auto *reject = new QPushButton(!question.reject.isEmpty() ? question.reject
                                       : asks ? tr("取消") : tr("知道了"), this);
    reject->setObjectName(u"question-reject"_s);
    connect(reject, &QPushButton::clicked, this, &QDialog::reject);
    auto *accept = new QPushButton(question.accept, this);
    accept->setObjectName(u"question-accept"_s);
    accept->setProperty("kind", question.danger ? u"danger"_s : u"primary"_s);
    accept->setVisible(asks);
    connect(accept, &QPushButton::clicked, this, &QuestionDialog::tryAccept);
    buttons->addWidget(reject);
    buttons->addWidget(accept);
    layout->addLayout(buttons);
    QPushButton *first = asks && !question.danger ? accept : reject;
    first->setDefault(true);
    (m_field ? m_field->editor() : first)->setFocus();
}

QString QuestionDialog::text() const
{
    return m_field ? m_field->text() : QString();
}

void QuestionDialog::tryAccept()
{
    if (!m_form || m_form->check())
        accept();
}

} // namespace hezhong
