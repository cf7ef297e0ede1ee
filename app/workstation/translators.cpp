// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/translators.h"

#include "core/base/datapaths.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace hezhong {

using namespace Qt::StringLiterals;

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translators::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(QLocale(language));
    const QString own = dataFile(u"translations/hezhong_"_s + language + u".qm"_s);
    if (!own.isEmpty() && m_program.load(own))
        QCoreApplication::installTranslator(&m_program);
    const QString name = u"qtbase_"_s + language;
    const QString shipped = dataFile(u"translations/"_s + name + u".qm"_s);
    const QString system = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (shipped.isEmpty() ? m_qt.load(name, system) : m_qt.load(shipped))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace hezhong
