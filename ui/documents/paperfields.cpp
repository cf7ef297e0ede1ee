// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paperfields.h"

#include "core/base/titles.h"
#include "core/documents/paperkind.h"
#include "core/model/enums.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct PaperFields {
    Q_DECLARE_TR_FUNCTIONS(PaperFields)
};

/// Collects the rows of one paper.
class Rows {
public:
    explicit Rows(const QJsonObject &values) : m_values(values) {}

    Rows &add(const QString &label, const QString &key, const QString &place)
    {
        const QJsonValue value = m_values.value(key);
        m_rows += {label, value.isDouble() ? QString::number(value.toInt()) : value.toString().trimmed(), place};
        return *this;
    }

    /// Every text of a list in a row of its own; one empty row when there is none.
    Rows &addTexts(const QString &label, const QString &list, const QString &key, const QString &place)
    {
        const QJsonArray items = m_values.value(list).toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            m_rows += {items.size() > 1 ? u"%1 %2"_s.arg(label).arg(i + 1) : label,
                       items.at(i)[key].toString().trimmed(), place};
        if (items.isEmpty())
            m_rows += {label, {}, place};
        return *this;
    }

    /// The values name a party in Chinese (被申请人一); here it is named as everywhere in the window.
    Rows &addParties(Side side, const QString &list)
    {
        const QJsonArray parties = m_values.value(list).toArray();
        for (qsizetype i = 0; i < parties.size(); ++i)
            addParty(parties.size() > 1 ? u"%1 %2"_s.arg(label(side)).arg(i + 1) : label(side),
                     parties.at(i).toObject());
        return *this;
    }

    Rows &addOffice()
    {
        const QJsonObject office = m_values.value(u"office"_s).toObject();
        m_rows += {PaperFields::tr("调解组织"), office.value(u"name"_s).toString(), u"office"_s};
        m_rows += {PaperFields::tr("联系电话"), office.value(u"phone"_s).toString(), u"office"_s};
        m_rows += {PaperFields::tr("地址"), office.value(u"address"_s).toString(), u"office"_s};
        return *this;
    }

    [[nodiscard]] QList<PaperField> rows() const { return m_rows; }
    [[nodiscard]] qsizetype sizeOf(const QString &list) const { return m_values.value(list).toArray().size(); }
    void addRow(const PaperField &row) { m_rows += row; }

private:
    void addParty(const QString &label, const QJsonObject &party)
    {
        const auto one = [&](const QString &what, const QString &key) {
            m_rows += {label + what, party.value(key).toString().trimmed(), u"parties"_s};
        };
        one({}, u"name"_s);
        if (party.value(u"person"_s).toBool()) {
            one(PaperFields::tr("身份号码"), u"id_number"_s);
            one(PaperFields::tr("性别"), u"sex"_s);
        } else {
            one(PaperFields::tr("信用代码"), u"credit_code"_s);
            one(PaperFields::tr("法定代表人"), u"legal_representative"_s);
        }
        one(PaperFields::tr("电话"), u"phone"_s);
        one(PaperFields::tr("住所"), u"address"_s);
        for (const QJsonValue agent : party.value(u"agents"_s).toArray())
            m_rows += {label + PaperFields::tr("代理人"),
                       u"%1（%2）"_s.arg(agent[u"name"_s].toString(), agent[u"authority"_s].toString()), u"parties"_s};
    }

    QJsonObject m_values;
    QList<PaperField> m_rows;
};

void addMatter(Rows &rows)
{
    rows.add(PaperFields::tr("案号"), u"number"_s, {}).add(PaperFields::tr("文书日期"), u"date"_s, u"meeting"_s);
    rows.add(PaperFields::tr("争议类别"), u"cause"_s, u"overview"_s);
}

void addSides(Rows &rows)
{
    rows.addParties(Side::Applicant, u"applicants"_s)
        .addParties(Side::Respondent, u"respondents"_s)
        .addParties(Side::ThirdParty, u"third_parties"_s);
}

void addHearing(Rows &rows)
{
    const QString place = u"hearings"_s;
    rows.add(PaperFields::tr("调解次数"), u"ordinal"_s, place).add(PaperFields::tr("调解日期"), u"hearing_on"_s, place);
    rows.add(PaperFields::tr("开始时间"), u"hearing_start"_s, place)
        .add(PaperFields::tr("结束时间"), u"hearing_end"_s, place);
    rows.add(PaperFields::tr("地点"), u"hearing_place"_s, place)
        .add(PaperFields::tr("方式"), u"hearing_manner"_s, place);
    rows.add(PaperFields::tr("在场人员"), u"present"_s, place).add(PaperFields::tr("记录人"), u"recorder"_s, place);
    const qsizetype lines = rows.sizeOf(u"lines"_s);
    rows.addRow({PaperFields::tr("笔录内容"), lines > 0 ? PaperFields::tr("%1 条").arg(lines) : QString(), place});
}

