// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates/templateeditor.h"

#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/documents/placeholders.h"
#include "core/operations/templates/templatefile.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/services/prompter.h"
#include "ui/settings/templates/placeholderlist.h"
#include "ui/settings/templates/templatepreview.h"
#include "ui/settings/templates/templatetext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 500; // ms

QString textInUse(const TemplateInfo &info)
{
    return info.own ? info.own->text : builtInTemplate(info.kind);
}

QLabel *wordsLabel(const QString &name, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

} // namespace

TemplateEditor::TemplateEditor(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_text(new TemplateText(u"template-text"_s)),
      m_difference(new TemplateText(u"template-difference"_s)), m_stack(new QStackedWidget),
      m_state(wordsLabel(u"template-state"_s, "muted", this)),
      m_fault(wordsLabel(u"template-fault"_s, "error", this)), m_note(new QLineEdit),
      m_placeholders(new PlaceholderList), m_preview(new TemplatePreview(bench))
{
    setObjectName(u"template-editor"_s);
    auto *side = new QVBoxLayout;
    side->setSpacing(px(16));
    auto *list = new Card(tr("填写项"));
    list->setNote(tr("回车放入光标处"));
    list->body()->addWidget(m_placeholders);
    auto *paper = new Card(tr("预览"));
    paper->body()->addWidget(m_preview);
    side->addWidget(list, 2);
    side->addWidget(paper, 5);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(makeWriting(), 6);
    layout->addLayout(side, 5);
    m_later.setSingleShot(true);
    m_later.setInterval(typingPause);
    connectParts();
}

QWidget *TemplateEditor::makeWriting()
{
    auto *card = new Card(tr("模板"));
    m_text->setAccessibleName(tr("模板的内容"));
    m_difference->setAccessibleName(tr("比较的结果"));
    m_difference->setReadOnly(true);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_difference);
    m_note->setObjectName(u"template-note"_s);
    m_note->setAccessibleName(tr("改动的说明"));
    m_note->setPlaceholderText(tr("改动的说明，可以不填"));
    m_note->setMaxLength(200);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_fault);
    card->body()->addWidget(m_note);
    card->body()->addLayout(makeButtons());
    return card;
}

QPushButton *TemplateEditor::addButton(const QString &name, const QString &word, QHBoxLayout *row)
{
    auto *button = new QPushButton(word, this);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

QHBoxLayout *TemplateEditor::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_check = addButton(u"template-check"_s, tr("检查"), row);
    m_save = addButton(u"template-save"_s, tr("保存"), row);
    m_save->setProperty("kind", u"primary"_s);
    m_restore = addButton(u"template-restore"_s, tr("恢复自带"), row);
    m_compare = addButton(u"template-compare"_s, tr("与自带的比较"), row);
    m_changes = addButton(u"template-changes"_s, tr("自带的改动"), row);
    for (QPushButton *button : {m_compare, m_changes})
        button->setCheckable(true);
    row->addStretch(1);
    m_export = addButton(u"template-export"_s, tr("导出…"), row);
    m_import = addButton(u"template-import"_s, tr("导入…"), row);
    return row;
}

void TemplateEditor::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showFault({}, false);
        showState();
        m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, &TemplateEditor::refresh);
    connect(m_preview, &TemplatePreview::sourceChosen, this, &TemplateEditor::refresh);
    connect(m_placeholders, &PlaceholderList::wanted, this, [this](const QString &inserted) {
        if (m_text->isReadOnly())
            return;
        closeDifference();
        m_text->insertPlainText(inserted);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_check, &QPushButton::clicked, this, &TemplateEditor::check);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_restore, &QPushButton::clicked, this, &TemplateEditor::restore);
    connect(m_export, &QPushButton::clicked, this, &TemplateEditor::exportFile);
    connect(m_import, &QPushButton::clicked, this, &TemplateEditor::importFile);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        showDifference(lineDiff(builtInTemplate(m_info.kind), m_text->toPlainText()), m_compare);
    });
    connect(m_changes, &QPushButton::clicked, this,
            [this] { showDifference(m_info.builtInChanges, m_changes); });
}

void TemplateEditor::setKind(const QString &kind)
{
    if (const auto info = m_bench.operations->value(templateInfo(*m_bench.desk, kind)))
        load(*info);
}

void TemplateEditor::reload()
{
    const bool dirty = isDirty();
    const auto info = templateInfo(*m_bench.desk, kind());
    if (!info)
        return;
    if (!dirty) {
        load(*info);
        return;
    }
    m_info = *info;
    showState();
}

void TemplateEditor::load(const TemplateInfo &info)
{
    m_info = info;
    m_loaded = textInUse(info);
    closeDifference();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_loaded);
    m_text->setReadOnly(!may(*m_bench.desk, Right::EditTemplates));
    m_note->clear();
    m_placeholders->setPlaceholders(placeholdersOf(info.kind));
    showState();
    showFault(info.fault, info.fault.has_value());
    refresh();
}

bool TemplateEditor::isDirty() const
{
    return m_text->toPlainText() != m_loaded;
}

