// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

namespace hezhong {

class RowList;
class TemplateEditor;

/// 文书模板: the kinds of paper with what they are made with, and an editor for one of them.
class TemplatesPage final : public Page {
    Q_OBJECT
public:
    explicit TemplatesPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void openPath(const QString &path) override;
    void takeChange(const ChangeNotice &notice) override;
    void saveNow() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

private:
    void reload();
    void choose(const QString &kind);
    /// True when nothing unsaved is lost, or may be.
    [[nodiscard]] bool mayGo();

    Workbench m_bench;
    RowList *m_kinds;
    TemplateEditor *m_editor;
};

} // namespace hezhong
