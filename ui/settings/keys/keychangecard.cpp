// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/keychangecard.h"

#include "core/base/windowdates.h"
#include "core/operations/people/storekeys.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/keys/confirmform.h"
#include "ui/settings/keys/inputguard.h"
#include "ui/widgets/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

KeyChangeCard::KeyChangeCard(const Workbench &bench, QWidget *parent)
    : Card(tr("数据密钥"), parent), m_bench(bench), m_age(new QLabel(this)),
      m_confirm(new ConfirmForm(u"keys-change"_s, tr("更换数据密钥"), bench, this)),
      m_running(new QWidget(this)), m_bar(new QProgressBar(m_running)),
      m_stop(new QPushButton(tr("停止更换"), m_running))
{
    auto *words = new QLabel(
        tr("案件和文书都用数据密钥加密。有人离职、电脑或者备份丢失、怀疑密码泄露时请更换：原来的密"
           "钥从此打不开现在的数据。各人的密码和恢复密钥单不变；以前的备份仍用当时的密码打开。更换"
           "期"
           "间断电也不会丢失内容，下次打开时自动完成或者退回。"),
        this);
    words->setWordWrap(true);
    setTextRole(words, "muted");
    m_age->setObjectName(u"keys-age"_s);
    m_age->setWordWrap(true);
    m_bar->setObjectName(u"keys-progress"_s);
    m_bar->setAccessibleName(tr("更换的进度"));
    m_stop->setObjectName(u"keys-stop"_s);
    auto *line = new QHBoxLayout(m_running);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_bar, 1);
    line->addWidget(m_stop);
    body()->addWidget(words);
    body()->addWidget(m_age);
    body()->addWidget(m_confirm);
    body()->addWidget(m_running);
    m_running->hide();
    connect(m_confirm, &ConfirmForm::confirmed, this, &KeyChangeCard::change);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        m_stop->setEnabled(false);
    });
}

void KeyChangeCard::setState(const KeyState &state)
{
    const QDate since =
        (state.changedAt.isValid() ? state.changedAt : state.madeAt).toLocalTime().date();
    QStringList lines{state.changedAt.isValid()
                          ? tr("上次更换：%1。").arg(windowDate(since))
                          : tr("自 %1 建立数据以来没有更换过。").arg(windowDate(since))};
    if (const QStringList names = state.mustSignIn(); !names.isEmpty())
        lines += tr("更换以前，这些人需要各登录一次：%1。").arg(names.join(tr("、")));
    if (state.needsRecovery())
        lines += tr("更换以前，需要先重新生成恢复密钥。");
    if (state.isUnfinished)
        lines += tr("上次更换还没有做完，下次打开时会自动继续。");
    m_age->setText(lines.join(u'\n'));
}

void KeyChangeCard::setRunning(bool running)
{
    m_confirm->setVisible(!running);
    m_running->setVisible(running);
    m_stop->setEnabled(running);
    m_stopped = false;
}

bool KeyChangeCard::advance(qint64 done, qint64 total)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
    // The store belongs to this thread, so the window is kept alive from here; see InputGuard.
    QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    return !m_stopped;
}

void KeyChangeCard::change()
{
    setRunning(true);
    auto result = [this] {
        const InputGuard guard(m_stop);
        return changeStoreKey(*m_bench.desk,
                              [this](qint64 done, qint64 total) { return advance(done, total); });
    }();
    setRunning(false);
    if (!result) {
        if (result.error().fault == Fault::Cancelled)
            m_bench.operations->say({result.error().message, {}, Tone::Neutral, {}, {}, 8});
        else
            m_confirm->showError(result.error());
    } else {
        m_bench.operations->say({tr("数据密钥已更换。"),
                                 adviceAfterKeyChange(*result).join(u'\n'),
                                 Tone::Green,
                                 {},
                                 {},
                                 0});
    }
    Q_EMIT changed();
}

} // namespace hezhong
