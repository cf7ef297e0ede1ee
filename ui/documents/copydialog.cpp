// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/copydialog.h"

#include "core/base/titles.h"
#include "ui/documents/paperpreview.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/enumchoices.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

CopyDialog::CopyDialog(const Workbench &bench, const IssuedDocument &document,
                       const QString &caseNumber, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_document(document), m_caseNumber(caseNumber),
      m_form(new FormGrid(u"copy-form"_s, this)),
      m_purpose(new ComboField(u"copy-purpose"_s, m_form)),
      m_party(new ComboField(u"copy-party"_s, m_form)),
      m_manner(new ComboField(u"copy-manner"_s, m_form)),
      m_note(new LineField(u"copy-note"_s, m_form)), m_given(new RowList(u"copies-given"_s)),
      m_preview(new PaperPreview(this))
{
    setObjectName(u"copy-dialog"_s);
    setWindowTitle(tr("副本：%1").arg(shownTitle(document.title)));
    setAccessibleName(windowTitle());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(makeForm(), 4);
    columns->addWidget(m_preview, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(20), px(20), px(16));
    layout->setSpacing(px(12));
    layout->addLayout(columns, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    fillFoot(foot);
    layout->addLayout(foot);
    resize(px(1000), px(680));
    chooseSide();
    showGiven();
}

QWidget *CopyDialog::makeForm()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    m_form->add({tr("交给"), u"for"_s, true, {}}, m_purpose);
    m_form->add({tr("当事人"), u"party"_s, true, tr("本人的号码完整显示，其他人的号码隐去。")},
                m_party);
    m_form->add({tr("交付方式"), u"by"_s, true, {}}, m_manner);
    m_form->add({tr("备注"), u"note"_s, false, {}}, m_note);
    m_purpose->setChoices(choicesOf<CopyFor>());
    m_purpose->setValue(code(CopyFor::Applicant));
    m_manner->setChoices(choicesOf<CopyManner>());
    m_manner->setValue(code(CopyManner::HandedOver));
    connect(m_purpose, &ComboField::chosen, this, &CopyDialog::chooseSide);
    connect(m_party, &ComboField::chosen, this, &CopyDialog::refresh);
    column->addWidget(m_form);
    auto *given = new Card(tr("提供过的副本"), left);
    given->setFlushContent(m_given);
    m_given->setAccessibleName(tr("提供过的副本"));
    column->addWidget(given, 1);
    return left;
}

void CopyDialog::fillFoot(QHBoxLayout *foot)
{
    const auto button = [this](const QString &name, const QString &words) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    auto *close = button(u"copy-close"_s, tr("关闭"));
    m_save = button(u"copy-save"_s, tr("登记并另存为 PDF"));
    m_print = button(u"copy-print"_s, tr("登记并打印"));
    m_print->setProperty("kind", u"primary"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CopyDialog::saveAs);
    connect(m_print, &QPushButton::clicked, this, &CopyDialog::print);
    foot->addWidget(close);
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(m_print);
}

CopyRecipient CopyDialog::recipient() const
{
    return {fromCode<CopyFor>(m_purpose->value().toString()).value_or(CopyFor::Publication),
            m_party->value().toString()};
}

void CopyDialog::chooseSide()
{
    QList<ComboField::Choice> parties;
    for (const QString &name : copyParties(m_document, recipient().purpose))
        parties += {name, name};
    m_party->setChoices(parties);
    m_party->setValue(parties.isEmpty() ? QVariant() : parties.first().value);
    const CopyFor purpose = recipient().purpose;
    m_form->setRowVisible(m_party, purpose == CopyFor::Applicant || purpose == CopyFor::Respondent
                                       || purpose == CopyFor::ThirdParty);
    refresh();
}

void CopyDialog::refresh()
{
    m_form->clearErrors();
    const auto made = copyFor(*m_bench.desk, m_document.id, recipient());
    m_save->setEnabled(made.has_value());
    m_print->setEnabled(made.has_value());
    m_copy.reset();
    if (!made) {
        m_preview->setMessage(made.error().message, made.error().hint);
        return;
    }
    m_copy = *made;
    m_preview->setPdf(made->pdf);
}

void CopyDialog::showGiven()
{
    QList<RowItem> rows;
    const auto copies = m_bench.operations->value(listCopies(*m_bench.desk, m_document.caseId));
    for (const DocumentCopy &copy : copies.value_or(QList<DocumentCopy>())) {
        if (copy.documentId != m_document.id)
            continue;
        const QString whom = copy.party.isEmpty() ? label(copy.purpose) : copy.party;
        rows.prepend({copy.id.text(), whom,
                      tr("%1　%2　%3")
                          .arg(copy.givenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                               label(copy.manner), copy.givenBy),
                      copy.masked ? tr("已隐去") : tr("全文"), Tone::Neutral});
    }
    m_given->setRows(rows);
}

QString CopyDialog::fileName() const
{
    const QString whom = m_copy && !m_copy->recipient.party.isEmpty() ? m_copy->recipient.party
                                                                      : label(recipient().purpose);
    return u"%1-%2-%3-%4.pdf"_s.arg(m_caseNumber, m_document.title, tr("副本"), whom);
}

bool CopyDialog::record()
{
    if (!m_copy || !m_form->check())
        return false;
    const CopyHanding handing{
        fromCode<CopyManner>(m_manner->value().toString()).value_or(CopyManner::HandedOver),
        m_note->text()};
    const auto given =
        m_bench.operations->run([&] { return recordCopy(*m_bench.desk, *m_copy, handing); },
                                {nullptr, false, tr("副本已登记。")});
    if (given)
        showGiven();
    return given.has_value();
}

void CopyDialog::print()
{
    if (record())
        (void)printOut(m_bench, this, {}, m_copy->pdf, fileName());
}

void CopyDialog::saveAs()
{
    if (!m_copy)
        return;
    const QString path =
        m_bench.files->saveFile(this, tr("另存为 PDF"), fileName(), tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty() || !record() || !saveOut(m_bench, {}, path, m_copy->pdf))
        return;
    m_bench.operations->say({tr("已保存到 %1。").arg(path),
                             tr("文件没有加密，用后请妥善保管。"),
                             Tone::Green,
                             {},
                             {},
                             12});
}

} // namespace hezhong
