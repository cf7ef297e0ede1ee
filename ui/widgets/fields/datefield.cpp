// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/datefield.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/windowdates.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace hezhong {

using namespace Qt::StringLiterals;

DateField::DateField(const QString &name, const Clock &clock, QWidget *parent)
    : FormField(name, parent), m_clock(clock), m_edit(new QLineEdit(this)),
      m_weekday(new QLabel(this)), m_button(new QToolButton(this))
{
    m_edit->setMaxLength(30);
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(u"2026-12-28"_s) + px(26));
    setEditor(m_edit);
    setTextRole(m_weekday, "small");
    m_weekday->setMinimumWidth(m_weekday->fontMetrics().horizontalAdvance(u"星期一"_s));
    m_button->setObjectName(name + u"-calendar"_s);
    m_button->setIcon(icon(u"calendar"_s, Token::TextMuted));
    m_button->setAccessibleName(tr("打开日历"));
    m_button->setToolTip(tr("打开日历（Alt+↓）"));
    m_button->setIconSize(QSize(px(18), px(18)));
    m_button->setFocusPolicy(Qt::ClickFocus); // the keyboard has Alt+Down in the field itself
    addBeside(m_button);
    addBeside(m_weekday);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        showWeekday();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::showWeekday);
    connect(m_button, &QToolButton::clicked, this, &DateField::showCalendar);
}

QDate DateField::date() const
{
    if (isEmpty())
        return {};
    const auto typed = parseTypedDate(m_edit->text(), m_clock.today(), {});
    return typed ? *typed : QDate();
}

void DateField::setDate(const QDate &date)
{
    m_edit->setText(isoDate(date));
}

void DateField::setRange(const QDate &earliest, const QDate &latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

QWidget *DateField::editor() const
{
    return m_edit;
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

QString DateField::problem() const
{
    if (isEmpty())
        return {};
    const auto typed = parseTypedDate(m_edit->text(), m_clock.today(), {});
    if (!typed)
        return typed.error().message;
    if (m_earliest.isValid() && *typed < m_earliest)
        return tr("不能早于 %1。").arg(isoDate(m_earliest));
    if (m_latest.isValid() && *typed > m_latest)
        return tr("不能晚于 %1。").arg(isoDate(m_latest));
    return {};
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

void DateField::tidy()
{
    if (const QDate typed = date(); typed.isValid())
        setDate(typed);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            showCalendar();
            return true;
        }
    }
    return FormField::eventFilter(watched, event);
}

void DateField::resizeEvent(QResizeEvent *event)
{
    FormField::resizeEvent(event);
    const QString whole = tr("年-月-日，或 今天、0305、+15");
    const int room = m_edit->width() - px(24); // without the frame and its padding
    m_edit->setPlaceholderText(
        m_edit->fontMetrics().horizontalAdvance(whole) <= room ? whole : tr("年-月-日"));
}

void DateField::showCalendar()
{
    if (m_edit->isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(m_edit->objectName() + u"-popup"_s);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(label());
    if (m_earliest.isValid())
        calendar->setMinimumDate(m_earliest);
    if (m_latest.isValid())
        calendar->setMaximumDate(m_latest);
    calendar->setSelectedDate(date().isValid() ? date() : m_clock.today());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](const QDate &day) {
        setDate(day);
        menu->close();
        m_edit->setFocus();
        Q_EMIT edited();
        Q_EMIT left();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->setFocus();
}

void DateField::showWeekday()
{
    const QDate typed = date();
    m_weekday->setText(typed.isValid() ? windowWeekday(typed) : QString());
}

} // namespace hezhong
