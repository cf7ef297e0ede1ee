// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QWidget>

namespace hezhong {

class ComboField;
class FormGrid;

/// Who signs for each party: itself, or one of its agents. An agent with general authority can be
/// chosen only to read why he cannot sign (special authority: labour mediation law art. 24 by analogy).
class SignatoryList final : public QWidget {
    Q_OBJECT

public:
    explicit SignatoryList(QWidget *parent = nullptr);

    void setCase(const CaseFile &file, const QList<Signatory> &signatories);
    [[nodiscard]] QList<Signatory> signatories() const;
    /// Takes the ids that the store gave to what stands here.
    void adopt(const QList<Signatory> &kept);
    /// Words at the first party whose agent must not sign, or at the first one.
    void showError(const QString &words);
    /// Shows why at every agent who must not sign; true when there is none.
    bool check();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        Party party;
        Id<Signatory> id;
        ComboField *who;
        QString path;
    };
    void addRow(const CaseFile &file, const Party &party, const QList<Signatory> &signatories);
    void look(const Row &row);
    [[nodiscard]] QString obstacle(const Row &row) const;

    QList<Agent> m_agents;
    QList<Row> m_rows;
    FormGrid *m_grid = nullptr;
    bool m_readOnly = false;
};

} // namespace hezhong
