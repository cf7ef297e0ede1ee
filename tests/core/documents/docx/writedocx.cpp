// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: writes every paper of every sample as Word file and as PDF, to be looked at.
#include "wordfiles.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("writedocx FOLDER [SAMPLE ...]\n", stderr);
        return 2;
    }
    const QString folder = arguments.at(1);
    for (const samples::BothForms &made : samples::bothForms(arguments.mid(2)))
        if (!write(u"%1/%2.docx"_s.arg(folder, made.name), made.word.docx)
            || !write(u"%1/%2.pdf"_s.arg(folder, made.name), made.paper.pdf))
            return 1;
    return 0;
}
