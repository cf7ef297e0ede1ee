// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/calculatorpanel.h"

#include "core/law/amountwords.h"
#include "core/law/rulecard.h"
#include "core/operations/law/calculations.h"
#include "ui/claims/calculatorchoice.h"
#include "ui/claims/steptable.h"
#include "ui/claims/valuefield.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &name, const char *role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        setTextRole(label, role);
    return label;
}

QString choiceWords(const QString &code)
{
    return code == u"yes"_s     ? CalculatorPanel::tr("是")
           : code == u"no"_s    ? CalculatorPanel::tr("否")
           : code == u"count"_s ? CalculatorPanel::tr("计入")
           : code == u"skip"_s  ? CalculatorPanel::tr("不计入")
                                : code;
}

ValueField fieldFor(const CalculatorKey &key)
{
    ValueField what;
    switch (key.type) {
    case CalculatorKey::Type::Date:
        what.type = ValueField::Type::Date;
        break;
    case CalculatorKey::Type::Wage:
    case CalculatorKey::Type::Sum:
        what.type = ValueField::Type::Amount;
        break;
    case CalculatorKey::Type::Number:
        what.type = ValueField::Type::Number;
        break;
    case CalculatorKey::Type::Choice:
        what.type = ValueField::Type::Choice;
        for (const QString &code : key.choices)
            what.choices += {code, choiceWords(code)};
        break;
    }
    return what;
}

/// Why a result may need a word to the parties, beside the claim's own amount.
QString difference(Money claimed, Money counted)
{
    return claimed < counted ? CalculatorPanel::tr("请求金额低于计算结果 %1 元，请向当事人释明。")
                                   .arg((counted - claimed).grouped())
                             : CalculatorPanel::tr("请求金额高于计算结果 %1 元，请向当事人释明。")
                                   .arg((claimed - counted).grouped());
}

} // namespace

