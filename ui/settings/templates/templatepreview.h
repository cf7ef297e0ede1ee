// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/services/workbench.h"

#include <QJsonObject>
#include <QWidget>

namespace hezhong {

class ComboField;
class PaperPreview;

/// A draft of the paper with the template that is being written: with a made-up case or with one of the
/// office's own.
class TemplatePreview final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePreview(const Workbench &bench, QWidget *parent = nullptr);

    /// The error when the paper cannot be made; it is shown in its place too.
    Status showPaper(const QString &kind, const QString &text);
    [[nodiscard]] PaperPreview *paper() const { return m_paper; }

Q_SIGNALS:
    void sourceChosen(); ///< another case: show it again

private:
    void offerSources();
    [[nodiscard]] Result<QJsonObject> valuesOfCase(const QString &kind, const QString &id) const;

    Workbench m_bench;
    ComboField *m_source;
    PaperPreview *m_paper;
};

} // namespace hezhong
