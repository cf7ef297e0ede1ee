// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verifyreport.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hezhong {

class Card;
class NoteList;
class RowList;
class VerifyJob;

/// 核验数据: looks over everything that is stored and says check by check what came of it.
class VerifyPage final : public Page {
    Q_OBJECT
public:
    explicit VerifyPage(const Workbench &bench, QWidget *parent = nullptr);
    ~VerifyPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    bool escape() override;

    [[nodiscard]] VerifyJob *job() const { return m_job; }

private:
    void build();
    void start();
    void showProgress(qint64 done, qint64 total);
    void showReport(const VerifyReport &report);
    void showIdle(const QString &words);
    void save();

    Workbench m_bench;
    VerifyJob *m_job;
    QPushButton *m_start;
    QPushButton *m_stop;
    QProgressBar *m_bar;
    QLabel *m_state;
    Card *m_results;
    RowList *m_checks;
    NoteList *m_faults;
    QPushButton *m_save;
    std::optional<VerifyReport> m_report;
};

} // namespace hezhong
