// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QStackedLayout;

namespace hezhong {

/// A finished PDF as it will come out of the printer. The bytes stay in memory: nothing of a case is
/// written outside the store for looking at it.
class PaperPreview final : public QWidget {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    void setPdf(const QByteArray &pdf);
    /// Words in place of a paper: why there is none to show.
    void setMessage(const QString &message, const QString &hint = {});

    /// Twice the size of the print, for who sees badly.
    void showLarge();

    [[nodiscard]] QByteArray pdf() const { return m_bytes; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSize sizeHint() const override { return {520, 600}; }

private:
    void load();
    void zoom(double factor);

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QLabel *m_message;
    QLabel *m_pages;
    QStackedLayout *m_stack;
};

} // namespace hezhong
