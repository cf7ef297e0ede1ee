// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every screen of the window on the demonstration's data: `screenshots FOLDER [--language en]`
// (./dev screenshots).
#include "tests/support/demowindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace hezhong;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // The pictures show the day of the demonstration, whenever they are made.
    qputenv("HEZHONG_TODAY", "2026-11-12");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption language(u"language"_s, {}, u"zh_CN|en"_s, u"zh_CN"_s);
    parser.addOption(language);
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        std::fputs("screenshots FOLDER [--language en]\n", stderr);
        return 2;
    }
    const QDir folder(parser.positionalArguments().first());
    if (!folder.mkpath(u"."_s))
        return 1;
    const auto shoot = [&folder](const QString &suffix) {
        return [&folder, suffix](const QString &name, QWidget &window) {
            QTest::qWait(350); // pages of PDFs are drawn by a thread of their own
            // Where the machine happens to keep the place of the moment is nobody's business.
            static const QRegularExpression place(QDir::tempPath() + u"/screenshots-[^/]*"_s);
            for (auto *label : window.findChildren<QLabel *>())
                if (label->text().contains(place))
                    label->setText(label->text().replace(place, u"/media"_s));
            const QString path = folder.filePath(name + suffix + u".png"_s);
            window.grab().save(path);
            std::puts(qPrintable(path));
        };
    };
    DemoWindow demo(application, parser.value(language));
    if (!demo.open())
        return 1;
    demo.showStartup(shoot({}));
    demo.showPages(shoot({}));
    demo.theme().setChoice(ThemeChoice::Dark);
    demo.theme().apply();
    demo.showPages(shoot(u"-dark"_s));
    return 0;
}
