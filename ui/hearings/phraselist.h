// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hearings/phrases.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace hezhong {

/// The list behind Ctrl+J: typing narrows it (characters or pinyin), Enter takes, Esc closes.
class PhraseList final : public QFrame {
    Q_OBJECT

public:
    explicit PhraseList(const QList<Phrase> &phrases, QWidget *parent = nullptr);

    void popup(const QPoint &globalPlace);

Q_SIGNALS:
    void chosen(const hezhong::Phrase &phrase);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void take();

    QList<Phrase> m_phrases;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace hezhong
