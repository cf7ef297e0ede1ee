// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shortnames.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class ShortNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("city and form") << u"成都锦恒建筑劳务有限公司"_s << u"锦恒建筑劳务"_s;
        QTest::newRow("province and form")
            << u"四川川南宏远建设集团有限公司"_s << u"川南宏远建设集团"_s;
        QTest::newRow("province and city")
            << u"四川省成都市天府立诚电子科技有限责任公司"_s << u"天府立诚电子科技"_s;
        QTest::newRow("the long form goes whole")
            << u"德阳某某重型机械股份有限公司"_s << u"某某重型机械"_s;
        QTest::newRow("place stays when little is left") << u"成都立诚有限公司"_s << u"成都立诚"_s;
        QTest::newRow("form stays when little is left") << u"立诚有限公司"_s << u"立诚有限公司"_s;
        QTest::newRow("no legal form")
            << u"成都市锦江区某某餐饮店"_s << u"成都市锦江区某某餐饮店"_s;
        QTest::newRow("a person") << u"王䶮"_s << u"王䶮"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void firms()
    {
        QFETCH(QString, name);
        QTEST(shortFirmName(name), "shown");
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two firms")
            << u"王䶮 与 成都锦恒建筑劳务有限公司、四川川南宏远建设集团有限公司"_s
            << u"王䶮 与 锦恒建筑劳务、川南宏远建设集团"_s;
        QTest::newRow("many workers")
            << u"张某等50人 与 德阳锦恒建筑劳务有限公司"_s << u"张某等50人 与 锦恒建筑劳务"_s;
        QTest::newRow("the firm applies")
            << u"成都蓉安同城配送服务有限公司 与 阿木"_s << u"蓉安同城配送服务 与 阿木"_s;
    }

    void titles()
    {
        QFETCH(QString, title);
        QTEST(shortCaseTitle(title), "shown");
    }
};

QTEST_GUILESS_MAIN(ShortNamesTest)

#include "shortnamestest.moc"
