// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/sheetresult.h"

#include "ui/widgets/notelist.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SheetResult::SheetResult(QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_notes(new NoteList(u"sheet-notes"_s, this))
{
    setObjectName(u"sheet-result"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_lines->setSpacing(px(4));
    layout->addLayout(m_lines);
    layout->addWidget(m_notes);
}

QString SheetResult::text() const
{
    return m_text.join(u'\n');
}

void SheetResult::clear()
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        QWidget *widget = old->widget();
        if (widget && !qobject_cast<QPushButton *>(widget)) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    m_text.clear();
}

void SheetResult::addHeading(const QString &words)
{
    if (!m_text.isEmpty())
        m_lines->addSpacing(px(8));
    addLine(words, "strong");
}

void SheetResult::addLine(const QString &words, const char *role)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        setTextRole(label, role);
    m_lines->addWidget(label);
    m_text += words;
}

void SheetResult::addClaim(const FilledClaim &claim)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    auto *text = new QLabel(claim.text, line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    const QString sum = claim.amount              ? tr("%1 元").arg(claim.amount->grouped())
                        : claim.missing.isEmpty() ? QString()
                                                  : tr("待计算");
    auto *amount = new QLabel(sum, line);
    setTextRole(amount, claim.amount ? "strong" : "muted");
    layout->addWidget(text, 1);
    layout->addWidget(amount, 0, Qt::AlignTop);
    m_lines->addWidget(line);
    m_text += claim.text + u'\t' + sum;
    if (claim.amountByRespondent)
        addLine(tr("按被申请人的说法为 %1 元").arg(claim.amountByRespondent->grouped()), "small");
}

/// A link stays the same widget while its answer is missing: it may be under the mouse just now.
void SheetResult::addMissing(const QList<SheetGap> &missing)
{
    QMap<QString, QPushButton *> before;
    before.swap(m_links);
    const QList<QString> known = before.keys();
    if (!missing.isEmpty())
        addHeading(tr("还缺的回答"));
    for (const SheetGap &gap : missing) {
        if (m_links.contains(gap.question))
            continue;
        QPushButton *link = before.take(gap.question);
        if (!link) {
            link = new QPushButton(this);
            link->setObjectName(u"sheet-missing-"_s + gap.question);
            link->setProperty("kind", u"link"_s);
            connect(link, &QPushButton::clicked, this,
                    [this, id = gap.question] { Q_EMIT questionWanted(id); });
        }
        link->setText(gap.text); // another sheet may ask it in other words
        link->setAccessibleName(tr("去回答：%1").arg(gap.text));
        m_links.insert(gap.question, link);
        m_lines->addWidget(link, 0, Qt::AlignLeft);
        m_text += gap.text;
    }
    for (QPushButton *gone : std::as_const(before)) {
        gone->hide();
        gone->setObjectName({}); // its name is free for what comes in its place
        gone->deleteLater();
    }
    if (m_links.keys() != known)
        Q_EMIT linksChanged();
}

void SheetResult::setFilled(const FilledSheet &filled)
{
    clear();
    addHeading(tr("请求"));
    QList<NoteList::Note> notes;
    for (const FilledClaim &claim : filled.claims) {
        addClaim(claim);
        if (!claim.calculation)
            continue;
        for (const QString &warning : claim.calculation->warnings)
            if (const NoteList::Note note{warning, {}, Tone::Amber}; !notes.contains(note))
                notes += note;
    }
    if (filled.claims.isEmpty())
        addLine(tr("现有回答还不能形成请求。"), "muted");
    else if (filled.claims.size() > 1)
        addLine(tr("合计 %1 元").arg(filled.total().grouped()), "strong");
    if (!filled.points.isEmpty()) {
        addHeading(tr("争议焦点"));
        for (const QString &point : filled.points)
            addLine(point);
    }
    addMissing(filled.missing);
    m_notes->setNotes(notes);
}

} // namespace hezhong
