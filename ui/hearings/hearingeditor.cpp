// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/hearingeditor.h"

#include "core/model/caseflow.h"
#include "core/operations/recordhearing.h"
#include "ui/hearings/hearinghead.h"
#include "ui/hearings/hearingtext.h"
#include "ui/hearings/outline.h"
#include "ui/hearings/phraselist.h"
#include "ui/hearings/readback.h"
#include "ui/hearings/speakers.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingrow.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// A hint at the foot that is also a button; the keyboard stays in the text.
QPushButton *hint(const QString &name, const QString &words, QWidget *parent)
{
    QPushButton *made = namedButton(name, words, u"chip"_s, parent);
    made->setFocusPolicy(Qt::NoFocus);
    return made;
}

} // namespace

HearingFile HearingEditor::fresh(const Workbench &bench, const CaseFile &file)
{
    HearingFile made;
    const QDateTime now = bench.desk->clock().now().toLocalTime();
    made.hearing.on = now.date();
    made.hearing.start = QTime(now.time().hour(), now.time().minute());
    made.hearing.ordinal = static_cast<int>(file.hearings.size()) + 1;
    made.hearing.place = file.hearings.isEmpty() ? QString() : file.hearings.last().hearing.place;
    made.hearing.present = likelyPresent(file);
    made.hearing.recorder = bench.desk->actor();
    return made;
}

HearingEditor::HearingEditor(const Workbench &bench, const CaseFile &file,
                             const HearingFile &hearing, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_file(file), m_kept(hearing),
      m_outline(new Outline(bench, file, this)), m_card(nullptr),
      m_head(new HearingHead(bench.desk->clock())), m_text(new HearingText(bench.desk->clock())),
      m_saver([this] { return save(); }, this)
{
    setObjectName(u"hearing-editor"_s);
    m_card = makeTextCard();
    m_outline->setMinimumWidth(px(200));
    m_outline->setMaximumWidth(px(240));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_outline, 1);
    layout->addWidget(m_card, 5);
    m_head->setHearing(m_kept.hearing);
    m_text->setSpeakers(speakersOf(file));
    m_text->setLines(m_kept.lines);
    m_head->hide();
    addShortcuts();
    connectParts();
    showState();
    setFocusProxy(m_text);
}

HearingEditor::~HearingEditor()
{
    m_saver.flush();
}

Card *HearingEditor::makeTextCard()
{
    auto *card = new Card(tr("调解笔录　第%1次").arg(m_kept.hearing.ordinal), this);
    card->setObjectName(u"hearing-card"_s);
    QPushButton *particulars = namedButton(u"hearing-particulars"_s, tr("会次信息 F2"), u"link"_s, this);
    connect(particulars, &QPushButton::clicked, this, &HearingEditor::toggleHead);
    card->addHeadWidget(particulars);
    auto *column = new QWidget(card);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head->setContentsMargins(px(16), px(12), px(16), px(12));
    m_text->setObjectName(u"hearing-text"_s);
    m_text->setAccessibleName(tr("笔录内容"));
    m_text->setProperty("role", u"flush"_s);
    layout->addWidget(m_head);
    layout->addWidget(m_text, 1);
    card->setFlushContent(column);
    fillFoot(card->foot());
    return card;
}

