// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/casepage/formdraft.h"
#include "ui/hearings/autosaver.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hezhong {

/// A part of a case that is edited as a form and saved as one operation. What is typed and not saved
/// yet is kept as a draft within two seconds and is there again when the case is opened next.
class CaseForm : public QWidget {
    Q_OBJECT

public:
    ~CaseForm() override;

    virtual void setCase(const CaseFile &file);
    /// Saves to the case; true when nothing is left unsaved.
    bool saveAll();
    /// Keeps what is typed as a draft, now.
    virtual bool flush() { return m_saver.flush(); }
    /// Something typed is not in the case yet.
    [[nodiscard]] bool isUnsaved() const;
    virtual void focusFirst() = 0;

protected:
    /// `form` names the draft.
    CaseForm(const QString &name, const QString &form, const Workbench &bench, QWidget *parent);

    /// Where the subclass puts its cards.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    [[nodiscard]] const CaseFile &file() const { return m_file; }
    [[nodiscard]] const Desk &desk() const;

    /// What stands in the fields, exactly as typed; the same shape for a case.
    [[nodiscard]] virtual QJsonObject typed() const = 0;
    [[nodiscard]] virtual QJsonObject typedOf(const CaseFile &file) const = 0;
    virtual void setTyped(const QJsonObject &typed) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Checks and saves; errors are shown at their fields.
    [[nodiscard]] virtual bool save() = 0;

    /// Shows something in place of the form and its foot, inside the page; nullptr: the form again.
    void setOver(QWidget *over);
    /// The subclass calls it for every change by the person.
    void noteEdited();
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] bool keepDraft();
    void fill();
    [[nodiscard]] bool isReadOnly() const;
    void discard();
    void showState();

    Workbench m_bench;
    CaseFile m_file;
    QJsonObject m_source; ///< the case as it was last filled in
    QJsonObject m_base;   ///< the same as the fields write it
    FormDraft m_draft;
    bool m_filling = false;
    QVBoxLayout *m_column;
    QWidget *m_scroll = nullptr;
    QWidget *m_foot = nullptr;
    QWidget *m_over = nullptr;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_discard;
    AutoSaver m_saver;
};

} // namespace hezhong
