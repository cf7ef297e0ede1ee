// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossiertab.h"

#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/documents/dossier/dossiervalues.h"
#include "core/documents/dossier/materialcheck.h"
#include "core/documents/paperkind.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/services/prompter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

DossierTab::DossierTab(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_contents(new RowList(u"dossier-contents"_s)),
      m_findings(new RowList(u"dossier-findings"_s)), m_target(new ComboBox(this)),
      m_add(namedButton(u"dossier-add"_s, tr("存入文件…"), {}, this))
{
    setObjectName(u"dossier-tab"_s);
    setAcceptDrops(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    m_contentsCard = makeContentsCard();
    m_checkCard = makeCheckCard();
    layout->addWidget(m_contentsCard, 7);
    layout->addWidget(m_checkCard, 5);
    connect(m_add, &QPushButton::clicked, this, &DossierTab::chooseFile);
    connect(m_findings, &RowList::opened, this, &DossierTab::jump);
    connect(m_contents->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const CaseMaterial *file = chosenFile();
        m_remove->setEnabled(file && !file->isLocked());
    });
    showRights();
}

Card *DossierTab::makeContentsCard()
{
    auto *card = new Card(tr("卷内目录"), this);
    auto *content = new QWidget(card);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_adding = new QWidget(content);
    auto *adding = new QHBoxLayout(m_adding);
    adding->setContentsMargins(px(16), px(12), px(16), px(12));
    adding->setSpacing(px(8));
    auto *word = new QLabel(tr("存为(&F)"), content);
    word->setBuddy(m_target);
    m_target->setObjectName(u"dossier-target"_s);
    m_target->setAccessibleName(tr("文件存为"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(12);
    adding->addWidget(word);
    adding->addWidget(m_target, 1);
    adding->addWidget(m_add);
    column->addWidget(m_adding);
    m_contents->setAccessibleName(tr("卷内目录"));
    column->addWidget(m_contents, 1);
    m_hint = new QLabel(tr("图片和 PDF 也可以直接拖到这里。"), content);
    m_hint->setProperty("textRole", u"small"_s);
    m_hint->setContentsMargins(px(16), px(8), px(16), px(8));
    column->addWidget(m_hint);
    card->setFlushContent(content);
    fillFoot(card->foot());
    return card;
}

Card *DossierTab::makeCheckCard()
{
    auto *card = new Card(tr("卷宗自查"), this);
    m_findings->setAccessibleName(tr("卷宗自查，回车去补齐"));
    card->setFlushContent(m_findings);
    card->setMinimumWidth(px(320));
    return card;
}

void DossierTab::fillFoot(QHBoxLayout *foot)
{
    m_remove = namedButton(u"dossier-remove"_s, tr("移出"), u"danger"_s, this);
    m_print = namedButton(u"dossier-print"_s, tr("打印"), {}, this);
    m_save = namedButton(u"dossier-save"_s, tr("生成卷宗 PDF…"), u"primary"_s, this);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    connect(m_remove, &QPushButton::clicked, this, &DossierTab::removeFile);
    connect(m_print, &QPushButton::clicked, this, &DossierTab::printDossier);
    connect(m_save, &QPushButton::clicked, this, &DossierTab::saveDossier);
}

void DossierTab::showRights()
{
    const bool mayAdd = may(*m_bench.desk, Right::Register);
    m_adding->setVisible(mayAdd);
    m_hint->setVisible(mayAdd);
    setAcceptDrops(mayAdd);
    m_remove->setVisible(mayAdd);
    for (QPushButton *part : {m_print, m_save})
        part->setVisible(may(*m_bench.desk, Right::Export));
}

void DossierTab::setCase(const CaseFile &file)
{
    m_file = file;
    m_stale = true;
    if (isVisible())
        refresh();
}

void DossierTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_file.record.id.isEmpty())
        refresh();
}

void DossierTab::refresh()
{
    m_stale = false;
    auto materials = m_bench.operations->value(materialsOfCase(*m_bench.desk, m_file.record.id));
    if (!materials)
        return;
    m_materials = std::move(*materials);
    showContents();
    showTargets();
    showReview();
}

void DossierTab::showContents()
{
    const DossierPlan plan = planDossier(m_file, m_materials);
    const QString chosen = m_contents->currentId();
    QList<RowItem> rows;
    for (const DossierItem &item : plan.items) {
        const QString title = item.isPaper ? shownTitle(item.title) : item.title;
        rows += {item.id, title, label(item.section), pagesText(item), Tone::Neutral};
    }
    m_contents->setRows(rows);
    m_contents->setCurrentId(chosen);
    m_contentsCard->setNote(rows.isEmpty() ? tr("还没有文书和材料")
                                           : tr("%1 件，%2 页").arg(rows.size()).arg(plan.pages));
    const CaseMaterial *file = chosenFile();
    m_remove->setEnabled(file && !file->isLocked());
}

void DossierTab::showTargets()
{
    m_targets = materialTargets(m_file, m_materials);
    m_target->clear();
    for (const MaterialTarget &target : std::as_const(m_targets))
        m_target->addItem(target.word);
}

void DossierTab::showReview()
{
    auto report = m_bench.operations->value(reviewDossier(*m_bench.desk, m_file.record.id));
    if (!report)
        return;
    m_report = std::move(*report);
    QList<RowItem> musts;
    QList<RowItem> missing;
    QList<RowItem> present;
    for (const DossierFinding &finding : std::as_const(m_report.findings)) {
        RowItem row{finding.rule, shownTitle(finding.title), finding.message, tr("有"),
                    Tone::Green};
        if (finding.state == DossierState::Present) {
            present += row;
        } else if (finding.state == DossierState::Missing) {
            row.chip = finding.isRequired ? tr("必备，缺") : tr("缺");
            row.tone = finding.isRequired ? Tone::Red : Tone::Amber;
            (finding.isRequired ? musts : missing) += row;
        }
    }
    missing = musts + missing;
    m_findings->setRows(missing + present);
    m_checkCard->setNote(missing.isEmpty()
                             ? tr("%1 分").arg(m_report.score)
                             : tr("%1 分，缺 %2 项").arg(m_report.score).arg(missing.size()));
}

const CaseMaterial *DossierTab::chosenFile() const
{
    const QString id = m_contents->currentId();
    for (const CaseMaterial &material : m_materials)
        if (material.id.text() == id && !id.isEmpty())
            return &material;
    return nullptr;
}

void DossierTab::chooseFile()
{
    const QString path = m_bench.files->openFile(
        window(), tr("存入案卷材料"), tr("图片和 PDF") + u" (*.png *.jpg *.jpeg *.pdf)"_s);
    if (!path.isEmpty())
        (void)addFiles({path});
}

bool DossierTab::addFiles(const QStringList &paths)
{
    const MaterialTarget target = m_targets.value(m_target->currentIndex());
    for (const QString &path : paths) {
        auto bytes = m_bench.operations->value(readWholeFile(path, largestPdf, u"file"_s));
        if (!bytes)
            return false;
        NewMaterial file;
        file.fileName = QFileInfo(path).fileName();
        file.bytes = std::move(*bytes);
        const auto add = [&] {
            if (!target.document.isEmpty())
                return attachScan(*m_bench.desk, target.document, file);
            file.evidence = target.evidence.text();
            if (target.evidence.isEmpty())
                file.section = target.section;
            return addMaterial(*m_bench.desk, m_file.record.id, file);
        };
        if (!m_bench.operations->run(add,
                                     {nullptr, false, tr("“%1”已存入案卷。").arg(file.fileName)}))
            return false;
    }
    refresh();
    return true;
}

void DossierTab::removeFile()
{
    const CaseMaterial *file = chosenFile();
    if (!file)
        return;
    const Question question{tr("移出“%1”").arg(file->name),
                            tr("移出后不再编入卷宗；文件和移出的原因仍留有记录。"),
                            tr("移出"),
                            {},
                            true};
    const auto reason = m_bench.prompter->askText(window(), question, tr("移出原因"));
    if (!reason)
        return;
    const Id<CaseMaterial> id = file->id;
    if (m_bench.operations->run([&] { return removeMaterial(*m_bench.desk, id, *reason); },
                                {nullptr, false, tr("材料已移出案卷。")}))
        refresh();
}

std::optional<BoundDossier> DossierTab::bound()
{
    // The store belongs to this thread; the pointer says that it takes a moment.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = makeDossier(*m_bench.desk, m_file.record.id);
    QGuiApplication::restoreOverrideCursor();
    return m_bench.operations->value(std::move(made));
}

void DossierTab::saveDossier()
{
    const QString path =
        m_bench.files->saveFile(window(), tr("生成卷宗 PDF"),
                                u"%1-卷宗.pdf"_s.arg(m_file.record.number), tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto made = bound();
    const Id<Case> id = m_file.record.id;
    if (!made
        || !saveOut(m_bench, {u"dossier.save"_s, id, id.text(), u"卷宗"_s}, path, made->pdf))
        return;
    QString more = tr("文件没有加密，用后请妥善保管。");
    for (const Warning &warning : made->warnings)
        more = warning.message + more;
    m_bench.operations->say({tr("卷宗已保存到 %1。").arg(path), more, Tone::Green, {}, {}, 12});
}

void DossierTab::printDossier()
{
    const auto made = bound();
    const Id<Case> id = m_file.record.id;
    if (made)
        (void)printOut(m_bench, window(), {u"dossier.print"_s, id, id.text(), u"卷宗"_s}, made->pdf,
                       u"%1-卷宗.pdf"_s.arg(m_file.record.number));
}

/// To the paper that is missing, else to the place where a file is added or a value corrected.
void DossierTab::jump(const QString &rule)
{
    for (const DossierFinding &finding : std::as_const(m_report.findings)) {
        if (finding.rule != rule)
            continue;
        if (finding.page > 0 && finding.state == DossierState::Present) {
            m_contents->setFocus(Qt::OtherFocusReason);
            return;
        }
        for (const QString &kind : finding.kinds)
            if (finding.test == "paper"_L1 && paperKind(kind)) {
                Q_EMIT paperWanted(kind);
                return;
            }
    }
    m_target->setFocus(Qt::OtherFocusReason);
}

void DossierTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DossierTab::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    (void)addFiles(localFiles(event->mimeData()));
}

} // namespace hezhong
