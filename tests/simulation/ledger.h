// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QByteArrayList>
#include <QHash>
#include <QMap>
#include <QSet>

namespace hezhong {

/// What an office was promised: the oracle of the simulations. It is fed with the lines that a
/// Workday writes (in the same process, or through a pipe out of one that is killed), and afterwards
/// says what of it a store does not hold. A plain value: copy it to keep a moment.
///
/// A step is two blocks of lines. Before it begins:
///
///     begin NAME KIND=COUNT,…       the operation, and how many entities of a kind it changes at
///                                   least, if it is there at all
///     may-open USER PASSWORD        a password that it may have set
///
/// and once it returned, as one block that ends in `end`, which counts only when it came whole:
///
///     op ID NAME KIND=COUNT,…       an acknowledged operation, with all the entities it changed
///     row TABLE ID HASH             what that entity must hold from now on (hashOf)
///     touch TABLE ID                it was changed, to what could not be read
///     gone TABLE ID                 it must not be there
///     number TEXT                   was given to a case
///     file KEY SHA256               bytes in the vault
///     door USER PASSWORD            opens the store
///     refused CODE                  the step returned an error
///     end
///
/// Lines that begin with `say ` are for somebody else.
class Ledger {
public:
    /// Takes lines in; the last block may be cut off.
    void take(const QByteArray &lines);
    /// The writer was killed: what came of an unfinished line or block counts for nothing.
    void cutOff();

    /// What the store lacks of what was acknowledged, as sentences; empty: nothing is lost.
    /// An entity that a step in doubt may have changed is held to its old or its new state.
    [[nodiscard]] QStringList missing(Store &store) const;
    /// Operations that nobody acknowledged and no step in doubt explains, and such that are there
    /// by half; empty: nothing is there that should not be.
    [[nodiscard]] QStringList unknown(Store &store) const;
    /// Operations that are there although they were refused, or that nobody began: for a store that
    /// has not been closed since, where a refusal is final.
    [[nodiscard]] QStringList refusedButThere(Store &store) const;
    /// missing(), unknown() and the faults of Store::verify(); then takes over what the steps in
    /// doubt have left, so that from now on it must stay. To be called after every crash.
    [[nodiscard]] QStringList settle(Store &store);

    /// Steps in doubt: begun, and neither acknowledged nor settled. A refused one is in doubt too,
    /// because an error of COMMIT leaves open whether the disk has it.
    [[nodiscard]] QStringList inDoubt() const;
    /// Passwords that may open the store for this user, the likeliest first.
    [[nodiscard]] QStringList passwords(const QString &user) const;
    [[nodiscard]] qsizetype acknowledged() const { return m_operations.size(); }
    [[nodiscard]] qsizetype refused() const { return m_refused; }
    [[nodiscard]] qsizetype files() const { return m_files.size(); }

    /// Hash of the stored values of an entity's row.
    [[nodiscard]] static QByteArray hashOf(const TableInfo &info, const Row &row);

private:
    struct Step {
        QByteArray chore; ///< Operation::name
        QMap<QByteArray, int> kinds;
        QByteArrayList doors; ///< passwords that it may have set
    };
    struct Trace {
        QString name;
        QMap<QByteArray, QSet<QByteArray>> touched; ///< kind -> ids
    };
    using Traces = QHash<QByteArray, Trace>;
    using Key = std::pair<QByteArray, QByteArray>; ///< table and id

    void apply(const QByteArray &line);
    void finishStep();
    [[nodiscard]] static Result<Traces> tracesOf(Store &store);
    [[nodiscard]] static Result<QHash<QByteArray, QByteArray>> rowsOf(Store &store,
                                                                      const QByteArray &table);
    /// Keys of entities that operations in doubt changed.
    [[nodiscard]] QSet<Key> doubtful(const Traces &traces) const;
    [[nodiscard]] bool explains(const Step &step, const Trace &trace) const;
    void compareOperations(const Traces &traces, QStringList &lacks) const;
    void compareRows(Store &store, const QSet<Key> &doubtful, QStringList &lacks) const;
    void compareFiles(Store &store, QStringList &lacks) const;
    void compareNumbers(Store &store, QStringList &lacks) const;
    void compareDoors(Store &store, QStringList &lacks) const;
    [[nodiscard]] bool isDraftInDoubt() const;
    void adopt(Store &store);

    QByteArray m_cutOff;    ///< bytes after the last line's end
    QByteArrayList m_block; ///< lines of a block that has not ended
    QList<Step> m_doubt;
    QHash<QByteArray, QMap<QByteArray, int>> m_operations;
    QHash<Key, QByteArray> m_rows; ///< "gone", "?", or a hash
    QSet<QByteArray> m_numbers;
    QHash<QByteArray, QByteArray> m_files;
    QMap<QByteArray, QByteArrayList> m_doors; ///< newest first
    QStringList m_contradictions;
    qsizetype m_refused = 0;
};

} // namespace hezhong
