// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/combofield.h"

#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/pinyinsort.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace hezhong {

using namespace Qt::StringLiterals;

ComboField::ComboField(const QString &name, QWidget *parent) : FormField(name, parent), m_combo(new ComboBox(this))
{
    setEditor(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        tell();
    });
}

void ComboField::setChoices(const QList<Choice> &choices)
{
    const QVariant kept = value();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Choice &choice : choices)
        m_combo->addItem(choice.label, choice.value);
    m_combo->setCurrentIndex(m_combo->placeholderText().isEmpty() && !m_combo->isEditable() ? 0 : -1);
    if (kept.isValid())
        setValue(kept);
}

void ComboField::setPlaceholder(const QString &text)
{
    m_combo->setPlaceholderText(text);
    if (m_combo->lineEdit())
        m_combo->lineEdit()->setPlaceholderText(text);
    if (!value().isValid())
        m_combo->setCurrentIndex(-1);
}

void ComboField::setSearchable()
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    // The longest choice of a long list must not make the whole form wide; the open list shows it.
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->lineEdit()->setPlaceholderText(m_combo->placeholderText());
    m_combo->setFocusProxy(nullptr);
    auto *proxy = new PinyinSort(this);
    proxy->setSourceModel(m_combo->model());
    auto *completer = new QCompleter(proxy, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    m_combo->setCompleter(completer);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this, proxy](const QString &typed) {
        proxy->setTyped(typed);
        Q_EMIT edited();
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this, completer](const QModelIndex &index) {
                const QString words = completer->completionModel()->data(index).toString();
                m_combo->setCurrentIndex(m_combo->findText(words));
                Q_EMIT edited();
                tell();
            });
    m_combo->setCurrentIndex(-1);
}

QVariant ComboField::value() const
{
    const int index = m_combo->isEditable() ? typedIndex() : m_combo->currentIndex();
    return index < 0 ? QVariant() : m_combo->itemData(index);
}

void ComboField::setValue(const QVariant &value)
{
    m_combo->setCurrentIndex(value.isValid() ? m_combo->findData(value) : -1);
    if (m_combo->isEditable() && m_combo->currentIndex() < 0)
        m_combo->clearEditText();
    m_told = this->value();
}

QString ComboField::text() const
{
    return m_combo->currentText().trimmed();
}

QWidget *ComboField::editor() const
{
    return m_combo;
}

bool ComboField::isEmpty() const
{
    return m_combo->isEditable() ? text().isEmpty() : m_combo->currentIndex() < 0;
}

QString ComboField::problem() const
{
    if (!m_combo->isEditable() || isEmpty() || typedIndex() >= 0)
        return {};
    return tr("列表中没有“%1”，请从列表中选择。").arg(text());
}

void ComboField::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ComboField::tidy()
{
    if (!m_combo->isEditable() || isEmpty())
        return;
    if (m_combo->completer()->popup()->isVisible())
        m_combo->completer()->popup()->hide();
    int found = typedIndex();
    for (int i = 0; found < 0 && i < m_combo->count(); ++i) {
        if (!matchesTyped(m_combo->itemText(i), text()))
            continue;
        for (int other = i + 1; other < m_combo->count(); ++other)
            if (matchesTyped(m_combo->itemText(other), text()))
                return; // more than one fits: the person must choose
        found = i;
    }
    if (found < 0 || m_combo->itemData(found) == m_told)
        return;
    m_combo->setCurrentIndex(found);
    tell();
}

void ComboField::tell()
{
    m_told = value();
    Q_EMIT chosen(m_told);
}

int ComboField::typedIndex() const
{
    return m_combo->findText(text(), Qt::MatchFixedString);
}

} // namespace hezhong
