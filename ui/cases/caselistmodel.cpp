// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/model/shortnames.h"
#include "ui/cases/caselimits.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Years and serials of a number as one value: 〔2026〕锦劳调12号 comes after 〔2026〕锦劳调2号.
qint64 numberRank(const QString &number)
{
    qint64 rank = 0;
    qint64 group = -1;
    for (const QChar c : number) {
        if (c.isDigit() && group < 1'000'000) {
            group = qMax<qint64>(group, 0) * 10 + c.digitValue();
        } else if (group >= 0) {
            rank = rank * 10'000'000 + group;
            group = -1;
        }
    }
    return group >= 0 ? rank * 10'000'000 + group : rank;
}

qint64 dayRank(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::min();
}

QString pinyinWords(const QString &text)
{
    QString whole;
    QString initials;
    const QStringList syllables = pinyinSyllables(text, true);
    for (const QString &syllable : syllables) {
        whole += syllable;
        initials += syllable.left(1);
    }
    return whole + u' ' + initials;
}

} // namespace

CaseListModel::CaseListModel(Limits limits, QObject *parent)
    : QAbstractTableModel(parent), m_limits(std::move(limits))
{
    connect(&m_idle, &QTimer::timeout, this, &CaseListModel::prepare);
}

void CaseListModel::setRows(const QList<CaseRow> &rows)
{
    m_rows = rows;
    m_words.clear();
    m_ranks.clear();
    m_limitOf.clear();
    rebuild();
    if (!m_rows.isEmpty())
        m_idle.start(0);
}

void CaseListModel::setTyped(const QString &typed)
{
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_typed)
        return;
    m_typed = words;
    rebuild();
}

void CaseListModel::setStates(const QList<CaseStatus> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    rebuild();
}

const CaseRow &CaseListModel::caseAt(int row) const
{
    return m_rows.at(m_found.at(row));
}

int CaseListModel::rowOf(const Id<Case> &id) const
{
    for (int row = 0; row < m_shown; ++row)
        if (caseAt(row).id == id)
            return row;
    return -1;
}

Money CaseListModel::foundAmount() const
{
    return std::accumulate(m_found.begin(), m_found.end(), Money(),
                           [this](Money sum, int row) { return sum + m_rows.at(row).claimed; });
}

int CaseListModel::countOf(const QList<CaseStatus> &states) const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += (states.isEmpty() || states.contains(m_rows.at(row).status)) && fits(row) ? 1 : 0;
    return count;
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Parties ? shortCaseTitle(m_rows.at(row).title)
                                         : text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Parties)
            return m_rows.at(row).title;
        if (index.column() == Limit && limitOf(row))
            return tr("%1，%2 到期").arg(limitOf(row)->shownTitle(), isoDate(limitOf(row)->due));
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case TableView::ToneRole:
        return tone(row, index.column());
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("案号");
    case Parties:
        return tr("当事人");
    case CauseName:
        return tr("案由");
    case Status:
        return tr("状态");
    case Received:
        return tr("收到");
    case Accepted:
        return tr("受理");
    case Limit:
        return tr("期限");
    case MediatorName:
        return tr("调解员");
    case Amount:
        return tr("请求金额");
    default:
        return {};
    }
}

bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < m_found.size();
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int more = qMin(pageSize, static_cast<int>(m_found.size()) - m_shown);
    beginInsertRows({}, m_shown, m_shown + more - 1);
    m_shown += more;
    endInsertRows();
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order)
        return;
    m_column = column;
    m_order = order;
    rebuild();
}

void CaseListModel::rebuild()
{
    beginResetModel();
    m_found.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        if ((m_states.isEmpty() || m_states.contains(m_rows.at(row).status)) && fits(row))
            m_found += row;
    arrange(m_found);
    m_shown = qMin(pageSize, static_cast<int>(m_found.size()));
    endResetModel();
}

void CaseListModel::arrange(QList<int> &rows) const
{
    if (m_column < 0 || m_column >= ColumnCount)
        return;
    const QList<qint64> &keys = ranks(m_column);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return m_order == Qt::AscendingOrder ? keys.at(a) < keys.at(b) : keys.at(b) < keys.at(a);
    });
}

bool CaseListModel::fits(int row) const
{
    if (m_typed.isEmpty())
        return true;
    if (m_words.size() < m_rows.size())
        makeWords(m_rows.size());
    const QString &words = m_words.at(row);
    return std::all_of(m_typed.begin(), m_typed.end(),
                       [&words](const QString &typed) { return words.contains(typed); });
}

