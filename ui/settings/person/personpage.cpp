// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/person/personpage.h"

#include "core/base/dates.h"
#include "core/operations/people/personalfields.h"
#include "core/operations/people/usenotes.h"
#include "ui/law/wordlabel.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/idnumberfield.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(const Workbench &bench, QWidget *parent)
    : Page(u"person-page"_s, parent), m_bench(bench), m_form(new FormGrid(u"person-form"_s, this)),
      m_number(new IdNumberField(u"person-number"_s, bench.desk->clock())),
      m_name(new LineField(u"person-name"_s)),
      m_birth(new DateField(u"person-birth"_s, bench.desk->clock())),
      m_result(new Card(tr("保存的信息"), this)), m_text(new QPlainTextEdit(this)),
      m_stack(new QStackedLayout),
      m_saveText(namedButton(u"person-save-text"_s, tr("导出文本…"), u"primary"_s, this)),
      m_saveJson(namedButton(u"person-save-json"_s, tr("导出 JSON…"), {}, this))
{
    build();
    connect(m_saveText, &QPushButton::clicked, this, [this] { save(PersonFormat::Text); });
    connect(m_saveJson, &QPushButton::clicked, this, [this] { save(PersonFormat::Json); });
}

QString PersonPage::title() const
{
    return tr("个人信息");
}

QString PersonPage::help() const
{
    return tr(
        "当事人要求查阅、复制本人的个人信息时，在这里查出并导出。请先核对来人的身份。查看和导出都"
        "记入审计记录，记录中没有信息的内容。");
}

void PersonPage::enter()
{
    m_number->editor()->setFocus(Qt::OtherFocusReason);
}

bool PersonPage::escape()
{
    if (!m_found)
        return false;
    forget();
    return true;
}

bool PersonPage::leave()
{
    forget(); // what was shown of one person does not wait for whoever comes next
    return true;
}

void PersonPage::build()
{
    auto *header = new PageHeader(u"person-head"_s, this);
    header->setTitle(title());
    auto *left = new ScrollColumn(u"person-scroll"_s, this);
    left->column()->addWidget(buildSearch());
    left->column()->addWidget(buildCopies());
    left->column()->addWidget(buildFields());
    left->column()->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(px(16), px(16), px(16), px(16));
    body->setSpacing(px(16));
    body->addWidget(left, 1);
    body->addWidget(buildResult(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);
}

Card *PersonPage::buildSearch()
{
    auto *card = new Card(tr("查找"), this);
    card->body()->addWidget(wordLabel(
        tr("按公民身份号码查找；登记时没有号码的，填写姓名和出生日期两项。"), "muted", card));
    m_form->add({tr("身份号码"), u"id_number"_s, false, {}}, m_number);
    m_form->add({tr("姓名"), u"name"_s, false, {}}, m_name);
    m_form->add({tr("出生日期"), u"birth"_s, false, {}}, m_birth);
    card->body()->addWidget(m_form);
    auto *find = namedButton(u"person-find"_s, tr("查看保存的信息"), u"primary"_s, card);
    card->body()->addWidget(find, 0, Qt::AlignRight);
    connect(find, &QPushButton::clicked, this, &PersonPage::find);
    return card;
}

Card *PersonPage::buildCopies()
{
    auto *card = new Card(tr("隐去信息的副本"), this);
    card->body()->addWidget(wordLabel(
        tr("把文书提供给本人以外的人时，不要给原件。在案件的“文书”中选中文书，点“副本…”，选择"
           "提供给谁：身份号码、电话、住址等按对象隐去，给了谁、哪一份都有登记。"),
        "muted", card));
    return card;
}

Card *PersonPage::buildFields()
{
    auto *card = new Card(tr("我们保存哪些个人信息"), this);
    card->setObjectName(u"person-fields"_s);
    card->body()->addWidget(wordLabel(
        tr("下面由程序列出，与实际保存的一致。只读人员和隐去信息的副本看不到标明“隐去”的号码。"),
        "muted", card));
    const QString between = tr("、", "between the items of a list");
    for (const PersonalKind &kind : personalKinds()) {
        card->body()->addWidget(wordLabel(kind.label, "strong", card));
        QStringList labels;
        for (const QString &label : kind.labels)
            labels += kind.masked.contains(label) ? tr("%1（隐去）").arg(label) : label;
        card->body()->addWidget(wordLabel(labels.join(between), "", card));
    }
    return card;
}

Card *PersonPage::buildResult()
{
    m_text->setObjectName(u"person-text"_s);
    m_text->setAccessibleName(tr("保存的信息"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *none =
        new EmptyState(u"person-empty"_s, u"user"_s,
                       tr("这里显示查到的信息：每一件案件里登记了什么、曾经登记过什么，以及本人的"
                          "请求、签名和文书。"),
                       {}, this);
    auto *holder = new QWidget(m_result);
    holder->setLayout(m_stack);
    m_stack->addWidget(none);
    m_stack->addWidget(m_text);
    m_result->setFlushContent(holder);
    m_result->foot()->addStretch(1);
    m_result->foot()->addWidget(m_saveJson);
    m_result->foot()->addWidget(m_saveText);
    forget();
    return m_result;
}

PersonKey PersonPage::key() const
{
    return {m_number->text(), m_name->text(), m_birth->date()};
}

void PersonPage::find()
{
    forget();
    if (!m_form->check())
        return;
    const PersonKey wanted = key();
    const auto kept = m_bench.operations->value(personData(*m_bench.desk, wanted), m_form);
    if (!kept)
        return;
    const Status noted =
        noteUse(*m_bench.desk, u"person.read"_s, {}, m_bench.desk->store->user().id.text(),
                QString::number(kept->cases.size()));
    if (!m_bench.operations->succeeded(noted))
        return;
    m_found = wanted;
    m_text->setPlainText(toText(*kept));
    m_result->setNote(tr("%1 处登记").arg(kept->cases.size()));
    m_stack->setCurrentWidget(m_text);
    m_saveText->setEnabled(true);
    m_saveJson->setEnabled(true);
    m_text->setFocus(Qt::OtherFocusReason);
}

void PersonPage::forget()
{
    m_found.reset();
    m_text->clear();
    m_result->setNote({});
    m_stack->setCurrentIndex(0);
    for (QPushButton *button : {m_saveText, m_saveJson}) {
        button->setEnabled(false);
        button->setToolTip(tr("先查出要导出的信息"));
    }
}

void PersonPage::save(PersonFormat format)
{
    if (!m_found)
        return;
    const bool json = format == PersonFormat::Json;
    const QString day = isoDate(m_bench.desk->today());
    const QString path = m_bench.files->saveFile(
        this, tr("导出个人信息"),
        json ? tr("个人信息清单-%1.json").arg(day) : tr("个人信息清单-%1.txt").arg(day),
        json ? tr("JSON 文件 (*.json)") : tr("文本文件 (*.txt)"));
    if (path.isEmpty())
        return;
    const auto bytes = m_bench.operations->value(exportPerson(*m_bench.desk, *m_found, format));
    if (bytes && saveOut(m_bench, {}, path, *bytes))
        m_bench.operations->say({tr("已保存到 %1。").arg(path),
                                 tr("文件没有加密，请当面交给本人，用后从电脑上删除。"),
                                 Tone::Green,
                                 {},
                                 {},
                                 12});
}

} // namespace hezhong
