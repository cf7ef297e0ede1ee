// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/cells.h"

#include <QtEndian>

#include <array>
#include <climits>
#include <cstring>

namespace hezhong {

namespace {

constexpr int MostPayload = 1 << 26;
constexpr int FirstPageHeader = 100;

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

int shortAt(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

/// SQLite's variable-length number; moves `at` behind it, beyond the end when there is none.
qint64 numberAt(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size()) {
            at = bytes.size() + 1;
            return 0;
        }
        const auto byte = static_cast<quint8>(bytes.at(at++));
        if (i == 8)
            return static_cast<qint64>((value << 8) | byte);
        value = (value << 7) | (byte & 0x7fU);
        if (!(byte & 0x80U))
            break;
    }
    return static_cast<qint64>(value);
}

/// Bytes that a value of this serial type takes, or -1.
qint64 sizeOfType(qint64 type)
{
    static constexpr std::array<int, 10> small{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type >= 0 && type < 10)
        return small.at(static_cast<std::size_t>(type));
    return type >= 12 ? (type - 12) / 2 : -1;
}

QVariant valueOf(qint64 type, const QByteArray &bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type >= 12)
        return type % 2 ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
    quint64 value = !bytes.isEmpty() && (bytes.at(0) & 0x80) ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = (value << 8) | static_cast<quint8>(byte);
    if (type != 7)
        return static_cast<qint64>(value);
    double real = 0;
    std::memcpy(&real, &value, sizeof real);
    return real;
}

/// Takes a record apart as far as its bytes reach.
void decode(const QByteArray &payload, Cell &cell)
{
    qsizetype at = 0;
    const qint64 header = numberAt(payload, at);
    qsizetype body = header;
    while (at < header && at < payload.size()) {
        const qint64 type = numberAt(payload, at);
        const qint64 size = sizeOfType(type);
        if (size < 0 || body + size > payload.size()) {
            cell.isCut = true;
            return;
        }
        cell.values.append(valueOf(type, payload.mid(body, size)));
        body += size;
    }
    cell.isCut = cell.isCut || at != header;
}

/// One page with what tells its kind.
class Page {
public:
    Page(const PageFile &file, const QByteArray &bytes, int number)
        : m_file(file), m_bytes(bytes), m_start(number == 1 ? FirstPageHeader : 0),
          m_type(static_cast<quint8>(bytes.at(m_start)))
    {}

    [[nodiscard]] bool holdsRecords() const { return m_type == 13 || m_type == 10 || m_type == 2; }
    [[nodiscard]] bool isInterior() const { return m_type == 2 || m_type == 5; }
    /// Numbers of the pages below this one.
    [[nodiscard]] QList<int> children() const
    {
        QList<int> found{static_cast<int>(wordAt(m_bytes, m_start + 8))};
        for (int i = 0; i < count() && i < PageFile::PageSize / 4; ++i)
            found += static_cast<int>(wordAt(m_bytes, shortAt(m_bytes, m_start + 12 + 2 * i)));
        return found;
    }
    [[nodiscard]] int count() const { return shortAt(m_bytes, m_start + 3); }
    [[nodiscard]] Result<Cell> cell(int index) const
    {
        const bool interior = m_type == 2;
        qsizetype at = shortAt(m_bytes, m_start + (interior ? 12 : 8) + 2 * index);
        Cell cell;
        if (at < m_start + 8 || at >= PageFile::Usable) {
            cell.isCut = true;
            return cell;
        }
        at += interior ? 4 : 0;
        const qint64 size = numberAt(m_bytes, at);
        if (m_type == 13)
            cell.rowid = numberAt(m_bytes, at);
        if (size < 0 || size > MostPayload || at >= PageFile::Usable) {
            cell.isCut = true;
            return cell;
        }
        HEZHONG_ASSIGN(const QByteArray bytes, payload(at, size));
        cell.isCut = bytes.size() < size;
        decode(bytes, cell);
        return cell;
    }

private:
    [[nodiscard]] qint64 local(qint64 size) const
    {
        constexpr qint64 usable = PageFile::Usable;
        const qint64 most = m_type == 13 ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (size <= most)
            return size;
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        const qint64 wanted = least + (size - least) % (usable - 4);
        return wanted <= most ? wanted : least;
    }
    [[nodiscard]] Result<QByteArray> payload(qsizetype at, qint64 size) const
    {
        const qint64 here = local(size);
        QByteArray bytes = m_bytes.mid(at, std::min<qint64>(here, PageFile::Usable - at));
        quint32 next = here < size ? wordAt(m_bytes, at + here) : 0;
        for (int pages = 0; bytes.size() < size && next > 0 && pages <= m_file.count(); ++pages) {
            HEZHONG_ASSIGN(const auto page,
                           m_file.page(static_cast<int>(std::min<quint32>(next, INT_MAX))));
            if (!page)
                break;
            bytes += page->mid(4, std::min<qint64>(size - bytes.size(), PageFile::Usable - 4));
            next = wordAt(*page, 0);
        }
        return bytes;
    }

    const PageFile &m_file;
    const QByteArray &m_bytes;
    int m_start;
    int m_type;
};

} // namespace

Result<QList<Cell>> cellsOf(const PageFile &file, int page)
{
    QList<Cell> cells;
    HEZHONG_ASSIGN(const auto bytes, file.page(page));
    if (!bytes)
        return cells;
    const Page one(file, *bytes, page);
    if (!one.holdsRecords())
        return cells;
    for (int i = 0; i < one.count() && i < PageFile::PageSize / 4; ++i) {
        HEZHONG_ASSIGN(Cell cell, one.cell(i));
        if (!cell.values.isEmpty())
            cells.append(std::move(cell));
    }
    return cells;
}

Result<QSet<int>> pagesOfTree(const PageFile &file, int root)
{
    QSet<int> found;
    QList<int> waiting{root};
    while (!waiting.isEmpty()) {
        const int number = waiting.takeLast();
        if (number < 1 || number > file.count() || found.contains(number))
            continue; // a damaged page may point anywhere, and back
        found.insert(number);
        HEZHONG_ASSIGN(const auto bytes, file.page(number));
        if (!bytes)
            continue;
        if (const Page one(file, *bytes, number); one.isInterior())
            waiting += one.children();
    }
    return found;
}

} // namespace hezhong
