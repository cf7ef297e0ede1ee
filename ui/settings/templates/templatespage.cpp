// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates/templatespage.h"

#include "core/base/titles.h"
#include "core/operations/templates/papertemplates.h"
#include "ui/services/operationrunner.h"
#include "ui/services/prompter.h"
#include "ui/settings/templates/templateeditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

RowItem rowOf(const TemplateInfo &info)
{
    RowItem row;
    row.id = info.kind.kind;
    row.title = shownTitle(info.kind.name);
    if (info.own)
        row.detail = TemplatesPage::tr("第 %1 版").arg(info.own->revision);
    switch (info.state) {
    case TemplateState::BuiltIn:
        row.chip = TemplatesPage::tr("系统自带");
        break;
    case TemplateState::Own:
        row.chip = TemplatesPage::tr("本单位");
        row.tone = Tone::Accent;
        break;
    case TemplateState::Outdated:
        row.chip = TemplatesPage::tr("需要核对");
        row.tone = Tone::Amber;
        break;
    case TemplateState::Unfit:
        row.chip = TemplatesPage::tr("需要更新");
        row.tone = Tone::Red;
        break;
    }
    return row;
}

} // namespace

TemplatesPage::TemplatesPage(const Workbench &bench, QWidget *parent)
    : Page(u"templates-page"_s, parent), m_bench(bench), m_kinds(new RowList(u"template-kinds"_s)),
      m_editor(new TemplateEditor(bench))
{
    auto *header = new PageHeader(u"templates-head"_s, this);
    header->setTitle(title());
    header->setDetails({tr("改动只用于以后出具的文书")});
    auto *list = new Card(tr("文书"));
    m_kinds->setAccessibleName(tr("文书"));
    list->setFlushContent(m_kinds);
    list->setMinimumWidth(px(240));
    list->setMaximumWidth(px(300));
    auto *body = new QHBoxLayout;
    body->setContentsMargins(px(16), px(16), px(16), px(16));
    body->setSpacing(px(16));
    body->addWidget(list);
    body->addWidget(m_editor, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);
    connect(m_kinds, &RowList::opened, this, &TemplatesPage::choose);
    reload();
    if (!m_kinds->rows().isEmpty())
        m_editor->setKind(m_kinds->rows().first().id);
    m_kinds->setCurrentId(m_editor->kind());
}

QString TemplatesPage::title() const
{
    return tr("文书模板");
}

QString TemplatesPage::help() const
{
    return tr("这里按本单位的需要修改文书的样式和文字。模板保存以前，用三个虚构的案件试填；有问题的"
              "，指出在第几行，不予保存。"
              "每次保存都是新的一版，原来的各版都保留着；已经出具的文书不变。程序升级后自带的模板有"
              "改动的，会提示核对。");
}

QList<KeyHint> TemplatesPage::keys() const
{
    return {{u"Ctrl+S"_s, tr("保存模板")}};
}

void TemplatesPage::openPath(const QString &path)
{
    if (!path.isEmpty())
        choose(path);
}

void TemplatesPage::takeChange(const ChangeNotice &notice)
{
    if (!notice.touches(u"paper-template"_s))
        return;
    reload();
    m_editor->reload();
}

void TemplatesPage::saveNow()
{
    (void)m_editor->save();
}

bool TemplatesPage::leave()
{
    return mayGo();
}

void TemplatesPage::reload()
{
    const auto list = m_bench.operations->value(listTemplates(*m_bench.desk));
    QList<RowItem> rows;
    for (const TemplateInfo &info : list.value_or(QList<TemplateInfo>()))
        rows += rowOf(info);
    const QString current = m_editor->kind();
    m_kinds->setRows(rows);
    m_kinds->setCurrentId(current);
}

void TemplatesPage::choose(const QString &kind)
{
    if (kind == m_editor->kind() || !mayGo()) {
        m_kinds->setCurrentId(m_editor->kind());
        return;
    }
    m_editor->setKind(kind);
    m_kinds->setCurrentId(kind);
}

bool TemplatesPage::mayGo()
{
    if (!m_editor->isDirty())
        return true;
    const Question question{tr("放弃没有保存的改动？"),
                            tr("模板的改动还没有保存，离开后不能找回；使用中的模板不变。"),
                            tr("放弃改动"), tr("继续编辑"), true};
    return m_bench.prompter->ask(this, question);
}

} // namespace hezhong
