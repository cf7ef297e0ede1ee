// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/clausetexts.h"
#include "core/operations/templates/clauselibrary.h"
#include "ui/settings/lawdata/lawlistcard.h"

namespace hezhong {

/// The clauses of one category: added, worded anew, hidden, put in order.
class ClausesCard final : public LawListCard {
    Q_OBJECT
public:
    ClausesCard(const ClauseCategory &category, const Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void add() override;

private:
    [[nodiscard]] LawRow rowOf(const LibraryEntry &clause, qsizetype at, qsizetype count);
    void edit(const LibraryEntry &clause);
    void run(const std::function<Result<Done<LibraryEntry>>()> &operation, const QString &done);

    ClauseCategory m_category;
};

} // namespace hezhong
