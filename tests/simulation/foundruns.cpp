// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeruns.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

enum class Manner { MovedAway, TakenAway, Replaced };

struct Removal {
    QString name; ///< empty: the folder itself
    Manner manner;
    bool told; ///< the next change is refused with store.moved
};

const QList<Removal> &removals()
{
    using M = Manner;
    static const QList<Removal> all{
        {{}, M::MovedAway, true},
        {u"cases.db"_s, M::MovedAway, true},
        {u"cases.db"_s, M::TakenAway, true},
        {u"cases.db"_s, M::Replaced, true},
        {u"cases.db-wal"_s, M::MovedAway, true},
        {u"cases.db-wal"_s, M::TakenAway, true},
        {u"cases.db-wal"_s, M::Replaced, true},
        {u"lock"_s, M::MovedAway, true},
        {u"lock"_s, M::TakenAway, true},
        {u"lock"_s, M::Replaced, true},
        {u"keys.json"_s, M::TakenAway, false},
        {u"keys.copy.json"_s, M::TakenAway, false},
        {u"keys.json"_s, M::Replaced, false},
        {u"journal.seal"_s, M::TakenAway, false},
        {u"files"_s, M::MovedAway, false},
        {u"backups"_s, M::MovedAway, false},
    };
    return all;
}

QString nameOf(const Removal &removal)
{
    const QStringList manners{u"moved away"_s, u"taken away"_s, u"replaced"_s};
    return (removal.name.isEmpty() ? u"the folder"_s : removal.name) + u' '
           + manners.at(static_cast<int>(removal.manner));
}

/// One office to which this happens while it is open.
class Trial {
public:
    Trial(const Removal &removal, quint64 seed, int steps, Tally &tally)
        : m_removal(removal), m_seed(seed), m_steps(steps), m_tally(tally),
          m_path(removal.name.isEmpty() ? m_place.path() : m_place.file(removal.name)),
          m_aside(m_place.root() + u"/aside"_s)
    {}

    void run()
    {
        Habits quiet;
        quiet.backups = false;
        lose(m_place.work(m_steps, quiet, m_seed));
        happen();
        // Passwords would write a key file anew, which is right; everything else has to be seen.
        quiet.passwords = m_removal.told;
        quiet.papers = m_removal.told;
        const QStringList codes = m_place.work(m_steps, quiet, m_seed);
        judge(codes);
        if (m_removal.manner == Manner::TakenAway && m_removal.name == "cases.db"_L1)
            return rescue();
        m_place.store.reset();
        putBack();
        lose(m_place.reopened());
        if (m_place.store)
            lose(m_place.work(m_steps, quiet, m_seed));
        if (m_place.store)
            lose(m_place.reopened());
    }

private:
    void lose(const QStringList &sentences)
    {
        // What is missing for good is named by verify, and everything else is there.
        const bool isNamed = !m_removal.told && m_removal.manner == Manner::TakenAway;
        for (const QString &sentence : sentences)
            if (!isNamed || !sentence.contains(u"缺失"_s))
                m_tally.losses += nameOf(m_removal) + u": "_s + sentence;
    }

    void happen()
    {
        if (m_removal.manner == Manner::TakenAway)
            QFile::remove(m_path);
        else
            QFile::rename(m_path, m_aside);
        if (m_removal.manner != Manner::Replaced)
            return;
        QFile other(m_path);
        if (!other.open(QIODevice::WriteOnly) || other.write("another file") != 12)
            lose({u"could not be replaced"_s});
    }

    void judge(const QStringList &codes)
    {
        m_refused = codes.size();
        for (const QString &code : codes)
            if (code != "store.moved"_L1 && m_removal.told)
                lose({u"told as "_s + code});
        if (m_removal.told && codes.isEmpty())
            lose({u"nobody was told"_s});
        if (m_removal.told && m_removal.manner == Manner::MovedAway && QFileInfo::exists(m_path))
            lose({u"made anew in its place"_s});
        if (m_removal.told && m_removal.manner == Manner::Replaced && content() != "another file")
            lose({u"what came in its place was written to"_s});
        if (m_removal.told)
            lose(m_place.ledger.refusedButThere(*m_place.store));
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    }

    void putBack()
    {
        if (m_removal.manner == Manner::TakenAway)
            return;
        if (!m_removal.name.isEmpty() && QFileInfo(m_path).isDir())
            return merge();
        QFile::remove(m_path);
        // Closing wrote the log back into the database; the one of before is of no use then.
        if (m_removal.name == "cases.db-wal"_L1)
            return;
        QFile::rename(m_aside, m_path);
    }

    /// A folder inside was made anew by what was kept since.
    void merge()
    {
        for (const QString &name : QDir(m_aside).entryList(QDir::Files))
            QFile::rename(m_aside + u'/' + name, m_path + u'/' + name);
    }

    /// The open program is the last that has the content: it can still be written out.
    void rescue()
    {
        const QString copy = m_place.root() + u"/rescued.db"_s;
        const Status saved = m_place.store->backupTo(copy);
        if (!saved)
            lose({u"cannot be written out: "_s + saved.error().code});
        m_place.store.reset();
        if (QFile::exists(m_path))
            lose({u"made anew in its place"_s});
        QFile::remove(m_place.file(u"cases.db-wal"_s));
        QFile::rename(copy, m_path);
        lose(m_place.reopened());
    }

    const Removal &m_removal;
    quint64 m_seed;
    int m_steps;
    Tally &m_tally;
    OfficePlace m_place;
    QString m_path;
    QString m_aside;
    qsizetype m_refused = 0;
};

} // namespace

Tally removedFiles(quint64 seed, int steps)
{
    Tally tally;
    tally.kind = u"removed under the program"_s;
    for (const Removal &removal : removals())
        Trial(removal, seed, steps, tally).run();
    tally.add(u"ways"_s, removals().size());
    return tally;
}

} // namespace hezhong