void addAgreement(Rows &rows)
{
    const QString place = u"agreement"_s;
    rows.addTexts(PaperFields::tr("条款"), u"clauses"_s, u"text"_s, place);
    if (rows.sizeOf(u"payments"_s) > 0)
        rows.addTexts(PaperFields::tr("付款"), u"payments"_s, u"line"_s, place);
    else
        rows.add(PaperFields::tr("履行期限"), u"performance_due"_s, place);
    rows.add(PaperFields::tr("签订日期"), u"signed_on"_s, place).add(PaperFields::tr("份数"), u"copies"_s, place);
}

/// What was filled in for this paper alone; a list of texts as its entries.
void addInputs(Rows &rows, const PaperKind &kind)
{
    for (const PaperInput &input : kind.inputs) {
        const QString place = u"own:"_s + input.key;
        if (input.type == PaperInput::Type::Lines)
            rows.addTexts(shownTitle(input.label), input.key, u"text"_s, place);
        else
            rows.add(shownTitle(input.label), input.key, place);
    }
}

} // namespace

QList<PaperField> paperFields(const QString &kindId, const QJsonObject &values)
{
    const PaperKind kind = paperKind(kindId).value_or(PaperKind());
    const auto has = [&](const QString &group) { return kind.values.contains(group); };
    Rows rows(values);
    addMatter(rows);
    if (kindId == u"mediation-notice"_s)
        rows.add(PaperFields::tr("调解时间"), u"meeting_when"_s, u"meeting"_s)
            .add(PaperFields::tr("调解地点"), u"meeting_place"_s, u"meeting"_s);
    addInputs(rows, kind);
    if (has(u"refusal"_s))
        rows.add(PaperFields::tr("不予受理理由"), u"reason"_s, u"overview"_s);
    if (has(u"record"_s))
        addHearing(rows);
    if (has(u"agreement"_s))
        addAgreement(rows);
    rows.add(PaperFields::tr("收到日期"), u"received"_s, u"overview"_s);
    if (!has(u"refusal"_s) && !has(u"register"_s))
        rows.add(PaperFields::tr("受理日期"), u"accepted"_s, u"overview"_s)
            .add(PaperFields::tr("调解员"), u"mediator"_s, u"overview"_s);
    addSides(rows);
    if (has(u"register"_s) || has(u"agreement"_s)) {
        rows.addTexts(PaperFields::tr("请求"), u"claims"_s, u"text"_s, u"claims"_s)
            .add(PaperFields::tr("事实与理由"), u"facts"_s, u"claims"_s);
    }
    if (has(u"register"_s))
        rows.addTexts(PaperFields::tr("证据"), u"evidence"_s, u"text"_s, u"claims"_s)
            .add(PaperFields::tr("受理意见"), u"opinion"_s, u"overview"_s)
            .add(PaperFields::tr("受理决定期限"), u"decision_due"_s, u"overview"_s);
    rows.addOffice();
    return rows.rows();
}

QString placeOfValue(const QString &key)
{
    static const QHash<QString, QString> places{
        {u"received"_s, u"overview"_s},     {u"accepted"_s, u"overview"_s},
        {u"date"_s, u"meeting"_s},          {u"meeting_when"_s, u"meeting"_s},
        {u"hearing_on"_s, u"hearings"_s},   {u"hearing_end"_s, u"hearings"_s},
        {u"signed_on"_s, u"agreement"_s},   {u"payments"_s, u"agreement"_s},
        {u"clauses"_s, u"agreement"_s},     {u"parties"_s, u"parties"_s},
    };
    return places.value(key);
}

QString placeOfField(const QString &field)
{
    const QString head = field.section(u'.', 0, 0).section(u'[', 0, 0);
    static const QHash<QString, QString> places{
        {u"applicants"_s, u"parties"_s},       {u"respondents"_s, u"parties"_s},
        {u"accepted_on"_s, u"overview"_s},     {u"mediator"_s, u"overview"_s},
        {u"refused_on"_s, u"overview"_s},      {u"refusal_reason"_s, u"overview"_s},
        {u"received_on"_s, u"overview"_s},     {u"hearing"_s, u"hearings"_s},
        {u"lines"_s, u"hearings"_s},           {u"on"_s, u"hearings"_s},
        {u"agreement"_s, u"agreement"_s},      {u"claims"_s, u"claims"_s},
    };
    return places.value(head);
}

} // namespace hezhong
