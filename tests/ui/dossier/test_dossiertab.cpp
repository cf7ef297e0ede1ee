// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/issuedocument.h"
#include "tests/support/samplefiles.h"
#include "tests/support/takenout.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/dossier/dossiertab.h"
#include "ui/widgets/rowlist.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The archive file on the page of a case: contents, files, self-check, the bound PDF.
class TestDossierTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->acceptedCase();
        m_tab = std::make_unique<DossierTab>(m_bench->workbench());
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

    void fileIsAddedAsEvidence()
    {
        auto *target = getChild<QComboBox>(m_tab.get(), u"dossier-target"_s);
        QVERIFY(target->count() > 20);
        QVERIFY(target->itemText(0).startsWith(u"证据"_s));
        m_bench->files.next(written(u"IMG.jpg"_s, samples::jpeg({300, 420})));
        press(m_tab.get(), u"dossier-add"_s);
        const auto files = materialsOfCase(m_bench->office.desk, m_id);
        QCOMPARE(files->size(), 1);
        QVERIFY(!files->first().evidenceId.isEmpty());
        const auto rows = getChild<RowList>(m_tab.get(), u"dossier-contents"_s)->rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().chip, u"1"_s);
    }

    void droppedFilesAreAdded()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(written(u"a.jpg"_s, samples::jpeg({300, 420}, 1))),
                      QUrl::fromLocalFile(written(u"b.png"_s, samples::png({300, 420}, 2)))});
        // Qt gives a drop to the widget that took the drag.
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_tab.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_tab.get(), &drop);
        QCOMPARE(materialsOfCase(m_bench->office.desk, m_id)->size(), 2);
    }

    void damagedFileIsToldByName()
    {
        QVERIFY(!m_tab->addFiles({written(u"坏图.jpg"_s, samples::jpeg().chopped(3000))}));
        QVERIFY(m_bench->lastMessage().contains(u"坏图.jpg"_s));
        QVERIFY(materialsOfCase(m_bench->office.desk, m_id)->isEmpty());
    }

    void takenOutWithAReason()
    {
        QVERIFY(m_tab->addFiles({written(u"a.jpg"_s, samples::jpeg({300, 420}))}));
        auto *contents = getChild<RowList>(m_tab.get(), u"dossier-contents"_s);
        auto *remove = getChild<QPushButton>(m_tab.get(), u"dossier-remove"_s);
        contents->setCurrentId(contents->rows().first().id);
        QVERIFY(remove->isEnabled());
        m_bench->prompter.nextText(u"重复"_s);
        press(m_tab.get(), u"dossier-remove"_s);
        QVERIFY(contents->rows().isEmpty());
        QVERIFY(materialsOfCase(m_bench->office.desk, m_id)->first().isRemoved());
    }

    void checkLeadsToWhatIsMissing()
    {
        auto *findings = getChild<RowList>(m_tab.get(), u"dossier-findings"_s);
        QVERIFY(findings->rows().size() > 5);
        QCOMPARE(findings->rows().first().chip, u"必备，缺"_s);
        QSignalSpy wanted(m_tab.get(), &DossierTab::paperWanted);
        findings->setCurrentId(u"register"_s);
        QTest::keyClick(findings, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"acceptance-register"_s);
    }

    void bindsToAFileAndPrints()
    {
        QVERIFY(issueDocument(m_bench->office.desk, m_id,
                              {u"acceptance-register"_s, {}, 0, {}, {}, {}, {}, {}, {}}));
        m_tab->setCase(m_bench->file(m_id));
        const QString path = m_bench->office.folder.filePath(u"卷宗.pdf"_s);
        m_bench->files.next(path);
        press(m_tab.get(), u"dossier-save"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray pdf = out.readAll();
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(m_bench->lastMessage().contains(path));
        press(m_tab.get(), u"dossier-print"_s);
        QCOMPARE(m_bench->printing.printed, QList<QByteArray>{pdf});
        QCOMPARE(takenOut(m_bench->office.desk),
                 (QStringList{u"dossier.print 卷宗"_s, u"dossier.save 卷宗"_s}));
    }

    void caseTurnsToIt()
    {
        m_bench->openWindow(m_id);
        m_bench->page()->openPath(u"dossier"_s);
        auto *tab = getChild<DossierTab>(m_bench->page(), u"dossier-tab"_s);
        QVERIFY(tab->isVisible());
        QApplication::processEvents();
        if (qEnvironmentVariableIsSet("HEZHONG_SCREENSHOTS"))
            QVERIFY(saveScreenshot(m_bench->window.get(), u"dossier"_s));
        Q_EMIT tab->paperWanted(u"acceptance-register"_s);
        QCOMPARE(m_bench->page()->currentTab(), u"papers"_s);
    }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_bench->office.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    std::unique_ptr<CaseBench> m_bench;
    std::unique_ptr<DossierTab> m_tab;
    Id<Case> m_id;
};

QTEST_MAIN(TestDossierTab)
#include "test_dossiertab.moc"