void CaseListModel::makeWords(qsizetype end) const
{
    // The same firms and causes stand in many rows, so each text is taken apart once.
    const auto wordsOf = [this](const QString &text) {
        const auto found = m_wordsOf.constFind(text);
        if (found != m_wordsOf.constEnd())
            return *found;
        return *m_wordsOf.insert(text, foldedForSearch(text) + u' ' + pinyinWords(text));
    };
    for (qsizetype row = m_words.size(); row < qMin(end, m_rows.size()); ++row) {
        const CaseRow &record = m_rows.at(row);
        QStringList parts{foldedForSearch(record.number), foldedForSearch(record.title)};
        for (const QString &name : record.applicants + record.respondents)
            parts += wordsOf(name);
        for (const QString &word :
             {causeTitle(record), causeWords(record), label(record.status), record.mediator})
            parts += wordsOf(word);
        m_words += parts.join(u'\n');
    }
}

void CaseListModel::prepare()
{
    makeWords(m_words.size() + pageSize);
    if (m_words.size() == m_rows.size())
        m_idle.stop();
}

const QList<qint64> &CaseListModel::ranks(int column) const
{
    const auto known = m_ranks.constFind(column);
    if (known != m_ranks.constEnd())
        return *known;
    QList<qint64> keys;
    if (column == Parties || column == CauseName || column == MediatorName)
        return *m_ranks.insert(column, pinyinRanks(column));
    keys.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        const CaseRow &record = m_rows.at(row);
        switch (column) {
        case Number:
            keys += numberRank(record.number);
            break;
        case Status:
            keys += static_cast<qint64>(record.status);
            break;
        case Received:
            keys += dayRank(record.receivedOn);
            break;
        case Accepted:
            keys += dayRank(record.acceptedOn);
            break;
        case Amount:
            keys += record.claimed.fen();
            break;
        default:
            keys += limitOf(row) ? dayRank(limitOf(row)->due) : std::numeric_limits<qint64>::max();
        }
    }
    return *m_ranks.insert(column, keys);
}

QList<qint64> CaseListModel::pinyinRanks(int column) const
{
    QHash<QString, qint64> rankOf;
    for (int row = 0; row < m_rows.size(); ++row)
        rankOf.insert(text(row, column), 0);
    QStringList ordered = rankOf.keys();
    std::sort(ordered.begin(), ordered.end(),
              [](const QString &a, const QString &b) { return comparePinyin(a, b) < 0; });
    for (qsizetype i = 0; i < ordered.size(); ++i)
        rankOf[ordered.at(i)] = i;
    QList<qint64> keys;
    keys.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row)
        keys += rankOf.value(text(row, column));
    return keys;
}

QString CaseListModel::text(int row, int column) const
{
    const CaseRow &record = m_rows.at(row);
    switch (column) {
    case Number:
        return record.number;
    case Parties:
        return record.title;
    case CauseName:
        return causeWords(record);
    case Status:
        return label(record.status);
    case Received:
        return isoDate(record.receivedOn);
    case Accepted:
        return isoDate(record.acceptedOn);
    case Limit:
        if (const auto &limit = limitOf(row))
            return limit->daysLeft <= remindDays ? limitChip(limit->daysLeft).word
                                                 : isoDate(limit->due);
        return {};
    case MediatorName:
        return record.mediator;
    case Amount:
        return record.claimed.isZero() ? QString() : record.claimed.grouped();
    default:
        return {};
    }
}

QVariant CaseListModel::tone(int row, int column) const
{
    if (column == Status)
        return static_cast<int>(statusTone(m_rows.at(row).status));
    if (column == Limit && limitOf(row) && limitOf(row)->daysLeft <= remindDays)
        return static_cast<int>(limitChip(limitOf(row)->daysLeft).tone);
    return {};
}

const std::optional<CaseDeadline> &CaseListModel::limitOf(int row) const
{
    const auto known = m_limitOf.constFind(row);
    if (known != m_limitOf.constEnd())
        return *known;
    const CaseRow &record = m_rows.at(row);
    return *m_limitOf.insert(row, isOpen(record.status) ? pressingLimit(m_limits(record))
                                                        : std::nullopt);
}

} // namespace hezhong
