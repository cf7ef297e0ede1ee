// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit/auditpage.h"

#include "core/base/dates.h"
#include "core/operations/rights.h"
#include "ui/law/wordlabel.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/audit/auditfilterform.h"
#include "ui/settings/audit/auditmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString timeWords(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString detailWords(const AuditEntry &entry)
{
    QStringList lines{AuditPage::tr("时间：%1").arg(timeWords(entry.at)),
                      AuditPage::tr("人员：%1").arg(auditActor(entry)),
                      AuditPage::tr("操作：%1").arg(operationLabel(entry.operation))};
    if (!entry.caseNumber.isEmpty())
        lines += AuditPage::tr("案号：%1").arg(entry.caseNumber);
    for (const QString &object : entry.objects)
        lines += AuditPage::tr("涉及：%1").arg(object);
    if (!entry.note.isEmpty())
        lines += AuditPage::tr("备注：%1").arg(auditNote(entry));
    lines += AuditPage::tr("操作记录：第 %1 行起，共 %2 行").arg(entry.seq).arg(entry.rows);
    lines += AuditPage::tr("设备：%1").arg(entry.device);
    return lines.join(u'\n');
}

AuditKind kindNamed(const QString &chip)
{
    static const QHash<QString, AuditKind> kinds{{u"looked"_s, AuditKind::Looked},
                                                 {u"out"_s, AuditKind::TakenOut},
                                                 {u"changed"_s, AuditKind::Changed},
                                                 {u"access"_s, AuditKind::Access},
                                                 {u"guarding"_s, AuditKind::Guarding}};
    return kinds.value(chip, AuditKind::All);
}

} // namespace

AuditPage::AuditPage(const Workbench &bench, QWidget *parent)
    : Page(u"audit-page"_s, parent), m_bench(bench),
      m_header(new PageHeader(u"audit-head"_s, this)),
      m_kinds(new FilterChips(u"audit-kinds"_s, this)),
      m_model(new AuditModel(*bench.desk, *bench.operations, this)),
      m_table(new TableView(u"audit-table"_s, this)), m_stack(new QStackedLayout),
      m_filter(new AuditFilterForm(bench)), m_entry(new Card(tr("所选记录"))),
      m_details(wordLabel({}, "", m_entry)), m_signature(wordLabel({}, "", this))
{
    build();
    connect(m_filter, &AuditFilterForm::changed, this, &AuditPage::look);
    connect(m_kinds, &FilterChips::changed, this, &AuditPage::look);
    connect(m_table, &TableView::currentRowChanged, this, &AuditPage::showEntry);
}

QString AuditPage::title() const
{
    return tr("审计");
}

QString AuditPage::help() const
{
    return tr(
        "这里列出谁在什么时候做了什么：查看、修改、打印、另存、导出和提供给他人。只列出涉及哪些"
        "种类的内容，不显示内容本身。方向键选择，右侧显示所选的一条；往下滚动，陆续读出更早的记录"
        "。");
}

