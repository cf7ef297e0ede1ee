// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/sourcefile.h"

#include "core/base/words.h"

#include <qpdf/QPDF.hh>

namespace hezhong {

using namespace Qt::StringLiterals;

Error unreadable(const DossierItem &item, const QString &detail)
{
    Error error =
        badInput(u"material.damaged"_s, u"file"_s,
                 words("documents", "案卷材料“%1”不能读取，没有生成卷宗。").arg(item.title),
                 words("documents", "请移出这份材料，重新扫描后存入。"));
    error.detail = detail;
    return error;
}

SourceFile::SourceFile(std::function<Result<QByteArray>(const DossierItem &)> load)
    : m_load(std::move(load))
{}

SourceFile::~SourceFile()
{
    drop();
}

void SourceFile::drop()
{
    m_painter.reset();
    m_pdf.reset();
    m_buffer.close();
    m_buffer.setData(QByteArray());
    m_bytes.clear();
    m_id.clear();
}

Status SourceFile::hold(const DossierItem &item)
{
    if (!m_id.isEmpty() && m_id == item.id)
        return {};
    drop();
    HEZHONG_ASSIGN(m_bytes, m_load(item));
    m_id = item.id;
    return {};
}

Result<const QByteArray *> SourceFile::bytes(const DossierItem &item)
{
    HEZHONG_TRY(hold(item));
    return &m_bytes;
}

Result<QPDF *> SourceFile::pdf(const DossierItem &item)
{
    HEZHONG_TRY(hold(item));
    if (!m_pdf) {
        auto opened = std::make_unique<QPDF>();
        opened->setSuppressWarnings(true);
        opened->processMemoryFile("material", m_bytes.constData(),
                                  static_cast<std::size_t>(m_bytes.size()));
        m_pdf = std::move(opened);
    }
    return m_pdf.get();
}

Result<QPdfDocument *> SourceFile::painter(const DossierItem &item)
{
    HEZHONG_TRY(hold(item));
    if (!m_painter) {
        m_buffer.setData(m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_painter = std::make_unique<QPdfDocument>();
        m_painter->load(&m_buffer);
    }
    if (m_painter->status() != QPdfDocument::Status::Ready)
        return fail(unreadable(item));
    return m_painter.get();
}

} // namespace hezhong
