// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/decidecase.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/async.h"
#include "ui/services/operationrunner.h"
#include "ui/services/qtprintservice.h"
#include "ui/services/questiondialog.h"
#include "ui/services/settings.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

#include <QBuffer>
#include <QDialog>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

#include <atomic>
#include <mutex>
#include <thread>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asyncHandsOver()
    {
        const auto here = std::this_thread::get_id();
        std::thread::id worker;
        std::unique_ptr<int> value;
        runAsync(this, [&worker] {
            worker = std::this_thread::get_id();
            return std::make_unique<int>(42);
        }, [&](std::unique_ptr<int> made) {
            QCOMPARE(std::this_thread::get_id(), here);
            value = std::move(made);
        });
        QTRY_VERIFY(value);
        QCOMPARE(*value, 42);
        QVERIFY(worker != here);
    }

    void asyncDropsWhenTheContextIsGone()
    {
        auto destroyed = std::make_shared<std::atomic<int>>(0);
        struct Value {
            std::shared_ptr<std::atomic<int>> count;
            explicit Value(std::shared_ptr<std::atomic<int>> c) : count(std::move(c)) {}
            Value(Value &&) = default;
            Value &operator=(Value &&) = default;
            ~Value() { if (count) ++*count; }
        };
        bool called = false;
        auto *context = new QObject;
        std::mutex gate;
        gate.lock();
        runAsync(context, [&gate, destroyed] {
            const std::lock_guard wait(gate);
            return Value(destroyed);
        }, [&called](Value) { called = true; });
        delete context;
        gate.unlock();
        QTRY_COMPARE(destroyed->load(), 1);
        QVERIFY(!called);
    }

    void runnerShowsErrorsAndUndoes()
    {
        TestDesk desk;
        OperationRunner runner(desk.desk);
        const Id<Case> id = desk.sampleCase();
        QSignalSpy changed(&runner, &OperationRunner::changed);
        QList<Message> said;
        connect(&runner, &OperationRunner::messageWanted, this, [&said](const Message &message) { said << message; });

        const auto done = runner.run([&] { return acceptCase(desk.desk, id, {desk.desk.today(), u"何建国"_s, true}); });
        QVERIFY(done.has_value());
        QCOMPARE(done->status, CaseStatus::Accepted);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(runner.saveState(), OperationRunner::SaveState::Saved);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().action);

        const auto again = runner.run([&] { return acceptCase(desk.desk, id, {desk.desk.today(), u"何建国"_s, true}); });
        QVERIFY(!again.has_value());
        QCOMPARE(said.size(), 2);
        QVERIFY(!said.last().text.isEmpty());
        QCOMPARE(changed.count(), 1);

        said.first().action();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(desk.store->get(id)->status, CaseStatus::Registered);
    }

    void runnerPutsErrorsAtFields()
    {
        TestDesk desk;
        OperationRunner runner(desk.desk);
        FormGrid form(u"form"_s);
        auto *name = form.add({u"姓名"_s, u"name"_s, true, {}}, new LineField(u"name"_s));
        QSignalSpy said(&runner, &OperationRunner::messageWanted);
        runner.report(badInput(u"party.name"_s, u"parties[0].name"_s, u"没有姓名。"_s), &form);
        QCOMPARE(form.errorAt(name), u"没有姓名。"_s);
        QCOMPARE(said.count(), 0);
        runner.report(Error{Fault::Cancelled, u"x"_s, u"已取消。"_s, {}, {}, {}});
        QCOMPARE(said.count(), 0);
        runner.report(storeFault(u"store.full"_s, u"磁盘已满。"_s));
        QCOMPARE(said.count(), 1);
        QCOMPARE(runner.saveState(), OperationRunner::SaveState::Failed);
    }

    void printsTrueSize()
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.fillRect(QRect(writer.width() / 4, writer.height() / 4, writer.width() / 2, writer.height() / 2), Qt::black);
        writer.newPage();
        painter.drawText(300, 300, u"2"_s);
        painter.end();
        buffer.close();

        QTemporaryDir folder;
        const QString out = folder.filePath(u"printed.pdf"_s);
        {
            QPdfDocument document;
            QBuffer source(&pdf);
            QVERIFY(source.open(QIODevice::ReadOnly));
            document.load(&source);
            QCOMPARE(document.pageCount(), 2);
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(out);
            printer.setPageSize(QPageSize(QPageSize::A4));
            printer.setResolution(150);
            QVERIFY(QtPrintService::render(document, printer, 1, 2).has_value());
        }
        QPdfDocument printed;
        printed.load(out);
        QCOMPARE(printed.pageCount(), 2);
        const QImage page = printed.render(0, QSize(595, 842));
        QCOMPARE(page.pixelColor(297, 421), QColor(Qt::black));
        QVERIFY(page.pixelColor(100, 421).lightness() > 200 || page.pixelColor(100, 421).alpha() == 0);
        QCOMPARE(page.pixelColor(160, 230), QColor(Qt::black)); // just inside the quarter: true size
    }

    void questions()
    {
        QuestionDialog reason({u"撤销文书"_s, u"文书编号不再使用。"_s, u"撤销"_s, {}, true}, u"理由"_s, nullptr);
        reason.show();
        QVERIFY(QTest::qWaitForWindowActive(&reason));
        QVERIFY(!getChild<QPushButton>(&reason, u"question-accept"_s)->isDefault());
        getChild<QPushButton>(&reason, u"question-accept"_s)->click();
        QVERIFY(reason.isVisible()); // the reason is missing
        typeInto(&reason, u"question-text"_s, u"日期写错"_s);
        QCOMPARE(namelessControls(&reason), QStringList());
        QCOMPARE(withoutHandle(&reason), QStringList());
        getChild<QPushButton>(&reason, u"question-accept"_s)->click();
        QCOMPARE(reason.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(reason.text(), u"日期写错"_s);
    }

    void settings()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"hezhong.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.zoom(), 100);
            QCOMPARE(settings.language(), u"zh_CN"_s);
            settings.setZoom(125);
            settings.setTheme(ThemeChoice::Dark);
            for (int i = 0; i < 12; ++i)
                settings.rememberStore(u"/srv/%1.hezhong"_s.arg(i), u"用户%1"_s.arg(i));
            settings.rememberStore(u"/srv/5.hezhong"_s, u"何建国"_s);
        }
        Settings settings(file);
        QCOMPARE(settings.zoom(), 125);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.recentStores().size(), 8);
        QCOMPARE(settings.recentStores().first(), u"/srv/5.hezhong"_s);
        QCOMPARE(settings.lastUser(u"/srv/5.hezhong"_s), u"何建国"_s);
        settings.forgetStore(u"/srv/5.hezhong"_s);
        QVERIFY(!settings.recentStores().contains(u"/srv/5.hezhong"_s));
    }
};

QTEST_MAIN(TestServices)
#include "test_services.moc"
