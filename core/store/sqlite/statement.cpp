// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/statement.h"

#include "core/store/sqlite/database.h"
#include "core/store/sqlite/sqlerror.h"

#include <sqlite3.h>

namespace hezhong {

Statement::Statement(Database &database, QString sql, sqlite3_stmt *handle)
    : m_database(&database), m_sql(std::move(sql)), m_handle(handle)
{}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_sql(std::move(other.m_sql)), m_handle(other.m_handle)
{
    other.m_handle = nullptr;
}

Statement::~Statement()
{
    if (m_handle)
        m_database->giveBack(m_sql, m_handle);
}

namespace {

int bindOne(sqlite3_stmt *handle, int index, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(handle, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Long:
        return sqlite3_bind_int64(handle, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(handle, index, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(handle, index, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QString: {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text64(handle, index, utf8.constData(),
                                   static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

} // namespace

Status Statement::bind(const QVariantList &values)
{
    if (values.size() != sqlite3_bind_parameter_count(m_handle))
        return fail(internalFault(QStringLiteral("store.bind"), m_sql));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int code = bindOne(m_handle, static_cast<int>(i) + 1, values.at(i));
        if (code != SQLITE_OK)
            return fail(sqlError(m_database->handle(), code, m_sql));
    }
    return {};
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(sqlError(m_database->handle(), code, m_sql));
}

Status Statement::run()
{
    for (;;) {
        HEZHONG_ASSIGN(const bool more, step());
        if (!more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

bool Statement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_handle) != 0;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_handle, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_handle, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column))
                 : QStringLiteral("");
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

} // namespace hezhong