CalculatorPanel::CalculatorPanel(const Workbench &bench, const QString &name, QWidget *parent)
    : Card({}, parent), m_bench(bench), m_chooser(new ComboField(name + u"-chooser"_s)),
      m_choice(new FormGrid(name + u"-choice"_s)), m_inputsPlace(new QWidget),
      m_steps(new StepTable(name + u"-steps"_s)), m_words(wrapped(name + u"-words"_s, "muted")),
      m_basis(wrapped(name + u"-basis"_s, "small")), m_asked(wrapped(name + u"-asked"_s, "muted")),
      m_notes(new NoteList(name + u"-notes"_s)), m_intoClaim(new QPushButton(tr("写入请求"))),
      m_intoRecord(new QPushButton(tr("写入笔录"))),
      m_intoAgreement(new QPushButton(tr("写入协议")))
{
    setObjectName(name);
    setInset(true);
    makeHead(name);
    m_choice->add({tr("计算项目"), {}, false, {}}, m_chooser);
    auto *place = new QVBoxLayout(m_inputsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_words->setAlignment(Qt::AlignRight);
    body()->setSpacing(px(8));
    const QList<QWidget *> parts{m_choice, m_inputsPlace, m_asked, m_steps,
                                 m_words,  m_basis,       m_notes};
    for (QWidget *part : parts)
        body()->addWidget(part);
    makeFoot(name);
    connect(m_chooser, &ComboField::chosen, this,
            [this](const QVariant &value) { choose(value.toString()); });
}

void CalculatorPanel::makeHead(const QString &name)
{
    auto *close = new QToolButton(this);
    close->setObjectName(name + u"-close"_s);
    close->setIcon(icon(u"x"_s));
    close->setToolTip(tr("收起计算（Esc），填写的内容保留"));
    close->setAccessibleName(close->toolTip());
    addHeadWidget(close);
    connect(close, &QToolButton::clicked, this, &CalculatorPanel::closeWanted);
}

void CalculatorPanel::makeFoot(const QString &name)
{
    m_intoClaim->setObjectName(name + u"-into-claim"_s);
    m_intoRecord->setObjectName(name + u"-into-record"_s);
    m_intoAgreement->setObjectName(name + u"-into-agreement"_s);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (QPushButton *button : {m_intoClaim, m_intoRecord, m_intoAgreement})
        layout->addWidget(button);
    layout->addStretch(1);
    body()->addWidget(row);
    connect(m_intoClaim, &QPushButton::clicked, this,
            [this] { ask(&CalculatorPanel::claimWanted); });
    connect(m_intoRecord, &QPushButton::clicked, this,
            [this] { ask(&CalculatorPanel::recordWanted); });
    connect(m_intoAgreement, &QPushButton::clicked, this,
            [this] { ask(&CalculatorPanel::agreementWanted); });
}

void CalculatorPanel::ask(void (CalculatorPanel::*wanted)())
{
    if (check())
        Q_EMIT(this->*wanted)();
}

void CalculatorPanel::setCase(const CaseFile &file, const Claim &claim)
{
    m_file = file;
    m_claim = claim;
    offer();
    if (m_info.name.isEmpty()) {
        QString first = m_chooser->value().toString();
        for (const ClaimCalculation &kept : file.calculations)
            if (!claim.id.isEmpty() && kept.claimId == claim.id)
                first = kept.calculator;
        m_chooser->setValue(first);
        choose(first);
        return;
    }
    fill();
    compute();
}

void CalculatorPanel::setTargets(bool claim, bool record, bool agreement)
{
    m_intoClaim->setVisible(claim);
    m_intoRecord->setVisible(record);
    m_intoAgreement->setVisible(agreement);
}

void CalculatorPanel::offer()
{
    const QString offered = m_claim.text + u'\n' + m_file.record.cause;
    if (offered == m_offeredFor)
        return;
    m_offeredFor = offered;
    QList<ComboField::Choice> choices;
    for (const CalculatorOffer &one :
         calculatorsFor(m_claim.text, m_file.record.cause, m_bench.desk->sheets()))
        choices += {one.info.name, one.info.title};
    m_chooser->setChoices(choices);
}

void CalculatorPanel::choose(const QString &calculator)
{
    const QMap<QString, QString> before = values();
    if (!m_info.name.isEmpty())
        m_typed.insert(m_info.name, before);
    for (const CalculatorInfo &info : calculators())
        if (info.name == calculator)
            m_info = info;
    setTitle(tr("%1计算").arg(m_info.title));
    makeForm();
    fill();
    const QMap<QString, QString> typed = m_typed.value(calculator);
    for (const Input &input : std::as_const(m_inputs)) {
        const QString own = typed.value(input.key.name);
        if (!own.isEmpty())
            setFieldValue(*input.field, own);
        else if (fieldValue(*input.field).isEmpty()) // the same day or wage is not typed twice
            setFieldValue(*input.field, before.value(input.key.name));
    }
    compute();
    Q_EMIT arranged();
}

void CalculatorPanel::makeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->setParent(nullptr);
        m_form->deleteLater();
    }
    m_inputs.clear();
    m_filled.clear();
    m_faultAt.clear();
    m_form = new FormGrid(objectName() + u"-form"_s);
    // It folds its pairs by the width it is given, so it must not ask for the width of its pairs.
    m_form->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QList<FormGrid::Row> rows;
    int widest = 0;
    for (const CalculatorKey &key : std::as_const(m_info.keys)) {
        FormField *field = makeValueField(objectName() + u'-' + key.name, fieldFor(key),
                                          m_bench.desk->clock(), m_form);
        m_inputs += Input{key, field};
        rows += FormGrid::Row{key.label, key.name, key.required, {}};
        widest = qMax(widest, fontMetrics().horizontalAdvance(key.label));
    }
    const bool pairs = widest < px(190); // longer names leave a pair no room for its fields
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (pairs && i + 1 < rows.size()) {
            m_form->addPair(rows.at(i), m_inputs.at(i).field, rows.at(i + 1),
                            m_inputs.at(i + 1).field);
            ++i;
        } else {
            m_form->add(rows.at(i), m_inputs.at(i).field);
        }
    }
    m_inputsPlace->layout()->addWidget(m_form);
    m_form->show(); // at once: the keyboard goes into it
    connect(m_form, &FormGrid::edited, this, &CalculatorPanel::compute);
    for (const Input &input :
         std::as_const(m_inputs)) // the form shows only what a field itself finds
        connect(input.field, &FormField::left, this, &CalculatorPanel::compute);
}

