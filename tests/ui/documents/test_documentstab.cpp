// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/takenout.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/documents/documentstab.h"
#include "ui/documents/paperfields.h"
#include "ui/documents/paperpreview.h"
#include "ui/services/handout.h"
#include "ui/widgets/rowlist.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Papers: what can be made and why not, the draft in sight, issuing, printing, keeping, voiding.
class TestDocumentsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->acceptedCase();
        m_tab = std::make_unique<DocumentsTab>(m_bench->workbench());
        QObject::connect(m_bench->runner.get(), &OperationRunner::changed, m_tab.get(),
                         [this] { m_tab->setCase(m_bench->file(m_id)); });
        m_tab->setCase(m_bench->file(m_id));
        m_tab->resize(1180, 640);
        QVERIFY(showActive(m_tab.get()));
    }
    void cleanup()
    {
        m_tab.reset();
        m_bench.reset();
    }

    void choicesSayWhyNot()
    {
        press(m_tab.get(), u"paper-filter-all"_s);
        const auto rows = getChild<RowList>(m_tab.get(), u"paper-choices"_s)->rows();
        QHash<QString, RowItem> byKind;
        for (const RowItem &row : rows)
            byKind.insert(row.id, row);
        // The four sheets of the archive file are made when it is bound.
        QCOMPARE(byKind.size(), paperKinds().size() - 4);
        QCOMPARE(byKind.value(u"acceptance-notice"_s).chip, u"待出具"_s);
        QVERIFY(byKind.value(u"mediation-agreement"_s).detail.contains(u"还没有调解协议"_s));
        QVERIFY(byKind.value(u"mediation-record"_s).detail.contains(u"没有可以出具的调解笔录"_s));
        QVERIFY(byKind.value(u"refusal-notice"_s).detail.contains(u"没有作出不予受理"_s));
        QCOMPARE(DocumentsTab::paperOfStep(m_bench->file(m_id)), u"acceptance-notice"_s);
    }

    void neededPapersComeFirstAndAtOnce()
    {
        auto *rows = getChild<RowList>(m_tab.get(), u"paper-choices"_s);
        QStringList needed;
        for (const RowItem &row : rows->rows())
            needed += row.id;
        QVERIFY(needed.contains(u"acceptance-notice"_s));
        QVERIFY(!needed.contains(u"refusal-notice"_s));
        const auto requests = neededRequests(m_bench->office.desk, m_bench->file(m_id));
        QVERIFY(requests.size() >= 2);
        press(m_tab.get(), u"paper-set"_s);
        QCOMPARE(m_bench->file(m_id).documents.size(), requests.size());
        QVERIFY(m_tab->preview()->pdf().startsWith("%PDF"));
        QVERIFY(!getChild<QPushButton>(m_tab.get(), u"paper-set"_s)->isEnabled());
    }

    void papersAreFoundByName()
    {
        typeInto(m_tab.get(), u"paper-search"_s, u"登记"_s);
        const auto rows = getChild<RowList>(m_tab.get(), u"paper-choices"_s)->rows();
        QVERIFY(!rows.isEmpty());
        for (const RowItem &row : rows)
            QVERIFY2(row.title.contains(u"登记"_s), qPrintable(row.title));
    }

    void bodyIsEditedForOnePaper()
    {
        m_tab->choose(u"acceptance-notice"_s);
        const QByteArray before = m_tab->preview()->pdf();
        press(m_tab.get(), u"paper-body"_s);
        auto *first = getChild<QPlainTextEdit>(m_tab.get(), u"body-1"_s);
        QVERIFY(first->hasFocus() || first->isVisible());
        first->setFocus();
        first->selectAll();
        CaseBench::say(u"本案的情况另行说明。"_s);
        QTRY_VERIFY(m_tab->preview()->pdf() != before);
        press(m_tab.get(), u"body-done"_s);
        QVERIFY(m_tab->issue());
        const IssuedDocument issued = m_bench->file(m_id).documents.last();
        const QJsonArray edits = issued.values.value(u"edits"_s).toArray();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first()[u"text"_s].toString(), u"本案的情况另行说明。"_s);
        m_tab->choose(u"acceptance-notice"_s); // the next one has the template's words again
        QVERIFY(m_tab->issue());
        QVERIFY(!m_bench->file(m_id).documents.last().values.contains(u"edits"_s));
    }

    void contradictionIsMarked()
    {
        CaseFile file = m_bench->file(m_id);
        file.record.receivedOn = file.record.acceptedOn.addDays(3);
        m_tab->setCase(file);
        m_tab->choose(u"acceptance-notice"_s);
        const auto rows = getChild<RowList>(m_tab.get(), u"paper-values"_s)->rows();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.first().tone, Tone::Red);
        QCOMPARE(rows.first().id, u"overview"_s);
        QVERIFY(rows.first().detail.contains(u"受理日期"_s));
    }

    void draftIsShownAndNothingKept()
    {
        m_tab->choose(u"acceptance-notice"_s);
        QVERIFY(m_tab->preview()->pdf().startsWith("%PDF"));
        QVERIFY(m_tab->preview()->pageCount() > 0);
        QVERIFY(m_bench->file(m_id).documents.isEmpty());
        const auto rows = getChild<RowList>(m_tab.get(), u"paper-values"_s)->rows();
        QVERIFY(rows.size() > 8);
        bool emptyIsMarked = false;
        for (const RowItem &row : rows)
            emptyIsMarked = emptyIsMarked || (row.detail.isEmpty() && !row.chip.isEmpty());
        QVERIFY(emptyIsMarked);
    }

    void issuesPrintsAndKeeps()
    {
        m_tab->choose(u"acceptance-notice"_s);
        press(m_tab.get(), u"paper-issue"_s);
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.documents.size(), 1);
        const QByteArray kept =
            m_bench->office.store->readFile(file.documents.first().fileKey).value();
        QCOMPARE(m_tab->preview()->pdf(), kept);
        press(m_tab.get(), u"paper-print"_s);
        QCOMPARE(m_bench->printing.printed, QList<QByteArray>{kept});
        m_bench->files.next(m_bench->office.folder.filePath(u"out.pdf"_s));
        press(m_tab.get(), u"paper-save"_s);
        QFile out(m_bench->office.folder.filePath(u"out.pdf"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), kept);
        QVERIFY(m_bench->files.lastSuggested.endsWith(u".pdf"_s));
        QCOMPARE(takenOut(m_bench->office.desk),
                 (QStringList{u"document.save 受理通知书"_s, u"document.print 受理通知书"_s}));
    }

    /// What was begun and left again is told as such; what cannot be noted does not go out.
    void leavingThePrinterIsNoted()
    {
        m_tab->choose(u"acceptance-notice"_s);
        QVERIFY(m_tab->issue());
        m_bench->printing.failure = Error{Fault::Cancelled, u"print.cancelled"_s, {}, {}, {}, {}};
        press(m_tab.get(), u"paper-print"_s);
        QCOMPARE(takenOut(m_bench->office.desk),
                 (QStringList{u"document.print 受理通知书（没有打印）"_s, u"document.print 受理通知书"_s}));
        QCOMPARE(m_bench->printing.printed.size(), 1);
        m_tab.reset();
        m_bench->dropWindow();
        m_bench->office.addColleague(u"周查"_s, {UserRole::Inspector}, {UserRole::Administrator});
        QVERIFY(m_bench->office.openWith({u"周查"_s, TestDesk::password(), {}}));
        const QString path = m_bench->office.folder.filePath(u"kept-back.pdf"_s);
        QVERIFY(!saveOut(m_bench->workbench(), {u"document.save"_s, m_id, u"1"_s, u"受理通知书"_s}, path, "%PDF"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(m_bench->lastMessage().contains(u"只读"_s) || !m_bench->lastMessage().isEmpty());
    }

    /// A draft before the paper is issued, the issued words afterwards; a voided one not at all.
    void savesWordFiles()
    {
        const QString path = m_bench->office.folder.filePath(u"out.docx"_s);
        const auto saved = [&path] {
            QFile out(path);
            return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
        };
        m_tab->choose(u"acceptance-notice"_s);
        press(m_tab.get(), u"paper-word"_s); // no file was named
        QVERIFY(saved().isEmpty());
        m_bench->files.next(path);
        press(m_tab.get(), u"paper-word"_s);
        const QByteArray draft = saved();
        QVERIFY(draft.startsWith("PK"));
        QVERIFY(m_bench->files.lastSuggested.endsWith(u"受理通知书.docx"_s));
        QVERIFY(m_bench->messages.last().hint.contains(u"草稿"_s));
        QVERIFY(m_tab->issue());
        m_bench->files.next(path);
        press(m_tab.get(), u"paper-word"_s);
        QVERIFY(saved().startsWith("PK"));
        QVERIFY(saved() != draft);
        QVERIFY(!m_bench->messages.last().hint.contains(u"草稿"_s));
        m_bench->prompter.nextText(u"日期写错"_s);
        press(m_tab.get(), u"paper-void"_s);
        QVERIFY(!getChild<QPushButton>(m_tab.get(), u"paper-word"_s)->isVisible());
    }

    void printingThatFailsIsTold()
    {
        m_tab->choose(u"acceptance-notice"_s);
        QVERIFY(m_tab->issue());
        m_bench->printing.failure =
            storeFault(u"print"_s, u"打印机没有纸，文书已经保存在案卷中。"_s);
        press(m_tab.get(), u"paper-print"_s);
        QVERIFY(m_bench->lastMessage().contains(u"没有纸"_s));
        const qsizetype before = m_bench->messages.size();
        m_bench->printing.failure = Error{Fault::Cancelled, u"cancelled"_s, {}, {}, {}, {}};
        press(m_tab.get(), u"paper-print"_s);
        QCOMPARE(m_bench->messages.size(), before); // who cancelled knows it
    }

    void voidsWithAReason()
    {
        m_tab->choose(u"acceptance-notice"_s);
        QVERIFY(m_tab->issue());
        press(m_tab.get(), u"paper-void"_s); // the question is cancelled
        QVERIFY(!m_bench->file(m_id).documents.first().voidedAt.isValid());
        m_bench->prompter.nextText(u"日期写错"_s);
        press(m_tab.get(), u"paper-void"_s);
        const IssuedDocument voided = m_bench->file(m_id).documents.first();
        QVERIFY(voided.voidedAt.isValid());
        QCOMPARE(voided.voidReason, u"日期写错"_s);
        QCOMPARE(getChild<RowList>(m_tab.get(), u"papers-issued"_s)->rows().first().chip,
                 u"已作废"_s);
        QVERIFY(!getChild<QPushButton>(m_tab.get(), u"paper-void"_s)->isVisible());
        m_tab->choose(u"acceptance-notice"_s); // another one may be made
        QVERIFY(m_tab->issue());
        QCOMPARE(m_bench->file(m_id).documents.size(), 2);
        QCOMPARE(m_bench->file(m_id).documents.last().serial, 2);
    }

    void meetingIsAskedForTheNotice()
    {
        m_tab->choose(u"mediation-notice"_s);
        QVERIFY(m_tab->preview()->pdf().isEmpty());
        QVERIFY(
            getChild<QLabel>(m_tab.get(), u"paper-obstacle"_s)->text().contains(u"调解的日期"_s));
        QVERIFY(getChild<QWidget>(m_tab.get(), u"meeting-on"_s)->isVisible());
        typeInto(m_tab.get(), u"meeting-on"_s, u"1112"_s);
        typeInto(m_tab.get(), u"meeting-at"_s, u"0930"_s);
        typeInto(m_tab.get(), u"meeting-place"_s, u"第一调解室"_s);
        QTRY_VERIFY(m_tab->preview()->pdf().startsWith("%PDF"));
        press(m_tab.get(), u"paper-issue"_s);
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.documents.size(), 1);
        QVERIFY(file.documents.first()
                    .values.value(u"meeting_when"_s)
                    .toString()
                    .contains(u"2026年11月12日"_s));
        QCOMPARE(file.documents.first().values.value(u"meeting_place"_s).toString(),
                 u"第一调解室"_s);
    }

    void jumpsToWhatIsMissing()
    {
        QSignalSpy places(m_tab.get(), &DocumentsTab::placeWanted);
        m_tab->choose(u"mediation-agreement"_s);
        press(m_tab.get(), u"paper-jump"_s);
        QCOMPARE(places.takeFirst().first().toString(), u"agreement"_s);
        m_tab->choose(u"acceptance-notice"_s);
        auto *values = getChild<RowList>(m_tab.get(), u"paper-values"_s);
        for (int i = 0; i < values->rows().size(); ++i)
            if (values->rows().at(i).id == u"parties"_s) {
                values->setFocus();
                values->setCurrentIndex(values->model()->index(i, 0));
                QTest::keyClick(values, Qt::Key_Return);
                break;
            }
        QCOMPARE(places.takeFirst().first().toString(), u"parties"_s);
    }

    void fieldsOfEveryKind()
    {
        for (const PaperKind &kind : paperKinds()) {
            PaperContext context;
            context.on = QDate(2026, 11, 9);
            const auto values = paperValues(kind.kind, m_bench->file(m_id), context);
            QVERIFY(values.has_value());
            const auto fields = paperFields(kind.kind, *values);
            QVERIFY2(fields.size() > 8, qPrintable(kind.kind));
            for (const PaperField &field : fields)
                QVERIFY(!field.label.isEmpty());
        }
    }

    void everythingHasANameForAReader()
    {
        m_tab->choose(u"mediation-notice"_s);
        QCOMPARE(namelessControls(m_tab.get()).join(u'\n'), QString());
        QCOMPARE(withoutHandle(m_tab.get()).join(u'\n'), QString());
    }

private:
    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
    std::unique_ptr<DocumentsTab> m_tab;
};

QTEST_MAIN(TestDocumentsTab)
#include "test_documentstab.moc"
