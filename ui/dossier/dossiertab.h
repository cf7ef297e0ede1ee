// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/dossier/dossier.h"
#include "core/operations/dossier/dossierreview.h"
#include "ui/dossier/materialtarget.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace hezhong {

class Card;
class ComboBox;
class RowList;

/// The archive file of a case: what it holds and on which pages, files to add by button or by dropping
/// them here, what the self-check misses with a way to it, and the bound PDF to keep or print.
class DossierTab final : public QWidget {
    Q_OBJECT

public:
    explicit DossierTab(const Workbench &bench, QWidget *parent = nullptr);

    void setCase(const CaseFile &file);
    /// Adds files as what is chosen beside the button; stops at the first that is refused.
    bool addFiles(const QStringList &paths);

Q_SIGNALS:
    void paperWanted(const QString &kind); ///< the person wants to make a paper that is missing

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] Card *makeContentsCard();
    [[nodiscard]] Card *makeCheckCard();
    void fillFoot(QHBoxLayout *foot);
    void refresh();
    void showRights();
    void showContents();
    void showTargets();
    void showReview();
    void chooseFile();
    void removeFile();
    void saveDossier();
    void printDossier();
    void jump(const QString &rule);
    [[nodiscard]] std::optional<BoundDossier> bound();
    [[nodiscard]] const CaseMaterial *chosenFile() const;

    Workbench m_bench;
    CaseFile m_file;
    QList<CaseMaterial> m_materials;
    QList<MaterialTarget> m_targets;
    DossierReport m_report;
    RowList *m_contents;
    RowList *m_findings;
    Card *m_contentsCard = nullptr;
    Card *m_checkCard = nullptr;
    ComboBox *m_target;
    QPushButton *m_add;
    QWidget *m_adding = nullptr; ///< where a file is added, for those who may
    QLabel *m_hint = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    bool m_stale = true;
};

} // namespace hezhong