QMap<QString, QString> CalculatorPanel::known() const
{
    QMap<QString, QString> known = knownInputs(*m_bench.desk, m_file, m_info.name);
    for (const ClaimCalculation &kept : m_file.calculations)
        if (!m_claim.id.isEmpty() && kept.claimId == m_claim.id && kept.calculator == m_info.name)
            known.insert(inputsOf(kept)); // its own before those of another claim
    return known;
}

void CalculatorPanel::fill()
{
    const QMap<QString, QString> now = known();
    for (const Input &input : std::as_const(m_inputs)) {
        const QString value = now.value(input.key.name);
        const QString stands = fieldValue(*input.field);
        if (stands.isEmpty() || stands == m_filled.value(input.key.name)) {
            setFieldValue(*input.field, value);
            // As the field writes it, to be known again.
            m_filled.insert(input.key.name, fieldValue(*input.field));
        }
    }
}

QMap<QString, QString> CalculatorPanel::values() const
{
    QMap<QString, QString> values;
    for (const Input &input : m_inputs)
        if (const QString value = fieldValue(*input.field); !value.isEmpty())
            values.insert(input.key.name, value);
    return values;
}

QStringList CalculatorPanel::missing() const
{
    QStringList labels;
    for (const Input &input : m_inputs)
        if (input.key.required && input.field->isEmpty())
            labels += input.key.label;
    return labels;
}

void CalculatorPanel::compute()
{
    if (!m_form)
        return;
    if (!m_faultAt.isEmpty())
        m_form->setErrorAt(m_faultAt, {});
    m_faultAt.clear();
    m_result.reset();
    const QStringList open = missing();
    m_asked->setText(tr("还需要填写：%1。").arg(open.join(tr("、"))));
    m_asked->setVisible(!open.isEmpty());
    if (open.isEmpty()) {
        const Desk &desk = *m_bench.desk;
        auto result = calculate(m_info.name, values(), *desk.calendar, desk.parameters());
        if (!result) {
            showFault(result.error());
            return;
        }
        m_result = *result;
    }
    showResult();
}

void CalculatorPanel::showFault(const Error &error)
{
    showResult();
    if (m_form->setErrorAt(error.field, error.message + error.hint))
        m_faultAt = error.field;
    else
        m_notes->setNotes({{error.message + error.hint, {}, Tone::Red}});
}

void CalculatorPanel::showResult()
{
    QList<NoteList::Note> notes;
    m_words->setVisible(m_result.has_value());
    QStringList basis;
    if (m_result) {
        m_steps->setCalculation(*m_result, m_info.title);
        m_words->setText(amountInWords(m_result->amount));
        basis = m_result->basis;
        if (m_claim.amount && *m_claim.amount != m_result->amount)
            notes += {difference(*m_claim.amount, m_result->amount), {}, Tone::Amber};
        for (const QString &warning : std::as_const(m_result->warnings))
            notes += {warning, {}, Tone::Amber};
    } else {
        m_steps->clear();
        for (const QString &id : std::as_const(m_info.cards))
            if (const auto card = ruleCard(id, m_bench.desk->today());
                card && !basis.contains(card->basis()))
                basis += card->basis();
    }
    m_basis->setText(tr("依据：%1").arg(basis.join(tr("；"))));
    m_basis->setVisible(!basis.isEmpty());
    m_notes->setNotes(notes);
}

ClaimCalculation CalculatorPanel::calculation() const
{
    ClaimCalculation calculation;
    calculation.claimId = m_claim.id;
    calculation.calculator = m_info.name;
    calculation.inputs = inputsToJson(values());
    if (m_result)
        calculation.amount = m_result->amount;
    return calculation;
}

bool CalculatorPanel::check()
{
    if (!m_form || !m_form->check())
        return false;
    compute();
    if (m_result)
        return true;
    if (FormField *field = m_form->fieldAt(m_faultAt))
        field->editor()->setFocus(Qt::OtherFocusReason);
    return false;
}

void CalculatorPanel::focusFirst()
{
    for (const Input &input : std::as_const(m_inputs))
        if (input.field->isEmpty()) {
            input.field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_chooser->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
