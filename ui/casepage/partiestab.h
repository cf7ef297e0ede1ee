// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/caseform.h"

namespace hezhong {

class Card;
class IntakeRow;
class RowStack;

/// The parties of a case and who acts for them.
class PartiesTab final : public CaseForm {
    Q_OBJECT

public:
    explicit PartiesTab(const Workbench &bench, QWidget *parent = nullptr);
    ~PartiesTab() override;

    void focusFirst() override;

protected:
    [[nodiscard]] QJsonObject typed() const override;
    [[nodiscard]] QJsonObject typedOf(const CaseFile &file) const override;
    void setTyped(const QJsonObject &typed) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool save() override;

private:
    struct Stack {
        Side side;
        QString key; ///< "applicants": also the path of errors
        RowStack *rows;
    };
    /// What is saved, with the rows it came from, so that an error finds its place.
    struct Collected {
        QList<Party> parties;
        QList<Agent> agents;
        QHash<QString, IntakeRow *> places; ///< "applicants[0]", "agents[1]"
    };

    void addStack(Side side, const QString &key, const QString &title, const QString &addWords, int least);
    [[nodiscard]] Collected collect() const;
    [[nodiscard]] Agent agentOf(const IntakeRow *row, const Id<Party> &party) const;
    void offerPutBack(RowStack *rows, const QString &what, int index, const QJsonObject &typed);
    [[nodiscard]] bool check();

    QList<Stack> m_stacks;
};

} // namespace hezhong
