// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyhint.h"

#include <QKeySequence>

namespace hezhong {

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence &sequence)
{
#ifdef Q_OS_MACOS
    return sequence.toString(QKeySequence::NativeText);
#else
    QString text = sequence.toString(QKeySequence::PortableText);
    text.replace(u"Return"_s, u"Enter"_s).replace(u"Left"_s, u"←"_s).replace(u"Right"_s, u"→"_s);
    return text.replace(u"Up"_s, u"↑"_s).replace(u"Down"_s, u"↓"_s);
#endif
}

} // namespace hezhong
