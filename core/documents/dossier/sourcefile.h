// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossier/binddossier.h"

#include <QBuffer>
#include <QPdfDocument>

#include <memory>

class QPDF;

namespace hezhong {

/// The file that is being bound just now. Only one is held, so a dossier of any size needs the memory
/// of its largest file.
class SourceFile {
public:
    explicit SourceFile(std::function<Result<QByteArray>(const DossierItem &)> load);
    ~SourceFile();
    SourceFile(const SourceFile &) = delete;
    SourceFile &operator=(const SourceFile &) = delete;

    /// The bytes of an item; loads it unless it is the one that is held.
    [[nodiscard]] Result<const QByteArray *> bytes(const DossierItem &item);
    /// The item read by libqpdf; throws what that throws.
    [[nodiscard]] Result<QPDF *> pdf(const DossierItem &item);
    /// The item as something that can paint its pages.
    [[nodiscard]] Result<QPdfDocument *> painter(const DossierItem &item);

private:
    [[nodiscard]] Status hold(const DossierItem &item);
    void drop();

    std::function<Result<QByteArray>(const DossierItem &)> m_load;
    QString m_id;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPDF> m_pdf;
    std::unique_ptr<QPdfDocument> m_painter;
};

/// "material.damaged" for a file that cannot be read now, though it was when it was added.
[[nodiscard]] Error unreadable(const DossierItem &item, const QString &detail = {});

} // namespace hezhong
