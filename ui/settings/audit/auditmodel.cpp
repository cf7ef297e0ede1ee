// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit/auditmodel.h"

#include "core/base/titles.h"
#include "ui/services/operationrunner.h"

namespace hezhong {

using namespace Qt::StringLiterals;

QString auditActor(const AuditEntry &entry)
{
    return entry.actor.isEmpty() ? AuditModel::tr("本程序") : entry.actor;
}

QString auditNote(const AuditEntry &entry)
{
    if (entry.operation == u"session.open"_s && !entry.note.isEmpty())
        return AuditModel::tr("此前输错密码 %1 次").arg(entry.note);
    return shownTitle(entry.note);
}

AuditModel::AuditModel(const Desk &desk, OperationRunner &operations, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_operations(operations)
{}

void AuditModel::setFilter(const AuditFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_entries = page(0);
    endResetModel();
}

QList<AuditEntry> AuditModel::page(qint64 before)
{
    const auto entries = m_operations.value(auditTrail(m_desk, m_filter, before, pageSize))
                             .value_or(QList<AuditEntry>());
    m_more = entries.size() == pageSize;
    return entries;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole && (index.column() == Fields || index.column() == Note))
        return text(entry, index.column());
    return {};
}

QString AuditModel::text(const AuditEntry &entry, int column)
{
    switch (column) {
    case Time:
        return entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Who:
        return auditActor(entry);
    case What:
        return operationLabel(entry.operation);
    case CaseNumber:
        return entry.caseNumber;
    case Fields:
        return entry.objects.join(u"；"_s);
    case Note:
        return auditNote(entry);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("时间");
    case Who:
        return tr("人员");
    case What:
        return tr("操作");
    case CaseNumber:
        return tr("案号");
    case Fields:
        return tr("涉及的内容");
    case Note:
        return tr("备注");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_entries.isEmpty())
        return;
    const QList<AuditEntry> more = page(m_entries.last().seq);
    if (more.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_entries += more;
    endInsertRows();
}

} // namespace hezhong
