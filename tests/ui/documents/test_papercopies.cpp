// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/takenout.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/documents/copydialog.h"
#include "ui/documents/correctdialog.h"
#include "ui/documents/documentstab.h"
#include "ui/documents/paperactions.h"
#include "ui/documents/paperpreview.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/rowlist.h"

#include "core/operations/documentmarks.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Correcting, copying and checking of issued papers in the window.
class TestPaperCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->acceptedCase();
        (void)m_bench->workbench();
        m_paper =
            issueDocument(m_bench->office.desk, m_id, {u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}})
                ->value;
    }
    void cleanup() { m_bench.reset(); }

    void copyIsShownThenWrittenDown()
    {
        CopyDialog dialog(m_bench->workbench(), m_paper.document, u"1号"_s);
        QVERIFY(showActive(&dialog));
        QVERIFY(dialog.copy() && dialog.copy()->masked);
        QCOMPARE(dialog.copy()->recipient.party, u"王䶮"_s);
        QVERIFY(getChild<PaperPreview>(&dialog, u"paper-preview"_s)->pdf() == dialog.copy()->pdf);
        QVERIFY(listCopies(m_bench->office.desk, m_id)->isEmpty());
        const QString path = m_bench->office.folder.filePath(u"copy.pdf"_s);
        m_bench->files.next(path);
        getChild<LineField>(&dialog, u"copy-note-field"_s)->setText(u"本人来取"_s);
        getChild<QPushButton>(&dialog, u"copy-save"_s)->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), dialog.copy()->pdf);
        const auto copies = listCopies(m_bench->office.desk, m_id);
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->first().note, u"本人来取"_s);
        QCOMPARE(getChild<RowList>(&dialog, u"copies-given"_s)->rows().size(), 1);
        getChild<QPushButton>(&dialog, u"copy-print"_s)->click();
        QCOMPARE(m_bench->printing.printed, QList<QByteArray>{dialog.copy()->pdf});
        QCOMPARE(listCopies(m_bench->office.desk, m_id)->size(), 2);
        const QStringList out = takenOut(m_bench->office.desk);
        QCOMPARE(out.size(), 2);
        QVERIFY(out.first().startsWith(u"document.copy"_s));
    }

    void cancelledFileIsNotWrittenDown()
    {
        CopyDialog dialog(m_bench->workbench(), m_paper.document, u"1号"_s);
        getChild<QPushButton>(&dialog, u"copy-save"_s)->click();
        QVERIFY(listCopies(m_bench->office.desk, m_id)->isEmpty());
    }

    void recipientChoosesWhatIsMasked()
    {
        CopyDialog dialog(m_bench->workbench(), m_paper.document, u"1号"_s);
        auto *purpose = getChild<ComboField>(&dialog, u"copy-purpose-field"_s);
        const QByteArray own = dialog.copy()->pdf;
        const auto choose = [&](CopyFor whom) {
            purpose->setValue(code(whom));
            Q_EMIT purpose->chosen(purpose->value());
        };
        choose(CopyFor::Court);
        QVERIFY(dialog.copy() && !dialog.copy()->masked);
        QCOMPARE(dialog.copy()->pdf, m_paper.pdf);
        choose(CopyFor::Respondent);
        QVERIFY(dialog.copy() && dialog.copy()->pdf != own);
        QVERIFY(!dialog.copy()->recipient.party.isEmpty());
        choose(CopyFor::ThirdParty);
        QVERIFY(!dialog.copy());
        QVERIFY(!getChild<QPushButton>(&dialog, u"copy-save"_s)->isEnabled());
    }

    void correctionNeedsAReasonAndClosesWhenDone()
    {
        CorrectDialog dialog(m_bench->workbench(), m_paper.document, m_bench->file(m_id));
        QVERIFY(showActive(&dialog));
        auto *accept = getChild<QPushButton>(&dialog, u"correct-accept"_s);
        accept->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(!m_bench->file(m_id).documents.first().voidedAt.isValid());
        getChild<LineField>(&dialog, u"correct-reason-field"_s)->setText(u"日期写错"_s);
        accept->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.documents.size(), 2);
        QCOMPARE(file.documents.first().voidReason, u"日期写错"_s);
        QCOMPARE(dialog.corrected(), file.documents.last().id);
    }

    void onlyPapersInForceOfferIt()
    {
        DocumentsTab tab(m_bench->workbench());
        tab.setCase(m_bench->file(m_id));
        QVERIFY(showActive(&tab));
        tab.choose(u"acceptance-notice"_s);
        auto *actions = getChild<PaperActions>(&tab, u"paper-actions"_s);
        QVERIFY(!actions->isVisible());
        tab.chooseIssued(m_paper.document.id);
        QVERIFY(getChild<QPushButton>(actions, u"paper-copy"_s)->isVisible());
        QVERIFY(getChild<QPushButton>(actions, u"paper-correct"_s)->isVisible());
        QVERIFY(voidDocument(m_bench->office.desk, m_paper.document.id, u"错"_s));
        tab.setCase(m_bench->file(m_id));
        QVERIFY(!getChild<QPushButton>(actions, u"paper-copy"_s)->isVisible());
        QVERIFY(!getChild<QPushButton>(actions, u"paper-correct"_s)->isVisible());
    }

    void filesAreChecked()
    {
        const auto check = [this](const QByteArray &bytes) {
            const QString path = m_bench->office.folder.filePath(u"paper.pdf"_s);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(path));
            file.close();
            m_bench->files.next(path);
            m_bench->prompter.told.clear();
            checkPaperFile(m_bench->workbench(), nullptr);
            return m_bench->prompter.told.value(0);
        };
        QCOMPARE(check(m_paper.pdf), u"文书可信"_s);
        QCOMPARE(check(m_paper.pdf + '\n'), u"文书被改动过"_s);
        QCOMPARE(check("%PDF-1.4\n"), u"不是本单位的文书"_s);
        QVERIFY(check("text").isEmpty());
        QVERIFY(m_bench->lastMessage().contains(u"不是 PDF"_s));
        QVERIFY(voidDocument(m_bench->office.desk, m_paper.document.id, u"错"_s));
        QCOMPARE(check(m_paper.pdf), u"文书已作废"_s);
    }

    /// Not a check: the dialogs as pictures, for HEZHONG_PICTURES=folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("HEZHONG_PICTURES");
        if (folder.isEmpty())
            QSKIP("HEZHONG_PICTURES names no folder");
        CopyDialog copy(m_bench->workbench(), m_paper.document, u"1号"_s);
        QVERIFY(showActive(&copy));
        QTRY_VERIFY(getChild<PaperPreview>(&copy, u"paper-preview"_s)->pageCount() > 0);
        QVERIFY(copy.grab().save(folder + u"/copy.png"_s));
        CorrectDialog correct(m_bench->workbench(), m_paper.document, m_bench->file(m_id));
        QVERIFY(showActive(&correct));
        QVERIFY(correct.grab().save(folder + u"/correct.png"_s));
    }

private:
    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
    Issued m_paper;
};

QTEST_MAIN(TestPaperCopies)
#include "test_papercopies.moc"
