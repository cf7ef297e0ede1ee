// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/filledsheet.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace hezhong {

class NoteList;

/// What follows from the answers to a sheet: claims with their amounts, points in dispute, what is still
/// missing with a link to its question, and what to mind about the amounts.
class SheetResult final : public QWidget {
    Q_OBJECT
public:
    explicit SheetResult(QWidget *parent = nullptr);

    void setFilled(const FilledSheet &filled);
    /// Everything that it says, one line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void questionWanted(const QString &id);
    void linksChanged(); ///< Tab has another way to go

private:
    void clear();
    void addHeading(const QString &words);
    void addLine(const QString &words, const char *role = nullptr);
    void addClaim(const FilledClaim &claim);
    void addMissing(const QList<SheetGap> &missing);

    QVBoxLayout *m_lines;
    NoteList *m_notes;
    QMap<QString, QPushButton *>
        m_links; ///< by question; one that is still missing stays where it is
    QStringList m_text;
};

} // namespace hezhong