void HearingEditor::fillFoot(QHBoxLayout *foot)
{
    QPushButton *turn = hint(u"hearing-turn"_s, tr("Tab 换人"), this);
    QPushButton *phrases = hint(u"hearing-phrases"_s, tr("Ctrl+J 常用语"), this);
    m_private = hint(u"hearing-private"_s, tr("Ctrl+⇧P 不入笔录"), this);
    m_private->setCheckable(true);
    QPushButton *read = hint(u"hearing-read"_s, tr("F11 宣读"), this);
    m_agree = namedButton(u"hearing-agreed"_s, tr("达成一致"), {}, this);
    m_fail = namedButton(u"hearing-failed"_s, tr("调解不成"), {}, this);
    m_finish = namedButton(u"hearing-finish"_s, tr("定稿"), u"primary"_s, this);
    m_reopen = namedButton(u"hearing-reopen"_s, tr("修改笔录"), {}, this);
    auto *hints = new FittingRow(this);
    for (QPushButton *part : {turn, phrases, m_private, read})
        hints->add(part);
    foot->addWidget(hints, 1);
    for (QPushButton *part : {m_agree, m_fail, m_finish, m_reopen})
        foot->addWidget(part);
    connect(turn, &QPushButton::clicked, this, [this] { m_text->turnSpeaker(1); });
    connect(phrases, &QPushButton::clicked, this, &HearingEditor::showPhrases);
    connect(m_private, &QPushButton::clicked, this,
            [this](bool on) { m_text->setCurrentPrivate(on); });
    connect(read, &QPushButton::clicked, this, &HearingEditor::showReadback);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        if (isFinished() || finish())
            Q_EMIT agreementWanted();
    });
    connect(m_fail, &QPushButton::clicked, this, [this] {
        if (isFinished() || finish())
            Q_EMIT failureWanted();
    });
    connect(m_finish, &QPushButton::clicked, this, &HearingEditor::finish);
    connect(m_reopen, &QPushButton::clicked, this, &HearingEditor::reopen);
}

void HearingEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { showPhrases(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { m_text->setCurrentPrivate(!m_text->isCurrentPrivate()); });
    add(QKeySequence(Qt::Key_F11), [this] { showReadback(); });
    add(QKeySequence(Qt::Key_F6), [this] { nextPart(); });
}

void HearingEditor::connectParts()
{
    connect(m_text, &HearingText::edited, this, [this] { m_saver.touch(); });
    connect(m_text, &HearingText::currentLineChanged, this,
            [this] { m_private->setChecked(m_text->isCurrentPrivate()); });
    connect(m_head, &HearingHead::edited, this, [this] {
        m_saver.touch();
        showTime();
    });
    connect(&m_saver, &AutoSaver::changed, this, [this] { m_bench.operations->setDirty(); });
    connect(&m_saver, &AutoSaver::saved, this, &HearingEditor::saved);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &HearingEditor::showTime);
}

bool HearingEditor::flush()
{
    const bool outline = m_outline->flush();
    return m_saver.flush() && outline;
}

HearingFile HearingEditor::hearing() const
{
    HearingFile now = m_kept;
    m_head->writeTo(now.hearing);
    now.lines = m_text->lines();
    return now;
}

bool HearingEditor::save()
{
    if (isFinished())
        return true;
    const auto kept = m_bench.operations->run(
        [this] { return saveHearing(*m_bench.desk, m_file.record.id, hearing()); },
        {nullptr, true, {}});
    if (kept)
        m_kept = *kept;
    return kept.has_value();
}

bool HearingEditor::finish()
{
    if (isFinished())
        return true;
    m_head->proposeEnd(m_bench.desk->clock().now().toLocalTime().time());
    if (!m_head->check()) {
        m_head->show();
        return m_head->check(); // the keyboard goes to the fault only once its field can be seen
    }
    const auto record = [&] {
        auto done = recordHearing(*m_bench.desk, m_file.record.id, hearing());
        if (!done && showAtPlace(done.error()))
            done.error().fault = Fault::Cancelled; // its field says it
        return done;
    };
    // Kept as a draft first, so that taking the step back gives the draft and not nothing.
    const QScopedValueRollback busy(m_busy, true);
    if (!m_saver.flush())
        return false;
    const auto kept = m_bench.operations->run(
        record, {nullptr, false, tr("第%1次调解笔录已定稿。").arg(m_kept.hearing.ordinal)});
    if (!kept)
        return false;
    m_kept = *kept;
    m_saver.forget();
    showState();
    Q_EMIT recorded();
    return true;
}

