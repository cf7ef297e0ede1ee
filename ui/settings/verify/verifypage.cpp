// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/verify/verifypage.h"

#include "core/base/dates.h"
#include "core/operations/people/verifying.h"
#include "ui/law/wordlabel.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/verify/verifyjob.h"
#include "ui/widgets/card.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 50; ///< faults on the screen; the saved result holds them all
constexpr int barSteps = 1000;

} // namespace

VerifyPage::VerifyPage(const Workbench &bench, QWidget *parent)
    : Page(u"verify-page"_s, parent), m_bench(bench),
      m_job(new VerifyJob(*bench.desk->store, this)),
      m_start(namedButton(u"verify-start"_s, tr("开始核验"), u"primary"_s, this)),
      m_stop(namedButton(u"verify-stop"_s, tr("停止"), {}, this)), m_bar(new QProgressBar(this)),
      m_state(wordLabel({}, "", this)), m_results(new Card(tr("结果"), this)),
      m_checks(new RowList(u"verify-checks"_s)), m_faults(new NoteList(u"verify-faults"_s)),
      m_save(namedButton(u"verify-save"_s, tr("另存结果…"), {}, this))
{
    build();
    connect(m_start, &QPushButton::clicked, this, &VerifyPage::start);
    connect(m_stop, &QPushButton::clicked, m_job, &VerifyJob::stop);
    connect(m_save, &QPushButton::clicked, this, &VerifyPage::save);
    connect(m_job, &VerifyJob::progress, this, &VerifyPage::showProgress);
    connect(m_job, &VerifyJob::finished, this, &VerifyPage::showReport);
    connect(m_job, &VerifyJob::stopped, this,
            [this] { showIdle(tr("核验已停止，数据没有改动。")); });
    connect(m_job, &VerifyJob::failed, this, [this](const Error &error) {
        showIdle(tr("核验没有完成，数据没有改动。"));
        m_bench.operations->report(error);
    });
}

VerifyPage::~VerifyPage() = default;

QString VerifyPage::title() const
{
    return tr("核验数据");
}

QString VerifyPage::help() const
{
    return tr(
        "核验把保存的全部内容检查一遍，只看不改。核验期间可以照常办案。发现问题的，请先不要改动数据"
        "文件夹，另存结果，用最近的备份核对。");
}

void VerifyPage::enter()
{
    (m_job->isRunning() ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
}

bool VerifyPage::escape()
{
    if (!m_job->isRunning())
        return false;
    m_job->stop();
    return true;
}

void VerifyPage::build()
{
    auto *header = new PageHeader(u"verify-head"_s, this);
    header->setTitle(title());
    auto *card = new Card(tr("核验"), this);
    card->body()->addWidget(wordLabel(
        tr("检查数据库、操作记录的校验链和签名、每一条记录、每一份文书和材料是否与当初写入的一样。"
           "核验期间可以照常办案；数据多的，需要几分钟。"),
        "muted", card));
    m_bar->setObjectName(u"verify-bar"_s);
    m_bar->setAccessibleName(tr("核验的进度"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(true);
    QSizePolicy policy = m_bar->sizePolicy(); // the button beside it keeps its size while there is no bar
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_state->setObjectName(u"verify-state"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_bar, 1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_state);
    m_checks->setAccessibleName(tr("各项检查的结果"));
    m_checks->setGrowing(true);
    m_results->body()->addWidget(m_checks);
    m_results->body()->addWidget(m_faults);
    m_results->body()->addWidget(m_save, 0, Qt::AlignLeft);
    m_results->hide();

    auto *scroll = new ScrollColumn(u"verify-scroll"_s, this);
    scroll->column()->setContentsMargins(px(16), px(16), px(16), px(16));
    scroll->column()->addWidget(card);
    scroll->column()->addWidget(m_results);
    scroll->column()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scroll, 1);
    showIdle(tr("还没有核验。"));
}

void VerifyPage::start()
{
    m_report.reset();
    m_results->hide();
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_start->hide();
    m_state->setText(tr("正在核验，先检查数据库的每一页…"));
    m_job->start();
}

void VerifyPage::showProgress(qint64 done, qint64 total)
{
    m_bar->setValue(static_cast<int>(done * barSteps / total));
    m_state->setText(tr("正在核验，已检查 %1 项，共 %2 项…").arg(done).arg(total));
}

void VerifyPage::showIdle(const QString &words)
{
    const bool focused = m_stop->hasFocus();
    m_bar->hide();
    m_start->show();
    if (focused)
        m_start->setFocus(Qt::OtherFocusReason);
    m_stop->hide();
    m_state->setText(words);
}

void VerifyPage::showReport(const VerifyReport &report)
{
    (void)m_bench.operations->succeeded(noteVerify(*m_bench.desk, report));
    m_report = report;
    showIdle(verifySummary(report));
    QList<RowItem> rows;
    QList<NoteList::Note> faults;
    qsizetype more = 0;
    for (const VerifyCheck &check : report.checks) {
        rows += {check.name, verifyCheckLabel(check.name),
                 tr("%1，共 %2 项").arg(verifyCheckNote(check.name)).arg(check.examined),
                 check.ok() ? tr("完好") : tr("%1 处问题").arg(check.faults.size()),
                 check.ok() ? Tone::Green : Tone::Red};
        for (const QString &fault : check.faults) {
            if (faults.size() < mostShown)
                faults += {fault, verifyCheckLabel(check.name), Tone::Red};
            else
                ++more;
        }
    }
    if (more > 0)
        faults += {tr("另有 %1 处，请另存结果后查看。").arg(more), {}, Tone::Amber};
    m_checks->setRows(rows);
    m_faults->setNotes(faults);
    m_results->setNote(m_bench.desk->clock().now().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    m_results->show();
}

void VerifyPage::save()
{
    if (!m_report)
        return;
    const auto text = m_bench.operations->value(verifyText(*m_bench.desk, *m_report));
    if (!text)
        return;
    const QString path = m_bench.files->saveFile(
        this, tr("另存核验结果"), tr("核验结果-%1.txt").arg(isoDate(m_bench.desk->today())),
        tr("文本文件 (*.txt)"));
    const HandOut what{
        u"store.verify"_s, {}, m_bench.desk->store->user().id.text(), u"另存核验结果"_s};
    if (!path.isEmpty() && saveOut(m_bench, what, path, text->toUtf8()))
        m_bench.operations->say(
            {tr("核验结果已保存到 %1。").arg(path), {}, Tone::Green, {}, {}, 12});
}

} // namespace hezhong
