// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/rulecardview.h"

#include "core/base/dates.h"
#include "core/law/rulecard.h"
#include "core/operations/law/officelaw.h"
#include "ui/law/wordlabel.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString inForce(const RuleCard &card)
{
    const QString from = card.from.isValid() ? isoDate(card.from) : RuleCardView::tr("起始日不详");
    return RuleCardView::tr("有效：%1 至 %2")
        .arg(from, card.until.isValid() ? isoDate(card.until) : RuleCardView::tr("今"));
}

} // namespace

RuleCardView::RuleCardView(const Workbench &bench, QWidget *parent)
    : Card(tr("规则"), parent), m_bench(bench), m_parts(new QVBoxLayout)
{
    setObjectName(u"rule-card-view"_s);
    m_parts->setSpacing(px(8));
    body()->addLayout(m_parts);
    body()->addStretch(1);
}

void RuleCardView::reload()
{
    showCard(m_id, m_day);
}

void RuleCardView::showCard(const QString &id, const QDate &day)
{
    m_id = id;
    m_day = day;
    clearLayout(m_parts);
    const QList<RuleCard> versions = ruleCardVersions(id);
    if (versions.isEmpty()) {
        setTitle(tr("规则"));
        m_parts->addWidget(wordLabel(tr("请从列表中选择一条规则。"), "muted", this));
        return;
    }
    const RuleCard card = ruleCard(id, day).value_or(versions.last());
    setTitle(card.title);
    auto *basis = wordLabel(card.basis(), "strong", this);
    basis->setObjectName(u"rule-basis"_s);
    m_parts->addWidget(basis);
    m_parts->addWidget(wordLabel(inForce(card), "small", this));
    auto *text = wordLabel(card.text, "", this);
    text->setObjectName(u"rule-text"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->addWidget(text);
    m_parts->addWidget(
        wordLabel(tr("%1（%2，%3）").arg(surenessName(card.sure), card.source, card.sourceDate),
                  card.sure == Sureness::Text ? "small" : "muted", this));
    m_parts->addWidget(
        wordLabel(tr("以上是用通俗文字概括的，办案以公布的法律文本为准。"), "small", this));
    addVersions(card.article + isoDate(card.from));
    addTexts(card);
}

void RuleCardView::addVersions(const QString &shown)
{
    const QList<RuleCard> versions = ruleCardVersions(m_id);
    if (versions.size() < 2)
        return;
    m_parts->addWidget(wordLabel(tr("其他版本"), "strong", this));
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const RuleCard &version = versions.at(i);
        if (version.article + isoDate(version.from) == shown)
            continue;
        const QString words = u"%1　%2"_s.arg(version.basis(), inForce(version));
        auto *button = new QPushButton(words, this);
        button->setObjectName(u"rule-version-%1"_s.arg(i + 1));
        button->setProperty("kind", u"link"_s);
        const QDate day = version.until.isValid() ? version.until : version.from;
        connect(button, &QPushButton::clicked, this, [this, day] { showCard(m_id, day); });
        m_parts->addWidget(button, 0, Qt::AlignLeft);
    }
}

void RuleCardView::addTexts(const RuleCard &card)
{
    if (!m_bench.desk)
        return;
    int number = 0;
    const auto texts = lawTexts(*m_bench.desk);
    for (const LawText &text : texts.value_or(QList<LawText>())) {
        if (text.law.isEmpty() || !card.law.contains(text.law))
            continue;
        if (number++ == 0)
            m_parts->addWidget(wordLabel(tr("本机构导入的法规文本"), "strong", this));
        auto *button = new QPushButton(tr("另存为文件：%1").arg(text.title), this);
        button->setObjectName(u"rule-text-%1"_s.arg(number));
        connect(button, &QPushButton::clicked, this, [this, text] { saveText(text); });
        m_parts->addWidget(button, 0, Qt::AlignLeft);
    }
}

void RuleCardView::saveText(const LawText &text)
{
    const auto bytes = m_bench.operations->value(lawTextBytes(*m_bench.desk, text));
    if (!bytes)
        return;
    const QString path =
        m_bench.files->saveFile(this, tr("保存法规文本"), text.fileName, tr("所有文件 (*)"));
    if (path.isEmpty()
        || !saveOut(m_bench, {u"law-text.export"_s, {}, text.id.text(), text.title}, path, *bytes))
        return;
    m_bench.operations->say({tr("“%1”已保存。").arg(text.title), path, Tone::Green, {}, {}, 8});
}

} // namespace hezhong
