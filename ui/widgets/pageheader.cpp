// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stepbutton.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &name, QWidget *parent)
    : QFrame(parent), m_title(new ElidedLabel({}, this)), m_details(new QLabel(this)),
      m_state(new Chip({}, Tone::Accent, this)), m_factsRow(new QWidget(this)),
      m_facts(new QHBoxLayout(m_factsRow)), m_buttons(new QHBoxLayout),
      m_step(new StepButton(name + u"-next-step"_s, this))
{
    setObjectName(name);
    setProperty("role", u"page-head"_s);
    setTextRole(m_title, "title");
    setTextRole(m_details, "small");
    m_details->setTextFormat(Qt::PlainText);

    auto *first = new QHBoxLayout;
    first->setSpacing(px(10));
    first->addWidget(m_title);
    first->addWidget(m_details);
    first->addWidget(m_state);
    first->addStretch(1);
    m_buttons->setSpacing(px(10));
    m_buttons->addWidget(m_step);
    first->addLayout(m_buttons);

    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(px(10));
    m_factsRow->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(10));
    layout->setSpacing(px(6));
    layout->addLayout(first);
    layout->addWidget(m_factsRow);
    setTitle({});
    setDetails({});
}

void PageHeader::setTitle(const QString &title, const QString &shortTitle)
{
    m_title->setText(title);
    m_title->setShortText(shortTitle);
    setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setDetails(const QStringList &details)
{
    m_details->setText(details.join(u"   "_s));
    m_details->setVisible(!details.isEmpty());
}

void PageHeader::setState(const QString &word, Tone tone)
{
    m_state->set(word, tone);
}

void PageHeader::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const Fact &fact : facts) {
        if (fact.plain) {
            auto *label = new QLabel(fact.word, m_factsRow);
            setTextRole(label, "small");
            m_facts->addWidget(label);
        } else {
            auto *chip = new Chip(fact.word, fact.tone, m_factsRow);
            chip->setElidable();
            m_facts->addWidget(chip);
        }
    }
    m_facts->addStretch(1);
    m_factsRow->setVisible(!facts.isEmpty());
}

void PageHeader::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

TabStrip *PageHeader::tabs()
{
    if (!m_tabs) {
        m_tabs = new TabStrip(objectName() + u"-tabs"_s, this);
        auto *outer = static_cast<QVBoxLayout *>(layout());
        outer->addWidget(m_tabs);
        outer->setContentsMargins(px(16), px(12), px(16), 0);
    }
    return m_tabs;
}

} // namespace hezhong
