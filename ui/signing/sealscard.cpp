// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/sealscard.h"

#include "core/operations/rights.h"
#include "core/operations/signing/officeseals.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/services/prompter.h"
#include "ui/signing/sealform.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SealsCard::SealsCard(const Workbench &bench, QWidget *parent)
    : Card(tr("印章"), parent), m_bench(bench), m_list(new RowList(u"seals-list"_s, this)),
      m_form(new SealForm(bench, this)), m_add(new QPushButton(tr("添加印章…"), this)),
      m_retire(new QPushButton(tr("停用"), this))
{
    auto *words = new QLabel(tr("印章图片加密保存，每次用印都记下用印的人、时间和文书。图片与实物印"
                                "章一样，请指定专人使用。"),
                             this);
    words->setWordWrap(true);
    setTextRole(words, "muted");
    m_list->setGrowing(true);
    m_list->setAccessibleName(tr("本机构的印章"));
    m_add->setObjectName(u"seals-add"_s);
    m_retire->setObjectName(u"seals-retire"_s);
    m_retire->setProperty("kind", u"danger"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_retire);
    body()->addWidget(words);
    body()->addWidget(m_list);
    body()->addLayout(row);
    body()->addWidget(m_form);
    m_form->setVisible(false);
    connect(m_add, &QPushButton::clicked, this, [this] { showForm(!m_form->isVisibleTo(this)); });
    connect(m_retire, &QPushButton::clicked, this, &SealsCard::retire);
    connect(m_form, &SealForm::saved, this, [this] {
        showForm(false);
        reload();
    });
    reload();
}

void SealsCard::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_add->setText(shown ? tr("不添加") : tr("添加印章…"));
    if (!shown)
        m_form->clear();
}

void SealsCard::reload()
{
    m_seals = m_bench.operations->value(officeSeals(*m_bench.desk)).value_or(QList<OfficeSeal>());
    QList<RowItem> rows;
    bool active = false;
    for (const OfficeSeal &seal : std::as_const(m_seals)) {
        QStringList keepers = seal.users;
        if (!seal.roles.isEmpty())
            keepers.prepend(roleNames(seal.roles));
        rows += {seal.id.text(), seal.name,
                 tr("%1 毫米　可以用印：%2").arg(seal.widthMm).arg(keepers.join(tr("、"))),
                 seal.active ? QString() : tr("已停用"), Tone::Neutral};
        active = active || seal.active;
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    const bool mayEdit = may(*m_bench.desk, Right::EditOffice);
    m_add->setVisible(mayEdit);
    m_retire->setVisible(active && mayEdit);
    setNote(rows.isEmpty() ? tr("还没有") : QString());
}

void SealsCard::retire()
{
    for (const OfficeSeal &seal : std::as_const(m_seals)) {
        if (seal.id.text() != m_list->currentId() || !seal.active)
            continue;
        const Question question{tr("停用“%1”").arg(seal.name),
                                tr("停用后不能再用它盖章；已经盖过的文书不变。"),
                                tr("停用"),
                                {},
                                true};
        if (m_bench.prompter->ask(window(), question))
            (void)m_bench.operations->run([&] { return retireSeal(*m_bench.desk, seal.id); },
                                          {nullptr, false, tr("印章“%1”已停用。").arg(seal.name)});
        reload();
        return;
    }
}

} // namespace hezhong