void TemplateEditor::showState()
{
    const bool mayChange = !m_text->isReadOnly();
    const bool older = m_info.own && m_info.own->baseVersion != builtInVersion(m_info.kind);
    QString state = tr("使用系统自带的模板；在这里修改并保存后，改用本单位的模板。");
    if (m_info.own)
        state = tr("使用本单位的第 %1 版，由%2保存。%3")
                    .arg(m_info.own->revision)
                    .arg(m_info.own->savedBy, m_info.own->note);
    if (m_info.state == TemplateState::Outdated)
        state += tr("自带的模板此后已经更新，请核对“自带的改动”，需要时修改；核对后保存即可。");
    else if (m_info.state == TemplateState::Unfit)
        state += tr("这份模板不能再用，改正或者恢复自带的以前，不能出具这种文书。");
    m_state->setText(state);
    m_save->setEnabled(mayChange && (isDirty() || older));
    m_restore->setEnabled(mayChange && m_info.own.has_value());
    m_import->setEnabled(mayChange);
    m_changes->setVisible(!m_info.builtInChanges.text.isEmpty());
    Q_EMIT titleChanged(shownTitle(m_info.kind.name), state);
}

/// The paper as it would be, and when there is none, why and where.
void TemplateEditor::refresh()
{
    m_later.stop();
    const QString text = m_text->toPlainText();
    const auto fault = findTagFault(m_info.kind, text);
    const Status shown = m_preview->showPaper(kind(), text);
    if (fault)
        showFault(fault, false);
    else if (!shown && shown.error().field == u"template"_s)
        showFault(findTemplateFault(m_info.kind, text), false);
}

void TemplateEditor::check()
{
    closeDifference();
    const auto fault = findTemplateFault(m_info.kind, m_text->toPlainText());
    showFault(fault, true);
    if (!fault)
        m_bench.operations->say(
            {tr("没有发现问题，可以用于《%1》。").arg(shownTitle(m_info.kind.name)),
             {},
             Tone::Green,
             {},
             {},
             0});
}

void TemplateEditor::showFault(const std::optional<TemplateFault> &fault, bool go)
{
    m_fault->setText(fault ? fault->error.message + fault->error.hint : QString());
    m_fault->setVisible(fault.has_value());
    m_text->setFaultLine(fault ? fault->line : 0);
    if (!fault || !go || fault->line == 0)
        return;
    m_text->goTo(fault->line, fault->column);
    m_text->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::showDifference(const LineDiff &diff, QPushButton *button)
{
    if (!button->isChecked()) {
        closeDifference();
        return;
    }
    for (QPushButton *other : {m_compare, m_changes})
        other->setChecked(other == button);
    m_difference->setPlainText(diff.text.isEmpty() ? tr("没有差别。") : diff.text);
    m_stack->setCurrentWidget(m_difference);
}

void TemplateEditor::closeDifference()
{
    m_compare->setChecked(false);
    m_changes->setChecked(false);
    m_stack->setCurrentWidget(m_text);
}

bool TemplateEditor::save()
{
    closeDifference();
    const QString text = m_text->toPlainText();
    const auto act = [&] {
        auto done = saveTemplate(*m_bench.desk, kind(), text, m_note->text());
        if (!done && done.error().field == u"template"_s) {
            const auto fault = findTemplateFault(m_info.kind, text);
            showFault(fault ? fault : TemplateFault{done.error(), 0, 0}, true);
            done.error().fault = Fault::Cancelled; // the words stand below the text
        }
        return done;
    };
    m_loaded = text; // so that the notice of the change finds nothing unsaved
    const QString before = textInUse(m_info);
    if (m_bench.operations->run(act, {nullptr, false, tr("模板已保存并开始使用。")})) {
        reload();
        return true;
    }
    m_loaded = before;
    showState();
    return false;
}

void TemplateEditor::restore()
{
    const Question question{
        tr("恢复使用自带的模板？"),
        tr("以后出具的《%1》使用自带的模板。本单位的各版都保留着，已经出具的文书不变。")
            .arg(shownTitle(m_info.kind.name)),
        tr("恢复自带"),
        {},
        false};
    if (!m_bench.prompter->ask(this, question))
        return;
    m_loaded = m_text->toPlainText(); // what was typed goes with the template
    (void)m_bench.operations->run([&] { return restoreBuiltIn(*m_bench.desk, kind()); },
                                  {nullptr, false, tr("已恢复使用自带的模板。")});
    reload();
}

void TemplateEditor::exportFile()
{
    const auto bytes = m_bench.operations->value(exportTemplate(*m_bench.desk, kind()));
    if (!bytes)
        return;
    const QString path = m_bench.files->saveFile(this, tr("导出模板"), kind() + u".xml"_s,
                                                 tr("模板文件") + u" (*.xml)"_s);
    if (!path.isEmpty() && saveOut(m_bench, {u"template.export"_s, {}, kind(), m_info.kind.name}, path, *bytes))
        m_bench.operations->say({tr("模板已导出。"), path, Tone::Green, {}, {}, 0});
}

void TemplateEditor::importFile()
{
    const QString path =
        m_bench.files->openFile(this, tr("选择模板文件"), tr("模板文件") + u" (*.xml)"_s);
    if (path.isEmpty())
        return;
    const auto bytes =
        m_bench.operations->value(readWholeFile(path, largestTemplate * 2, u"file"_s));
    if (!bytes)
        return;
    const auto taken =
        m_bench.operations->run([&] { return importTemplate(*m_bench.desk, *bytes); },
                                {nullptr, false, tr("模板已导入并开始使用。")});
    if (taken && !isDirty())
        setKind(taken->kind);
}

} // namespace hezhong
