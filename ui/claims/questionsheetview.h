// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/filledsheet.h"
#include "core/model/casefile.h"
#include "ui/hearings/autosaver.h"
#include "ui/services/workbench.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hezhong {

class Card;
class ComboField;
class SavedIndicator;
class SheetForm;
class SheetResult;

/// The question sheet of a case inside its page: questions to both sides, what usually proves and
/// contests them, and what follows. Answers keep themselves within two seconds, right or wrong.
class QuestionSheetView final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionSheetView(const Workbench &bench, QWidget *parent = nullptr);
    ~QuestionSheetView() override;

    /// The case has changed; what is typed and not kept yet stays.
    void setCase(const CaseFile &file);
    /// Keeps the answers now.
    bool flush() { return m_saver.flush(); }
    [[nodiscard]] QString sheet() const { return m_sheet.id; }
    void focusFirst();

    /// 要素式问答 6/8: of the sheet that a case is likely to use.
    [[nodiscard]] static QString progress(const Desk &desk, const CaseFile &file);

Q_SIGNALS:
    void backWanted();
    void adoptWanted(const QString &sheet); ///< answers are kept; the claims are to be made of them
    void kept();                            ///< answers went into the case

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] bool isWritable() const;
    void offer();
    void showSheet(const QuestionSheet &sheet);
    void makeForm();
    void showHelp();
    void compute();
    void showProgress();
    void edited();
    [[nodiscard]] bool save();
    void adopt();

    Workbench m_bench;
    CaseFile m_file;
    QuestionSheet m_sheet;
    QMap<QString, QString> m_kept; ///< answers as the store has them
    ComboField *m_chooser;
    QLabel *m_progress;
    QScrollArea *m_scroll;
    Card *m_questions;
    Card *m_help;
    SheetForm *m_form = nullptr;
    SheetResult *m_result;
    SavedIndicator *m_saved;
    QPushButton *m_adopt = nullptr;
    QTimer m_wait; ///< what follows is worked out when a person pauses
    AutoSaver m_saver;
};

} // namespace hezhong
