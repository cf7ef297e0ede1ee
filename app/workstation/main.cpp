// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/workstation.h"

#include "core/base/crashfiles.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    hezhong::keepOutOfCrashFiles();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hezhong"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEZHONG_VERSION));
    QGuiApplication::setApplicationDisplayName(u"和衷"_s);
    QGuiApplication::setDesktopFileName(u"hezhong"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"劳动人事争议调解工作站"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"打开这个数据文件夹"_s, u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, u"界面语言：zh_CN 或 en"_s, u"LANG"_s);
    const QCommandLineOption once(u"exit-after-startup"_s, u"显示第一个窗口后退出，用于检查安装"_s);
    parser.addOptions({store, lang, once});
    parser.process(application);
    const QString language = parser.value(lang);
    if (!parser.positionalArguments().isEmpty()
        || (!language.isEmpty() && language != u"zh_CN"_s && language != u"en"_s)) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }

    hezhong::StartOptions options;
    options.store = parser.value(store);
    options.language = language;
    options.exitAfterStartup = parser.isSet(once);
    hezhong::Workstation workstation(application, options);
    workstation.start();
    return QApplication::exec();
}
