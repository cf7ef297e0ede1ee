// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/hearings/autosaver.h"
#include "ui/services/workbench.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace hezhong {

class Card;
class HearingHead;
class HearingText;
class Outline;
struct Phrase;

/// Where a mediator writes down a meeting while it goes on. Everything typed is in the store within
/// two seconds; closing, hiding or destroying the editor keeps what is left. Keys: Tab and Ctrl+1 … 9
/// say who speaks, Ctrl+J offers phrases, Ctrl+Shift+P keeps a line out of the record, F11 shows the
/// record in large print, F2 opens the particulars, F6 goes to the next part.
class HearingEditor final : public QWidget {
    Q_OBJECT

public:
    /// A hearing without an id is a new meeting; it is kept with the first key.
    HearingEditor(const Workbench &bench, const CaseFile &file, const HearingFile &hearing,
                  QWidget *parent = nullptr);
    ~HearingEditor() override;

    /// Keeps everything now; false when that went wrong (the runner told why).
    bool flush();
    /// Something typed is not in the store yet.
    [[nodiscard]] bool isDirty() const { return m_saver.isDirty(); }
    /// An operation of the editor's own is under way: the case may change while it runs.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The meeting as it stands in the editor.
    [[nodiscard]] HearingFile hearing() const;
    [[nodiscard]] bool isFinished() const { return m_kept.hearing.state == HearingState::Finished; }

    /// Opens or closes the particulars (F2).
    void toggleHead();
    /// Adds a line at the end of a record that is still written, and keeps it; false when it is not.
    bool addLine(const QString &speaker, const QString &text);
    /// Finishes the record; errors are shown at their field. True when it is done.
    bool finish();

    /// The case has changed (its state, its parties); what is typed stays.
    void setCase(const CaseFile &file);

    /// A new meeting of a case with what can be known of it.
    [[nodiscard]] static HearingFile fresh(const Workbench &bench, const CaseFile &file);

Q_SIGNALS:
    void recorded();        ///< the record is finished, or a draft again
    void agreementWanted(); ///< the record is finished, both sides agree
    void failureWanted();   ///< the record is finished, no agreement
    void saved();           ///< the store holds what stands in the editor

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] Card *makeTextCard();
    void fillFoot(QHBoxLayout *foot);
    void addShortcuts();
    void connectParts();
    [[nodiscard]] bool save();
    void showState();
    void showTime();
    void showPhrases();
    void showReadback();
    void nextPart();
    void reopen();
    [[nodiscard]] bool showAtPlace(const Error &error);

    Workbench m_bench;
    CaseFile m_file;
    HearingFile m_kept; ///< as the store has it
    Outline *m_outline;
    Card *m_card;
    HearingHead *m_head;
    HearingText *m_text;
    QPushButton *m_private = nullptr;
    QPushButton *m_agree = nullptr;
    QPushButton *m_fail = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_reopen = nullptr;
    QTimer m_second;
    bool m_busy = false;
    AutoSaver m_saver;
};

} // namespace hezhong
