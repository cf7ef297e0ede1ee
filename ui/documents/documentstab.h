// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/issuedocument.h"
#include "ui/services/workbench.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hezhong {

class Card;
class BodyEditor;
class IssuedActions;
class PaperChoices;
class PaperPreview;
class PaperRequestForm;
class RowList;

/// The papers of a case: what can be made now and why not the rest, what will be filled in, how it will
/// look; issued papers to read, print, keep as a file or void; both as Word files.
class DocumentsTab final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsTab(const Workbench &bench, QWidget *parent = nullptr);

    void setCase(const CaseFile &file);
    /// Chooses a kind to be made, or the paper that the state of the case asks for when `kind` is empty.
    void choose(const QString &kind = {});
    /// Chooses an issued paper.
    void chooseIssued(const Id<IssuedDocument> &id);
    /// Issues the chosen kind; true when it is done.
    bool issue();
    [[nodiscard]] PaperPreview *preview() const { return m_preview; }

    /// The paper that a mediator most likely wants next.
    [[nodiscard]] static QString paperOfStep(const CaseFile &file);

Q_SIGNALS:
    void placeWanted(const QString &tab); ///< the person wants to edit what a paper lacks
    void officeWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] Card *makePaperCard();
    void fillFoot(QHBoxLayout *foot);
    void showChoices();
    void showIssuedList();
    void refresh();
    /// Draws the paper that was chosen, now or when the page is next seen.
    void look();
    void refreshPaper();
    void showDraft();
    void showIssued(const IssuedDocument &document);
    void showObstacle(const Error &error);
    void showFields(const QString &kind, const QJsonObject &values);
    void setMode(bool draft, bool possible);
    void issueSet();
    void openBody();
    void closeBody();
    void exportWord();
    /// The one at work may correct what stands there.
    [[nodiscard]] bool mayMend(const QString &place) const;
    void jump(const QString &place);
    void showNow(const Id<IssuedDocument> &issued);
    [[nodiscard]] PaperRequest request() const;
    [[nodiscard]] const IssuedDocument *issuedPaper() const;

    Workbench m_bench;
    CaseFile m_file;
    QString m_kind;              ///< chosen to be made; empty while an issued one is shown
    Id<IssuedDocument> m_issued; ///< chosen among the issued ones
    PaperChoices *m_choices;
    RowList *m_papers;
    Card *m_papersCard;
    Card *m_card;
    PaperRequestForm *m_form;
    RowList *m_fields;
    Card *m_fieldsCard;
    QStackedWidget *m_left = nullptr; ///< values or body
    BodyEditor *m_body;
    QList<ParagraphEdit> m_edits; ///< of the paper that is being prepared
    PaperPreview *m_preview;
    QLabel *m_obstacle;
    QPushButton *m_jump;
    QPushButton *m_editBody = nullptr;
    QPushButton *m_issue = nullptr;
    IssuedActions *m_actions = nullptr;
    QPushButton *m_word = nullptr;
    QString m_jumpPlace;
    QTimer m_later; ///< waits until typing in the form pauses
    bool m_stale = true;
};

} // namespace hezhong
