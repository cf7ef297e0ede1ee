// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clauses/clausescard.h"

#include "core/base/titles.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/settings/lawdata/smallform.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/fields/multilinefield.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString blankWords()
{
    QStringList names;
    for (const QString &name : knownClauseBlanks())
        names += u"{%1}"_s.arg(name);
    return names.join(u' ');
}

} // namespace

ClausesCard::ClausesCard(const ClauseCategory &category, const Workbench &bench, QWidget *parent)
    : LawListCard(u"clauses-"_s + category.id, shownTitle(category.title), {}, tr("增加条款"),
                  bench, parent),
      m_category(category)
{
    if (!may(*bench.desk, Right::EditTemplates))
        findChild<QPushButton *>(objectName() + u"-add"_s)->hide();
    reload();
}

void ClausesCard::reload()
{
    QList<LibraryEntry> clauses =
        clauseLibrary(*bench().desk, true).value_or(QList<LibraryEntry>());
    clauses.removeIf(
        [this](const LibraryEntry &clause) { return clause.category != m_category.id; });
    QList<LawRow> rows;
    for (qsizetype i = 0; i < clauses.size(); ++i)
        rows += rowOf(clauses.at(i), i, clauses.size());
    setRows(rows);
}

LawRow ClausesCard::rowOf(const LibraryEntry &clause, qsizetype at, qsizetype count)
{
    const Desk &desk = *bench().desk;
    LawRow row;
    row.title = shownTitle(clause.title);
    row.detail = clause.text;
    row.chip = clause.hidden    ? tr("已隐藏")
               : clause.changed ? tr("已修改")
               : clause.builtIn ? tr("系统自带")
                                : tr("本单位");
    row.tone = clause.hidden                       ? Tone::Amber
               : clause.builtIn && !clause.changed ? Tone::Neutral
                                                   : Tone::Accent;
    if (!may(desk, Right::EditTemplates))
        return row;
    const auto action = [&](const QString &name, const QString &word, std::function<void()> what) {
        row.actions += {u"clause-%1-%2"_s.arg(name, clause.id), word, std::move(what)};
    };
    action(u"edit"_s, tr("修改"), [this, clause] { edit(clause); });
    action(u"hide"_s, clause.hidden ? tr("显示") : tr("不显示"), [this, clause] {
        run([&] { return hideClause(*bench().desk, clause.id, !clause.hidden); }, {});
    });
    if (at > 0)
        action(u"up"_s, tr("上移"), [this, clause] {
            run([&] { return moveClause(*bench().desk, clause.id, -1); }, {});
        });
    if (at + 1 < count)
        action(u"down"_s, tr("下移"), [this, clause] {
            run([&] { return moveClause(*bench().desk, clause.id, 1); }, {});
        });
    if (!clause.builtIn || clause.changed)
        action(u"remove"_s, clause.builtIn ? tr("恢复自带") : tr("删除"), [this, clause] {
            run([&] { return removeClause(*bench().desk, clause.id); },
                clause.builtIn ? tr("条款已恢复自带的内容。") : tr("条款已删除。"));
        });
    return row;
}

void ClausesCard::run(const std::function<Result<Done<LibraryEntry>>()> &operation,
                      const QString &done)
{
    (void)bench().operations->run(operation, {nullptr, false, done});
}

void ClausesCard::add()
{
    LibraryEntry clause;
    clause.category = m_category.id;
    edit(clause);
}

void ClausesCard::edit(const LibraryEntry &clause)
{
    auto *form = new SmallForm(u"clause"_s, clause.id.isEmpty() ? tr("增加条款") : tr("修改条款"),
                               tr("保存"), this);
    auto *title = new LineField(u"clause-title"_s);
    auto *text = new MultiLineField(u"clause-words"_s);
    text->setLimit(3000);
    title->setText(clause.title);
    text->setText(clause.text);
    form->grid()->add({tr("名称"), u"title"_s, true, {}}, title);
    form->grid()->add(
        {tr("内容"), u"text"_s, true,
         tr("花括号中的空白按案件和协议填入：%1；其他的留待填写。").arg(blankWords())},
        text);
    openForm(form);
    connect(form, &SmallForm::closed, this, &LawListCard::closeForm);
    connect(form, &SmallForm::wanted, this, [this, form, clause, title, text] {
        LibraryEntry typed = clause;
        typed.title = title->text();
        typed.text = text->text();
        if (bench().operations->run([&] { return saveClause(*bench().desk, typed); },
                                    {form->grid(), false, tr("条款已保存。")}))
            closeForm();
    });
    title->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
