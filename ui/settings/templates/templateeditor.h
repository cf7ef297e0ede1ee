// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/templates/papertemplates.h"
#include "ui/services/workbench.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace hezhong {

class PlaceholderList;
class TemplatePreview;
class TemplateText;

/// Writes the office's template of one kind: text, what may be named in it, the paper beside. A fault
/// stands below the text and at its line as soon as typing pauses.
class TemplateEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateEditor(const Workbench &bench, QWidget *parent = nullptr);

    /// Shows a kind; what was typed for the one before and not kept is lost.
    void setKind(const QString &kind);
    [[nodiscard]] QString kind() const { return m_info.kind.kind; }
    /// The store has changed; what is being typed stays.
    void reload();
    [[nodiscard]] bool isDirty() const;
    bool save();

Q_SIGNALS:
    void titleChanged(const QString &title, const QString &note);

private:
    [[nodiscard]] QWidget *makeWriting();
    [[nodiscard]] QHBoxLayout *makeButtons();
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &word,
                                         QHBoxLayout *row);
    void connectParts();
    void load(const TemplateInfo &info);
    void showState();
    void refresh();
    void check();
    void showFault(const std::optional<TemplateFault> &fault, bool go);
    void showDifference(const LineDiff &diff, QPushButton *button);
    void closeDifference();
    void restore();
    void exportFile();
    void importFile();

    Workbench m_bench;
    TemplateInfo m_info;
    QString m_loaded; ///< the text as it was shown first
    TemplateText *m_text;
    TemplateText *m_difference;
    QStackedWidget *m_stack;
    QLabel *m_state;
    QLabel *m_fault;
    QLineEdit *m_note;
    PlaceholderList *m_placeholders;
    TemplatePreview *m_preview;
    QPushButton *m_check = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_changes = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QTimer m_later;
};

} // namespace hezhong
