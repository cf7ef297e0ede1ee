// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/services/workbench.h"

#include <QWidget>

class QStackedLayout;

namespace hezhong {

class AgreementEditor;

/// The agreement of a case: its editor once there is something to write, else why there is none.
class AgreementTab final : public QWidget {
    Q_OBJECT

public:
    explicit AgreementTab(const Workbench &bench, QWidget *parent = nullptr);

    void setCase(const CaseFile &file);
    /// Opens the editor for writing.
    void start();
    /// An agreement can be written just now.
    [[nodiscard]] bool isWritable() const;
    /// Adds an instalment to the draft, which is begun where there is none; true when it is kept.
    bool addPayment(Money amount);
    bool flush();
    [[nodiscard]] AgreementEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void wasSigned();
    void papersWanted();
    void acceptanceWanted();

private:
    void showEditor();
    void showEmpty();

    Workbench m_bench;
    CaseFile m_file;
    QStackedLayout *m_stack;
    QWidget *m_empty = nullptr;
    AgreementEditor *m_editor = nullptr;
};

} // namespace hezhong