void AuditPage::enter()
{
    if (m_stale)
        refresh();
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void AuditPage::refresh()
{
    m_stale = false;
    m_filter->reload();
    look();
}

bool AuditPage::escape()
{
    if (!isFiltered())
        return false;
    clear();
    return true;
}

void AuditPage::takeChange(const ChangeNotice &)
{
    // Entries that come while somebody reads would push away what they read.
    m_stale = m_stale || !isVisible();
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void AuditPage::build()
{
    m_header->setTitle(title());
    auto *verify = namedButton(u"audit-verify"_s, tr("核验数据"), {}, this);
    verify->setVisible(holds(m_bench.desk->store->user().roles, Right::Verify));
    auto *exporting = namedButton(u"audit-export"_s, tr("导出 CSV…"), {}, this);
    m_header->addButton(verify);
    m_header->addButton(exporting);
    connect(verify, &QPushButton::clicked, this, [this] {
        m_bench.navigator->go({u"settings"_s, u"verify"_s});
    });
    connect(exporting, &QPushButton::clicked, this, &AuditPage::exportCsv);

    auto *body = new QHBoxLayout;
    body->setContentsMargins(px(16), px(12), px(16), px(16));
    body->setSpacing(px(16));
    body->addWidget(buildList(), 1);
    body->addWidget(buildSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
}

QWidget *AuditPage::buildList()
{
    m_kinds->addChip(u"all"_s, tr("全部"));
    m_kinds->addChip(u"looked"_s, tr("查看"));
    m_kinds->addChip(u"changed"_s, tr("办理和修改"));
    m_kinds->addChip(u"out"_s, tr("打印和带出"));
    m_kinds->addChip(u"access"_s, tr("用户和登录"));
    m_kinds->addChip(u"guarding"_s, tr("核验和备份"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("审计记录"));
    m_table->setSortingEnabled(false); // always in the order in which it was done
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({160, 96, 136, 168, 160, 160}, AuditModel::Fields);
    m_table->setDispensable({AuditModel::Note, AuditModel::CaseNumber});
    auto *card = new Card({}, this);
    card->setFlushContent(m_table);
    auto *unfound = new EmptyState(u"audit-unfound"_s, u"filter"_s, tr("没有符合条件的审计记录。"),
                                   tr("显示全部记录"), this);
    connect(unfound, &EmptyState::actionWanted, this, &AuditPage::clear);
    m_stack->addWidget(card);
    m_stack->addWidget(unfound);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_kinds);
    column->addLayout(m_stack, 1);
    return list;
}

QWidget *AuditPage::buildSide()
{
    auto *side = new ScrollColumn(u"audit-side"_s, this);
    side->setFixedWidth(px(340));
    m_details->setObjectName(u"audit-details"_s);
    m_signature->setObjectName(u"audit-signature"_s);
    for (QLabel *words : {m_details, m_signature})
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_entry->body()->addWidget(m_details);
    auto *signature = new Card(tr("操作记录的签名"));
    signature->body()->addWidget(m_signature);
    side->column()->addWidget(m_filter);
    side->column()->addWidget(m_entry);
    side->column()->addWidget(signature);
    side->column()->addStretch(1);
    return side;
}

void AuditPage::look()
{
    auto filter = m_filter->filter();
    if (!filter)
        return;
    filter->kind = kindNamed(m_kinds->current());
    m_model->setFilter(*filter);
    const auto count = m_bench.operations->value(auditCount(*m_bench.desk, *filter));
    m_kinds->setSummary(tr("共 %1 条").arg(count.value_or(0)));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showEntry(m_table->currentIndex());
    showSignature();
}

void AuditPage::clear()
{
    m_kinds->setCurrent(u"all"_s);
    m_filter->clear();
    look();
    m_table->setFocus(Qt::OtherFocusReason);
}

void AuditPage::showEntry(const QModelIndex &index)
{
    m_details->setText(index.isValid() && index.row() < m_model->rowCount()
                           ? detailWords(m_model->entryAt(index.row()))
                           : tr("在左侧选择一条记录。"));
}

void AuditPage::showSignature()
{
    const auto last = m_bench.operations->value(lastSignature(*m_bench.desk));
    if (!last)
        return;
    const QString held = last->seq == 0 ? tr("操作记录共 %1 行，还没有签名。").arg(last->rows)
                                        : tr("操作记录共 %1 行，最近一次签名在 %2，签到第 %3 行。")
                                              .arg(last->rows)
                                              .arg(timeWords(last->at))
                                              .arg(last->seq);
    const QString since =
        last->unsignedRows == 0
            ? tr("签名以后没有新的记录。")
            : tr("其后的 %1 行，到满 256 行时或者关闭数据时签名。").arg(last->unsignedRows);
    m_signature->setText(held + since
                         + tr("签名以前的记录被改动、删去或者调换，“核验数据”都能指出来。"));
}

void AuditPage::exportCsv()
{
    const auto filter = m_filter->filter();
    if (!filter)
        return;
    const QString path = m_bench.files->saveFile(
        this, tr("导出审计记录"), tr("审计记录-%1.csv").arg(isoDate(m_bench.desk->today())),
        tr("CSV 文件 (*.csv)"));
    if (path.isEmpty())
        return;
    AuditFilter wanted = *filter;
    wanted.kind = kindNamed(m_kinds->current());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = auditCsv(*m_bench.desk, wanted);
    QGuiApplication::restoreOverrideCursor();
    const auto csv = m_bench.operations->value(std::move(made));
    if (!csv || !saveOut(m_bench, {}, path, csv->csv))
        return;
    m_bench.operations->say({tr("已导出 %1 条审计记录到 %2。").arg(csv->entries).arg(path),
                             tr("校验值（SHA-256）：%1。核对时去掉文件的最后一行，对其余内容计算 "
                                "SHA-256，应当与这个校验值相同。")
                                 .arg(csv->sha256),
                             Tone::Green,
                             {},
                             {},
                             0});
    look();
}

bool AuditPage::isFiltered() const
{
    return m_kinds->current() != u"all"_s || !m_filter->isEmpty();
}

} // namespace hezhong
