// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/relatedpanel.h"

#include "core/base/dates.h"
#include "ui/cases/caselimits.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RelatedPanel::RelatedPanel(QWidget *parent)
    : Card(tr("本单位办理过的相关案件"), parent), m_words(new QLabel(this)),
      m_list(new RowList(u"intake-related"_s, this))
{
    setObjectName(u"intake-related-card"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setContentsMargins(px(16), px(12), px(16), px(12));
    setTextRole(m_words, "muted");
    m_list->setGrowing(true);
    m_list->setAccessibleName(title());
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    setFlushContent(holder);
    connect(m_list, &RowList::opened, this, [this](const QString &id) { Q_EMIT opened(Id<Case>(id)); });
    setCases({}, false);
}

void RelatedPanel::setCases(const QList<CaseRow> &cases, bool asked)
{
    QList<RowItem> rows;
    for (const CaseRow &record : cases)
        rows.append({record.id.text(), record.title, record.number, label(record.status),
                     statusTone(record.status)});
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_words->setText(!asked          ? tr("填写当事人后，在这里核对以前是否办理过。")
                     : rows.isEmpty() ? tr("没有办理过与这些当事人有关的案件。")
                                      : tr("请核对是否重复申请，调解员是否需要回避。"));
    setNote(rows.isEmpty() ? QString() : tr("%1 件").arg(rows.size()));
}

} // namespace hezhong
