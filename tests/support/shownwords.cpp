// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextEdit>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Below a window, what can be seen of it; pages behind and folded parts are left out.
QList<QWidget *> visibleBelow(QWidget &window)
{
    QList<QWidget *> seen{&window};
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisibleTo(&window) && !widget->visibleRegion().isEmpty())
            seen += widget;
    return seen;
}

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &words)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                words += index.data(role).toString();
            for (int role = Qt::UserRole; role < Qt::UserRole + 8; ++role)
                if (index.data(role).metaType().id() == QMetaType::QString)
                    words += index.data(role).toString();
            if (column == 0)
                addRows(model, index, words);
        }
}

void addHeaders(const QAbstractItemModel &model, QStringList &words)
{
    for (int column = 0; column < model.columnCount(); ++column)
        words += model.headerData(column, Qt::Horizontal).toString();
}

void addChoices(const QComboBox &combo, QStringList &words)
{
    words += combo.placeholderText();
    for (int i = 0; i < combo.count(); ++i)
        words += combo.itemText(i);
}

QString fault(const QWidget &widget, const QString &text, int has, int needs)
{
    return u"%1 (%2): %3 [%4 × %5]"_s
        .arg(widget.objectName(), QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(has)
        .arg(needs);
}

bool endsInDotsByDesign(const QWidget &widget)
{
    return widget.inherits("hezhong::ElidedLabel") || widget.inherits("hezhong::Chip");
}

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty() || endsInDotsByDesign(label))
        return {};
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        return needs > label.height() + 1 ? fault(label, label.text(), label.height(), needs)
                                          : QString();
    }
    const int needs = label.sizeHint().width();
    return needs > label.width() + 1 ? fault(label, label.text(), label.width(), needs) : QString();
}

QString cutLine(const QLineEdit &line)
{
    static const QRegularExpression known(u"^(\\d{4}-\\d{2}-\\d{2}|\\d{2}:\\d{2}|\\d{6})$"_s);
    const bool counts = known.match(line.text()).hasMatch(); // other typed text may be longer than the field
    const QString words = line.text().isEmpty() ? line.placeholderText() : counts ? line.text() : QString();
    if (words.isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    const int has = inside.width() - line.textMargins().left() - line.textMargins().right() - 4;
    const int needs = line.fontMetrics().horizontalAdvance(words);
    return needs > has ? fault(line, words, has, needs) : QString();
}

QString cutButton(const QAbstractButton &button)
{
    int needs = button.sizeHint().width();
    if (button.isChecked() && button.property("kind") == u"chip"_s) {
        QFont bold = button.font(); // of the style sheet, unknown to the hint
        bold.setWeight(QFont::DemiBold);
        needs = QFontMetrics(bold).horizontalAdvance(button.text()) + 16;
    }
    const bool cut = !button.text().isEmpty() && needs > button.width() + 1;
    return cut ? fault(button, button.text(), button.width(), needs) : QString();
}

QString cutHeader(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        const QString words = header.model()->headerData(section, header.orientation()).toString();
        const int needs = header.fontMetrics().horizontalAdvance(words) + 8;
        if (!header.isSectionHidden(section) && needs > header.sectionSize(section))
            cut += fault(header, words, header.sectionSize(section), needs);
    }
    return cut.join(u'\n');
}

QString wide(const QScrollArea &area)
{
    const int over = area.horizontalScrollBar()->maximum();
    const QWidget *inside = area.widget();
    const bool cut = inside && (over > 0 || inside->width() > area.viewport()->width() + 1);
    return cut ? fault(area, u"is scrolled sideways"_s, area.viewport()->width(), inside->width())
               : QString();
}

bool standsBelow(const QWidget &widget, const QString &name)
{
    for (const QWidget *above = &widget; above; above = above->parentWidget())
        if (above->objectName() == name)
            return true;
    return false;
}

QString cutIn(const QWidget &widget)
{
    if (standsBelow(widget, u"case-side"_s))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutButton(*button);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return cutLine(*line);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutHeader(*header);
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return wide(*area);
    return {};
}

} // namespace

QStringList shownWords(QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *widget : visibleBelow(window)) {
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        for (const char *property : {"text", "placeholderText", "plainText", "title"})
            words += widget->property(property).toString();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            addChoices(*combo, words);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(widget)) {
            addRows(*view->model(), {}, words);
            addHeaders(*view->model(), words);
        }
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QStringList cutWords(QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : visibleBelow(window))
        if (const QString words = cutIn(*widget); !words.isEmpty())
            cut += words;
    return cut;
}

} // namespace hezhong
