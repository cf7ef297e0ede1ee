// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementtab.h"

#include "core/model/caseflow.h"
#include "ui/agreements/agreementeditor.h"
#include "ui/services/permissions.h"
#include "ui/widgets/emptystate.h"

#include <QStackedLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

AgreementTab::AgreementTab(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_stack(new QStackedLayout(this))
{
    setObjectName(u"agreement-tab"_s);
}

bool AgreementTab::flush()
{
    return !m_editor || m_editor->flush();
}

void AgreementTab::setCase(const CaseFile &file)
{
    m_file = file;
    if (m_editor)
        m_editor->setCase(file);
    else if (file.agreement())
        showEditor();
    else
        showEmpty();
}

void AgreementTab::start()
{
    if (!m_editor && !isWritable())
        return;
    if (!m_editor)
        showEditor();
    if (!m_editor->isSigned())
        m_editor->focusFirst();
}

bool AgreementTab::isWritable() const
{
    return allowStep(m_file.record, CaseStep::Agree) && may(*m_bench.desk, Right::Mediate)
           && !(m_editor && m_editor->isSigned());
}

bool AgreementTab::addPayment(Money amount)
{
    if (!isWritable())
        return false;
    if (!m_editor)
        showEditor();
    return m_editor->addPaid(amount);
}

void AgreementTab::showEditor()
{
    m_editor = new AgreementEditor(m_bench, m_file, this);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    setFocusProxy(m_editor);
    connect(m_editor, &AgreementEditor::wasSigned, this, &AgreementTab::wasSigned);
    connect(m_editor, &AgreementEditor::papersWanted, this, &AgreementTab::papersWanted);
}

void AgreementTab::showEmpty()
{
    const bool possible = allowStep(m_file.record, CaseStep::Agree).has_value();
    const bool allowed = isWritable();
    const bool registered = m_file.record.status == CaseStatus::Registered;
    const bool mayAccept = registered && may(*m_bench.desk, Right::Decide);
    auto *empty =
        new EmptyState(u"agreement-empty"_s, u"handshake"_s,
                       allowed ? tr("双方达成一致后，在这里逐条写明协议内容、付款和履行期限。")
                       : registered ? tr("案件还没有受理，受理后可以签订调解协议。")
                       : possible ? tr("还没有调解协议。%1").arg(whoTakes(CaseStep::Agree))
                                  : tr("案件已办结，没有签订调解协议。"),
                       allowed     ? tr("起草调解协议")
                       : mayAccept ? tr("去受理")
                                   : QString(),
                       this);
    connect(empty, &EmptyState::actionWanted, this, [this] {
        if (m_file.record.status == CaseStatus::Registered)
            Q_EMIT acceptanceWanted();
        else
            start();
    });
    if (m_empty) {
        m_empty->setParent(nullptr);
        m_empty->deleteLater();
    }
    m_empty = empty;
    m_stack->addWidget(empty);
    m_stack->setCurrentWidget(empty);
}

} // namespace hezhong
