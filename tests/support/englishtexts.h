// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datapaths.h"

#include <QCoreApplication>
#include <QTranslator>

namespace hezhong {

/// The English texts as they are built, installed as long as this lives.
class EnglishTexts {
public:
    EnglishTexts()
    {
        const QString file = dataFile(QStringLiteral("translations/hezhong_en.qm"));
        if (file.isEmpty() || !m_translator.load(file))
            qFatal("the English texts are not built");
        QCoreApplication::installTranslator(&m_translator);
    }
    ~EnglishTexts() { QCoreApplication::removeTranslator(&m_translator); }
    EnglishTexts(const EnglishTexts &) = delete;
    EnglishTexts &operator=(const EnglishTexts &) = delete;

private:
    QTranslator m_translator;
};

} // namespace hezhong
