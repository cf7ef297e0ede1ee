// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QTextBrowser;

namespace hezhong {

/// The record in large print on the whole screen, to be read out and shown to both sides: what will
/// be printed and nothing else, so never a private line. Esc or F11 goes back; + and − change the size.
class Readback final : public QWidget {
    Q_OBJECT

public:
    Readback(const CaseFile &file, const HearingFile &hearing, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const CaseFile &file, const HearingFile &hearing);
    void changeSize(int step);

    QTextBrowser *m_view;
    int m_size = 26; ///< pixels at 100 %
};

} // namespace hezhong
