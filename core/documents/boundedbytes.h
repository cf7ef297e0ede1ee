// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace hezhong {

/// Collects what libqpdf decodes and stops it at a limit: some bytes of a foreign file can unpack to
/// more than any machine has.
class BoundedBytes : public Pipeline {
public:
    explicit BoundedBytes(qsizetype most) : Pipeline("bounded", nullptr), m_most(most) {}

    void write(unsigned char const *data, size_t length) override
    {
        if (length > static_cast<size_t>(m_most - m_bytes.size())) {
            m_full = true;
            throw std::length_error("more than is read of a foreign file");
        }
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

    /// False when there was more than the limit. libqpdf swallows what a pipeline throws.
    [[nodiscard]] bool isWhole() const { return !m_full; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    qsizetype m_most;
    bool m_full = false;
    QByteArray m_bytes;
};

} // namespace hezhong