/// True when the words of the error stand at a field of the head.
bool HearingEditor::showAtPlace(const Error &error)
{
    static const QRegularExpression line(u"^lines(?:\\[(\\d+)\\])?"_s);
    if (const auto match = line.match(error.field); match.hasMatch()) {
        if (match.hasCaptured(1))
            m_text->goToLine(match.captured(1).toLongLong());
        m_text->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (error.field.isEmpty())
        return false;
    m_head->show();
    return m_head->showError(error);
}

/// A finished record goes back to being typed; the history keeps both.
void HearingEditor::reopen()
{
    const QScopedValueRollback busy(m_busy, true);
    const auto kept = m_bench.operations->run(
        [this] { return saveHearing(*m_bench.desk, m_file.record.id, hearing()); },
        {nullptr, false, tr("笔录已转为草稿，可以修改。")});
    if (!kept)
        return;
    m_kept = *kept;
    showState();
    Q_EMIT recorded();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HearingEditor::setCase(const CaseFile &file)
{
    m_file = file;
    m_outline->setCase(file);
    m_text->setSpeakers(speakersOf(file));
    showState();
}

void HearingEditor::showState()
{
    const bool finished = isFinished();
    const bool open = allowStep(m_file.record, CaseStep::RecordHearing)
                      && may(*m_bench.desk, Right::Record);
    m_card->setTitle(finished ? tr("调解笔录　第%1次　已定稿").arg(m_kept.hearing.ordinal)
                              : tr("调解笔录　第%1次").arg(m_kept.hearing.ordinal));
    m_text->setReadOnly(finished || !open);
    setStyleProperty(m_text, "readOnly", finished || !open);
    m_head->setReadOnly(finished || !open);
    m_agree->setVisible(open && may(*m_bench.desk, Right::Mediate));
    m_fail->setVisible(open && may(*m_bench.desk, Right::Decide));
    m_finish->setVisible(!finished && open);
    m_reopen->setVisible(finished && open);
    m_private->setVisible(!finished && open);
    m_private->setChecked(m_text->isCurrentPrivate());
    if (finished || !open)
        m_second.stop();
    else
        m_second.start();
    showTime();
}

void HearingEditor::showTime()
{
    Hearing now;
    m_head->writeTo(now);
    const QDateTime begun(now.on, now.start);
    const qint64 seconds =
        begun.isValid() ? begun.secsTo(m_bench.desk->clock().now().toLocalTime()) : -1;
    constexpr qint64 day = 24 * 60 * 60;
    const bool running = !isFinished() && now.start.isValid() && seconds >= 0 && seconds < day;
    const QTime since = QTime(0, 0).addSecs(static_cast<int>(running ? seconds : 0));
    m_card->setNote(running
                        ? tr("%1　已进行 %2").arg(m_head->summary(), since.toString(u"HH:mm:ss"_s))
                        : m_head->summary());
}

void HearingEditor::toggleHead()
{
    m_head->setVisible(!m_head->isVisibleTo(this));
    if (m_head->isVisibleTo(this))
        m_head->focusFirst();
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void HearingEditor::showPhrases()
{
    if (m_text->isReadOnly())
        return;
    auto *list = new PhraseList(hearingPhrases(m_file), this);
    connect(list, &PhraseList::chosen, this, [this](const Phrase &phrase) {
        m_text->insertPhrase(phrase.speaker, phrase.text);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    list->popup(m_text->mapToGlobal(m_text->cursorRect().bottomLeft() + QPoint(0, px(6))));
}

bool HearingEditor::addLine(const QString &speaker, const QString &text)
{
    if (m_text->isReadOnly())
        return false;
    m_text->moveCursor(QTextCursor::End);
    m_text->insertPhrase(speaker, text);
    m_text->setCurrentPrivate(false); // an empty line at the end may have been set apart
    return m_saver.flush();
}

void HearingEditor::showReadback()
{
    auto *readback = new Readback(m_file, hearing(), this);
    readback->showFullScreen();
    readback->activateWindow();
}

void HearingEditor::nextPart()
{
    if (m_text->hasFocus())
        (m_finish->isVisibleTo(this) ? m_finish : m_reopen)->setFocus(Qt::TabFocusReason);
    else if (m_outline->isAncestorOf(focusWidget()))
        m_text->setFocus(Qt::TabFocusReason);
    else
        m_outline->focusFirst();
}

void HearingEditor::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

} // namespace hezhong
