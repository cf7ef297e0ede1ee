// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates/templatepreview.h"

#include "core/operations/casequeries.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/templates/papertemplates.h"
#include "ui/documents/paperpreview.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/theme/theme.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype casesOffered = 50; ///< the newest ones
const QString caseMark = u"case:"_s;

} // namespace

TemplatePreview::TemplatePreview(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_source(new ComboField(u"template-source"_s, this)),
      m_paper(new PaperPreview(this))
{
    m_source->setLabel(tr("预览所用的案件"));
    offerSources();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_source);
    layout->addWidget(m_paper, 1);
    connect(m_source, &ComboField::chosen, this, &TemplatePreview::sourceChosen);
}

void TemplatePreview::offerSources()
{
    QList<ComboField::Choice> choices{{u"full"_s, tr("虚构案件：内容完整")},
                                      {u"smallest"_s, tr("虚构案件：只有必填内容")},
                                      {u"many"_s, tr("虚构案件：当事人众多")}};
    // Whoever may not see cases is offered none.
    const QList<CaseRow> cases = listCases(*m_bench.desk).value_or(QList<CaseRow>());
    for (const CaseRow &row : cases.mid(0, casesOffered))
        choices += {caseMark + row.id.text(), u"%1　%2"_s.arg(row.number, row.title)};
    m_source->setChoices(choices);
    m_source->setValue(u"full"_s);
}

Result<QJsonObject> TemplatePreview::valuesOfCase(const QString &kind, const QString &id) const
{
    HEZHONG_ASSIGN(const CaseFile file, openCase(*m_bench.desk, Id<Case>(id)));
    PaperRequest request;
    request.kind = kind;
    return valuesOfPaper(*m_bench.desk, file, request);
}

Status TemplatePreview::showPaper(const QString &kind, const QString &text)
{
    const QString source = m_source->value().toString();
    Result<Paper> paper = Paper();
    if (source.startsWith(caseMark)) {
        const auto values = valuesOfCase(kind, source.mid(caseMark.size()));
        paper = values ? previewTemplate(*m_bench.desk, kind, text, *values) : fail(values.error());
    } else {
        paper = previewTemplate(*m_bench.desk, kind, text, source);
    }
    if (!paper) {
        m_paper->setMessage(paper.error().message, paper.error().hint);
        return fail(paper.error());
    }
    m_paper->setPdf(paper->pdf);
    return {};
}

} // namespace hezhong
