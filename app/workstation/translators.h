// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace hezhong {

/// The texts of one language: the program's own and Qt's, from the folder translations/ of the data. The
/// sources are Chinese; zh_CN only adds Qt's own dialogs and words with numbers.
class Translators {
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    void use(const QString &language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace hezhong
