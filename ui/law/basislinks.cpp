// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/basislinks.h"

#include "core/law/rulecard.h"
#include "ui/widgets/theme/theme.h"

#include <QFocusEvent>

namespace hezhong {

using namespace Qt::StringLiterals;

BasisLinks::BasisLinks(const QString &name, const QStringList &cards, const QDate &day,
                       QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    setTextRole(this, "small");
    QStringList links;
    QStringList spoken;
    for (const QString &id : cards) {
        const QList<RuleCard> versions = ruleCardVersions(id);
        if (versions.isEmpty() || m_cards.contains(id))
            continue;
        const QString basis = ruleCard(id, day).value_or(versions.last()).basis();
        m_cards += id;
        spoken += basis;
        links += u"<a href=\"%1\">%2</a>"_s.arg(id.toHtmlEscaped(), basis.toHtmlEscaped());
    }
    if (links.isEmpty())
        hide();
    setText(tr("依据：%1").arg(links.join(tr("、"))));
    setAccessibleName(tr("依据：%1").arg(spoken.join(tr("、"))));
    connect(this, &QLabel::linkActivated, this, &BasisLinks::cardWanted);
}

void BasisLinks::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        (void)focusNextPrevChild(true); // to the first link, so that Enter opens it at once
}

} // namespace hezhong
