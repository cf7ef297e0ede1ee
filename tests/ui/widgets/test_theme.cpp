// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QPushButton>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void everyTokenOnce()
    {
        QSet<int> tokens;
        QSet<QString> names;
        for (const TokenRow &row : tokenTable()) {
            tokens.insert(static_cast<int>(row.token));
            names.insert(QString::fromLatin1(row.name));
        }
        QCOMPARE(tokens.size(), tokenTable().size());
        QCOMPARE(names.size(), tokenTable().size());
        QCOMPARE(tokens.size(), static_cast<int>(Token::TooltipText) + 1);
    }

    void readable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    }

    void readable()
    {
        QFETCH(int, scheme);
        const auto which = static_cast<Scheme>(scheme);
        QStringList faint;
        const auto check = [&](Token words, Token ground) {
            const double ratio = contrast(tokenColour(words, which), tokenColour(ground, which));
            if (ratio < 4.5)
                faint << u"%1 on %2: %3"_s.arg(static_cast<int>(words)).arg(static_cast<int>(ground)).arg(ratio);
        };
        for (const TokenPair &pair : readablePairs())
            check(pair.words, pair.ground);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Amber, Tone::Red, Tone::Green})
            check(toneText(tone), toneGround(tone));
        QCOMPARE(faint, QStringList());
    }

    void sheetIsFilledIn()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QString sheet = styleSheetText(scheme, 1.5);
            QVERIFY(sheet.contains(u"QPushButton"_s));
            QString rules = sheet;
            rules.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
            QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
            QVERIFY(sheet.contains(tokenColour(Token::Accent, scheme).name()));
        }
        QVERIFY(styleSheetText(Scheme::Light, 1.0).contains(u"min-height: 30px"_s));
        QVERIFY(styleSheetText(Scheme::Light, 2.0).contains(u"min-height: 60px"_s));
    }

    void noColoursElsewhere()
    {
        // One table: the style sheet names tokens, never values.
        QFile file(u":/hezhong/styles/hezhong.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString rules = QString::fromUtf8(file.readAll());
        rules.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
        QVERIFY(!rules.contains(QRegularExpression(u"#[0-9a-fA-F]{3,8}\\b"_s)));
        QVERIFY(!rules.contains(u"rgb("_s));
    }

    void zoomAndChoice()
    {
        Theme theme(*qApp);
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
        QCOMPARE(px(32), 32);
        QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 14);
        QPushButton button(u"受理"_s);
        button.ensurePolished();
        QCOMPARE(button.sizeHint().height(), 32);
        theme.setZoom(200);
        QCOMPARE(px(32), 64);
        button.ensurePolished();
        QCOMPARE(button.sizeHint().height(), 62); // two borders stay one pixel wide
        theme.setZoom(20);
        QCOMPARE(theme.zoom(), Theme::kMinZoom);
        theme.setZoom(900);
        QCOMPARE(theme.zoom(), Theme::kMaxZoom);
        theme.setZoom(100);

        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        QCOMPARE(tokenColour(Token::Surface, QApplication::palette()), tokenColour(Token::Surface, Scheme::Dark));
        theme.setChoice(ThemeChoice::System); // offscreen has a light palette
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
    }

    void face()
    {
        QCOMPARE(Theme::uiFamilies({u"Arial"_s, u"Microsoft YaHei UI"_s}, u"Segoe UI"_s).first(), u"Microsoft YaHei UI"_s);
        QCOMPARE(Theme::uiFamilies({u"PingFang SC"_s}, u".AppleSystemUIFont"_s).first(), u"PingFang SC"_s);
        QCOMPARE(Theme::uiFamilies({u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s}, u"DejaVu Sans"_s),
                 QStringList({u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s}));
        QCOMPARE(Theme::uiFamilies({}, u"Cantarell"_s), QStringList(u"Cantarell"_s));
    }

    void icons()
    {
        const QStringList files = QDir(u":/hezhong/icons"_s).entryList();
        QVERIFY(files.size() > 40);
        QVERIFY(!hasIcon(u"no-such-icon"_s));
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            const QImage drawn = icon(name, Token::Accent).pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
            bool coloured = false;
            const QColor wanted = tokenColour(Token::Accent, QApplication::palette());
            for (int y = 0; y < drawn.height() && !coloured; ++y)
                for (int x = 0; x < drawn.width() && !coloured; ++x) {
                    const QColor at = drawn.pixelColor(x, y);
                    coloured = at.alpha() > 150 && qAbs(at.red() - wanted.red()) < 8
                        && qAbs(at.green() - wanted.green()) < 8 && qAbs(at.blue() - wanted.blue()) < 8;
                }
            QVERIFY2(coloured, qPrintable(name));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
