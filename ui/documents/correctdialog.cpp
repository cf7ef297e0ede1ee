// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/correctdialog.h"

#include "core/base/titles.h"
#include "core/operations/correctdocument.h"
#include "ui/documents/paperrequestform.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

CorrectDialog::CorrectDialog(const Workbench &bench, const IssuedDocument &document,
                             const CaseFile &file, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_document(document.id),
      m_grid(new FormGrid(u"correct-form"_s, this)),
      m_reason(new LineField(u"correct-reason"_s, m_grid)),
      m_request(new PaperRequestForm(bench.desk->clock(), this))
{
    setObjectName(u"correct-dialog"_s);
    setWindowTitle(tr("更正《%1》").arg(shownTitle(document.title)));
    setAccessibleName(windowTitle());
    auto *words =
        new QLabel(tr("请先把案卷中的内容改正。更正时，原文书作废，同时按现在的内容出具新的一份；"
                      "两份都留在案卷中，编号不同。"),
                   this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setMinimumWidth(px(420));
    m_grid->add({tr("更正原因"), u"reason"_s, true, {}}, m_reason);
    m_request->setKind(document.kind, file);
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setObjectName(u"correct-cancel"_s);
    auto *accept = new QPushButton(tr("作废并重新出具"), this);
    accept->setObjectName(u"correct-accept"_s);
    accept->setProperty("kind", u"primary"_s);
    accept->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &CorrectDialog::tryCorrect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(20), px(20), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(words);
    layout->addWidget(m_grid);
    layout->addWidget(m_request);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    layout->addLayout(buttons);
    m_reason->editor()->setFocus();
}

void CorrectDialog::tryCorrect()
{
    const bool complete = m_request->check();
    if (!m_grid->check() || !complete)
        return;
    const auto act = [this] {
        auto done =
            correctDocument(*m_bench.desk, m_document, m_reason->text(), m_request->request());
        if (!done && (m_grid->showError(done.error()) || m_request->showError(done.error())))
            done.error().fault = Fault::Cancelled; // its field says it
        return done;
    };
    const auto issued = m_bench.operations->run(
        act, {nullptr, false, tr("已更正：原文书作废，新的文书可以打印。")});
    if (!issued)
        return;
    m_corrected = issued->document.id;
    accept();
}

} // namespace hezhong
