// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/repair/salvagepage.h"

#include "core/base/filewrite.h"
#include "core/operations/rights.h"
#include "core/store/repair/diagnosis.h"
#include "core/store/repair/repair.h"
#include "core/store/repair/salvage.h"
#include "ui/services/async.h"
#include "ui/services/filepicker.h"
#include "ui/startup/busyline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QLabel *sentence(const QString &name, QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        setTextRole(label, role);
    return label;
}

Status mayRepair(const User &user)
{
    if (holds(user.roles, Right::BackUp))
        return {};
    return fail(rightsDenied(user, Right::BackUp));
}

} // namespace

SalvagePage::SalvagePage(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"salvage"_s, tr("数据有损坏"), parent), m_parts(parts),
      m_words(sentence(u"salvage-words"_s, card(), nullptr)),
      m_placeWords(sentence(u"salvage-places"_s, card(), "small")),
      m_error(sentence(u"salvage-error"_s, card(), "error")), m_report(new QPlainTextEdit(card())),
      m_busy(new BusyLine(card()))
{
    m_report->setObjectName(u"salvage-report"_s);
    m_report->setAccessibleName(tr("检查和抢救的结果"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setMinimumHeight(px(180));
    card()->body()->addWidget(m_words);
    card()->body()->addWidget(m_report);
    card()->body()->addWidget(m_placeWords);
    card()->body()->addWidget(m_error);
    card()->body()->addWidget(m_busy);
    makeButtons();
}

void SalvagePage::makeButtons()
{
    const auto make = [this](const QString &name, const QString &text, QHBoxLayout *row, auto slot) {
        auto *button = new QPushButton(text, card());
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    auto *ways = new QHBoxLayout;
    m_repair = make(u"salvage-repair"_s, tr("检查与修复"), ways, &SalvagePage::repair);
    m_repair->setToolTip(tr("修复密钥文件、附件和检索索引；换下的文件留在 %1 文件夹里。").arg(u"damaged"_s));
    m_salvage = make(u"salvage-begin"_s, tr("抢救到新的案件库"), ways, &SalvagePage::salvage);
    m_salvage->setToolTip(tr("把能读出的内容取到旁边新的文件夹；原来的数据不改动。"));
    m_restore = make(u"salvage-restore"_s, tr("从备份恢复"), ways,
                     [this] { Q_EMIT restoreWanted(m_folder); });
    ways->addStretch(1);
    m_place = make(u"salvage-place"_s, tr("指定备份位置…"), ways, &SalvagePage::addPlace);
    auto *ends = new QHBoxLayout;
    m_back = make(u"salvage-back"_s, tr("返回"), ends, &SalvagePage::backWanted);
    ends->addStretch(1);
    m_save = make(u"salvage-save"_s, tr("保存这份报告…"), ends, &SalvagePage::save);
    m_open = make(u"salvage-open"_s, tr("打开"), ends, [this] { Q_EMIT openWanted(m_openable); });
    m_open->setProperty("kind", u"primary"_s);
    card()->body()->addLayout(ways);
    card()->body()->addLayout(ends);
}

void SalvagePage::setStore(const QString &folder, const Credentials &who)
{
    m_folder = folder;
    m_who = who;
    m_places.clear();
    m_openable.clear();
    m_error->hide();
    m_placeWords->setText(tr("会到本机构自己的备份里找缺失的内容。备份在移动硬盘或网络盘上的，请先指定位置。"));
    setBusy({});
}

void SalvagePage::setDamage(const QString &folder, const Credentials &who, const Error &error)
{
    setStore(folder, who);
    m_words->setText(error.message + error.hint);
    show({});
    setBusy(tr("正在逐页检查…"));
    runAsync(this, [folder, who] { return diagnosis(folder, who); },
             [this](const QStringList &found) {
                 show(found.isEmpty() ? QStringList{tr("没有找到损坏的页或者文件，请先试“检查与修复”。")} : found);
                 setBusy({});
             });
}

void SalvagePage::setFaults(const QString &folder, const Credentials &who, const QStringList &faults)
{
    setStore(folder, who);
    m_words->setText(tr("这份数据能打开，但打开时发现下面的问题。可以先修复，也可以直接打开，以后再处理。"));
    show(faults);
    m_openable = folder;
    setBusy({});
}

void SalvagePage::enter()
{
    QPushButton *first = m_openable.isEmpty() ? m_repair : m_open;
    first->setFocus(Qt::OtherFocusReason);
}

void SalvagePage::setBusy(const QString &words)
{
    m_busyNow = !words.isEmpty();
    if (m_busyNow)
        m_busy->begin(words);
    else
        m_busy->end();
    for (QPushButton *button : {m_repair, m_salvage, m_restore, m_place, m_back})
        button->setEnabled(!m_busyNow);
    m_save->setEnabled(!m_busyNow && !m_report->toPlainText().isEmpty());
    m_open->setVisible(!m_openable.isEmpty());
    m_open->setEnabled(!m_busyNow);
}

void SalvagePage::show(const QStringList &lines)
{
    m_report->setPlainText(lines.join(u'\n'));
}

void SalvagePage::showError(const Error &error)
{
    m_error->setText(error.message + error.hint);
    m_error->show();
    setBusy({});
}

void SalvagePage::addPlace()
{
    const QString place = m_parts.files->folder(this, tr("选择备份，或者存放备份的文件夹"), {});
    if (place.isEmpty())
        return;
    m_places.append(place);
    QStringList shown;
    for (const QString &one : std::as_const(m_places))
        shown += QDir::toNativeSeparators(one);
    m_placeWords->setText(tr("还会到这里找缺失的内容：%1").arg(shown.join(u'、')));
}

void SalvagePage::repair()
{
    m_error->hide();
    setBusy(tr("正在检查和修复…"));
    RepairWish wish{m_folder, m_who, m_places, mayRepair};
    const auto work = [wish, clock = m_parts.clock, strength = m_parts.strength] {
        OpenOptions options;
        options.strength = strength;
        return repairStore(wish, *clock, options);
    };
    runAsync(this, work, [this](const Result<RepairReport> &report) {
        if (!report) {
            showError(report.error());
            return;
        }
        const QStringList lines = report->mended + report->left;
        show(lines.isEmpty() ? QStringList{tr("没有发现需要修复的内容。")} : lines);
        m_openable = m_folder;
        setBusy({});
        m_open->setFocus(Qt::OtherFocusReason);
    });
}

void SalvagePage::salvage()
{
    m_error->hide();
    setBusy(tr("正在逐页抢救，原来的数据不改动…"));
    SalvageWish wish{m_folder, salvageFolderFor(m_folder), m_who, m_places};
    const auto work = [wish, clock = m_parts.clock, strength = m_parts.strength] {
        OpenOptions options;
        options.strength = strength;
        return salvageStore(wish, *clock, options);
    };
    runAsync(this, work, [this](const Result<SalvageReport> &report) {
        if (!report) {
            showError(report.error());
            return;
        }
        show(report->toLines());
        m_openable = report->folder;
        setBusy({});
        m_open->setFocus(Qt::OtherFocusReason);
    });
}

void SalvagePage::save()
{
    const QString file =
        m_parts.files->saveFile(this, tr("保存报告"), tr("数据检查报告.txt"), tr("文本文件 (*.txt)"));
    if (file.isEmpty())
        return;
    if (const Status saved = writeWholeFile(file, (m_report->toPlainText() + u'\n').toUtf8()); !saved)
        showError(saved.error());
}

} // namespace hezhong
