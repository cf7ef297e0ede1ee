// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace hezhong {

class IntakeRow;

/// Equal parts of a form one below the other, with a button that adds one.
class RowStack final : public QWidget {
    Q_OBJECT
public:
    using Maker = std::function<IntakeRow *(const QString &name, QWidget *parent)>;

    /// `least` rows are always there; rows are called NAME0, NAME1 … in the order of their making, the
    /// button NAME-add.
    RowStack(const QString &name, const QString &addWords, int least, Maker maker,
             QWidget *parent = nullptr);

    [[nodiscard]] const QList<IntakeRow *> &rows() const { return m_rows; }
    IntakeRow *addRow();
    /// Takes a row away; where only the least number is left, an empty one takes its place.
    void removeRow(IntakeRow *row);
    /// Puts a row back where it was.
    void insertTyped(int index, const QJsonObject &typed);
    void setSpacing(int pixels);

    [[nodiscard]] QJsonArray typed() const;
    void setTyped(const QJsonArray &typed);

Q_SIGNALS:
    void edited();
    void rowsChanged(); ///< one came, went or was put elsewhere
    /// A row with something in it was taken away by the person.
    void removed(const QString &what, int index, const QJsonObject &typed);
    void identityLeft();

private:
    IntakeRow *makeRow(int index);
    void dropRow(IntakeRow *row);
    void renumber();
    void goOn(IntakeRow *row);

    Maker m_maker;
    int m_least;
    int m_serial = 0;
    QList<IntakeRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace hezhong
