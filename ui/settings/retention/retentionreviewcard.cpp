// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retention/retentionreviewcard.h"

#include "core/base/dates.h"
#include "ui/cases/caseplaces.h"
#include "ui/law/wordlabel.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/enumchoices.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/multilinefield.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

RowItem pastRow(const RetentionPast &past, bool withCase)
{
    const RetentionReview &review = past.review;
    QString title = label(review.decision);
    if (review.until.isValid())
        title = RetentionReviewCard::tr("%1至 %2").arg(title, isoDate(review.until));
    if (withCase)
        title = u"%1　%2"_s.arg(past.number, title);
    return {review.id.text(),
            title,
            u"%1　%2　%3"_s
                .arg(isoDate(review.reviewedOn), review.reviewedBy, review.note),
            {},
            Tone::Neutral};
}

} // namespace

RetentionReviewCard::RetentionReviewCard(const Workbench &bench, QWidget *parent)
    : Card(tr("复核"), parent), m_bench(bench), m_about(wordLabel({}, "strong", this)),
      m_form(new FormGrid(u"retention-review"_s, this)),
      m_decision(new ComboField(u"retention-decision"_s)),
      m_until(new DateField(u"retention-until"_s, bench.desk->clock())),
      m_note(new MultiLineField(u"retention-note"_s)),
      m_open(namedButton(u"retention-open"_s, tr("打开案件"), {}, this)),
      m_save(namedButton(u"retention-save"_s, tr("保存复核"), u"primary"_s, this)),
      m_past(new RowList(u"retention-past"_s))
{
    build();
    connect(m_decision, &ComboField::chosen, this, &RetentionReviewCard::showFields);
    connect(m_save, &QPushButton::clicked, this, &RetentionReviewCard::save);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_row)
            m_bench.navigator->go(casePlace(m_row->id));
    });
    setCase(std::nullopt);
}

void RetentionReviewCard::build()
{
    m_about->setObjectName(u"retention-about"_s);
    body()->addWidget(m_about);
    m_decision->setChoices(choicesOf<RetentionDecision>());
    m_note->setLines(2, 5);
    m_form->add({tr("处理"), u"decision"_s, true, {}}, m_decision);
    m_form->add({tr("保存到"), u"until"_s, true, {}}, m_until);
    m_form->add({tr("说明"), u"note"_s, true, tr("理由，或者移交、鉴定的文号。")}, m_note);
    body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    body()->addLayout(buttons);
    body()->addWidget(wordLabel(
        tr("程序不删除任何案件。提出销毁的，仍留在名单中，按档案规定鉴定、批准后再登记结果。"),
        "small", this));
    body()->addWidget(wordLabel(tr("复核记录"), "strong", this));
    m_past->setAccessibleName(tr("复核记录"));
    m_past->setGrowing(true);
    body()->addWidget(m_past);
}

void RetentionReviewCard::setCase(const std::optional<RetentionRow> &row)
{
    m_row = row;
    m_about->setText(row ? u"%1　%2"_s.arg(row->number, row->title)
                         : tr("在左侧选择一件案件，决定怎样处理。"));
    for (QWidget *part : QList<QWidget *>{m_form, m_open, m_save})
        part->setVisible(row.has_value());
    m_decision->setValue(code(RetentionDecision::KeepUntil));
    m_until->setDate({});
    m_note->setText({});
    m_form->clearErrors();
    showFields();
    reload();
}

void RetentionReviewCard::reload()
{
    const auto past =
        m_bench.operations->value(retentionReviews(*m_bench.desk, m_row ? m_row->id : Id<Case>()));
    QList<RowItem> rows;
    for (const RetentionPast &one : past.value_or(QList<RetentionPast>()))
        rows += pastRow(one, !m_row);
    if (rows.isEmpty())
        rows += {{}, tr("还没有复核过。"), {}, {}, Tone::Neutral};
    m_past->setRows(rows);
}

bool RetentionReviewCard::isDirty() const
{
    return m_row && (!m_note->text().isEmpty() || m_until->date().isValid());
}

RetentionDecision RetentionReviewCard::decision() const
{
    return fromCode<RetentionDecision>(m_decision->value().toString())
        .value_or(RetentionDecision::KeepUntil);
}

void RetentionReviewCard::showFields()
{
    m_form->setRowVisible(m_until, decision() == RetentionDecision::KeepUntil);
}

void RetentionReviewCard::save()
{
    if (!m_row || !m_form->check())
        return;
    const Id<Case> id = m_row->id; // the row goes when the page hears of the change
    (void)m_bench.operations->run(
        [this, id] {
            return reviewRetention(*m_bench.desk, id, decision(), m_note->text(), m_until->date());
        },
        {m_form, false, tr("复核已保存，案件没有改动。")});
}

} // namespace hezhong
