// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datapaths.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString type;             ///< "", "unfinished", "vanished" or "obsolete"
    QStringList translations; ///< several for a text with a number
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.translations += xml.readElementText();
    }
    if (message.translations.isEmpty())
        message.translations = {text};
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += Message{context, {}, {}, {}};
        else if (xml.name() == "source"_L1 && !messages.isEmpty())
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && !messages.isEmpty())
            readTranslation(xml, messages.last());
    }
    return messages;
}

/// %1 … %9 and %n of a text, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d{1,2}|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

QString fault(const Message &message)
{
    const auto said = [&message](const QString &what) {
        return u"%1 | %2: %3"_s.arg(message.context, message.source, what);
    };
    if (message.type == "vanished"_L1 || message.type == "obsolete"_L1)
        return said(u"no source has this text any more"_s);
    if (message.type == "unfinished"_L1)
        return said(u"is not translated"_s);
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return said(u"is translated as nothing"_s);
        QStringList wanted = placeholders(message.source);
        if (message.translations.size() > 1 && !placeholders(translation).contains(u"%n"_s))
            wanted.removeAll(u"%n"_s); // "one case" may leave the number out
        if (placeholders(translation) != wanted)
            return said(u"has other placeholders in “%1”"_s.arg(translation));
    }
    return {};
}

} // namespace

/// Chinese and English are complete: every text that lupdate finds has its finished translation.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound();
    void isComplete_data();
    void isComplete();
    void catalogueLoads_data();
    void catalogueLoads();

private:
    static QString update(const QStringList &options, const QStringList &sources,
                          const QString &ts);
    static bool write(const QString &path, const QString &text);
};

/// Runs lupdate as the build does; the answer is what went wrong, or "".
QString TranslationsTest::update(const QStringList &options, const QStringList &sources,
                                 const QString &ts)
{
    QStringList arguments = QString::fromUtf8(HEZHONG_LUPDATE_OPTIONS).split(u'|');
    arguments << u"-silent"_s << options << sources << u"-ts"_s << ts;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QString::fromUtf8(HEZHONG_LUPDATE), arguments);
    const bool done = lupdate.waitForFinished(120000)
                      && lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0;
    return done ? QString() : QString::fromUtf8(lupdate.readAll()) + lupdate.errorString();
}

bool TranslationsTest::write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

/// The checker itself: a small source tree with one good and four bad entries.
void TranslationsTest::faultsAreFound()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"core"_s));
    QVERIFY(write(folder.filePath(u"core/a.cpp"_s),
                  u"void f() { words(\"c\", \"好\"); words(\"c\", \"新\"); words(\"c\", \"%1件\");"
                  " words(\"c\", \"空\"); }\n"_s));
    const QString entry = u"<message><source>%1</source><translation>%2</translation></message>"_s;
    const QString ts = folder.filePath(u"x_en.ts"_s);
    QVERIFY(write(ts, u"<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS>"
                      "<TS version=\"2.1\" language=\"en_US\" sourcelanguage=\"zh_CN\">"
                      "<context><name>c</name>%1%2%3</context></TS>"_s.arg(
                          entry.arg(u"好"_s, u"good"_s), entry.arg(u"%1件"_s, u"%2 pieces"_s),
                          entry.arg(u"旧"_s, u"old"_s))));
    QCOMPARE(update({}, {folder.filePath(u"core"_s)}, ts), QString());
    QStringList faults;
    for (const Message &message : readMessages(ts))
        if (const QString what = fault(message); !what.isEmpty())
            faults += what;
    faults.sort();
    QCOMPARE(faults, (QStringList{u"c | %1件: has other placeholders in “%2 pieces”"_s,
                                  u"c | 新: is not translated"_s,
                                  u"c | 旧: no source has this text any more"_s,
                                  u"c | 空: is not translated"_s}));
}

void TranslationsTest::isComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("English") << u"en"_s << QStringList{};
    QTest::newRow("Chinese") << u"zh_CN"_s << QStringList{u"-pluralonly"_s};
}

void TranslationsTest::isComplete()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QString root = QString::fromUtf8(HEZHONG_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString kept = root + u"/translations/hezhong_%1.ts"_s.arg(language);
    const QString copy = folder.filePath(u"hezhong_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(kept, copy));
    const QString broken =
        update(options, {root + u"/core"_s, root + u"/ui"_s, root + u"/app"_s}, copy);
    QVERIFY2(broken.isEmpty(), qPrintable(broken));

    QStringList faults;
    for (const Message &message : readMessages(copy))
        if (const QString what = fault(message); !what.isEmpty())
            faults += what;
    for (const QString &what : std::as_const(faults))
        qWarning().noquote() << what;
    QVERIFY2(faults.isEmpty(),
             "the texts are listed above; run ./dev translations, then translate");
}

void TranslationsTest::catalogueLoads_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << u"translations/hezhong_en.qm"_s;
    QTest::newRow("Chinese") << u"translations/hezhong_zh_CN.qm"_s;
    QTest::newRow("Qt's own dialogs") << u"translations/qtbase_zh_CN.qm"_s;
}

void TranslationsTest::catalogueLoads()
{
    QFETCH(QString, file);
    const QString path = hezhong::dataFile(file);
    QVERIFY2(!path.isEmpty(), qPrintable(file));
    QTranslator translator;
    QVERIFY(translator.load(path));
    if (file.endsWith("hezhong_en.qm"_L1)) {
        QVERIFY(!translator.isEmpty());
        QVERIFY(!translator.translate("core", "请腾出空间后重试。").isEmpty());
    }
    if (file.contains("qtbase"_L1))
        QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), u"取消"_s);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
